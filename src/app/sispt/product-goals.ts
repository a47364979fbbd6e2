import { isBlank, isNumeric, type CellValue } from "../../plan/cell-value";
import { emptyRow } from "../../plan/empty-row";
import type { Investment, ProductGoal, Program, Project } from "../../plan/plan";
import { defaultParameters } from "../../method/parameters";
import { formSources } from "./form-columns";
import type { FormSheet } from "./form-sheet";
import type { NoteList } from "./note-list";
import { quantity, type ProductRow } from "./product-row";
import type { StrategicLines } from "./strategic-lines";

/** Mark between a code that stands several times and what tells them apart, as in adopted sheets. */
const repeatMark = "·";

/** Rows of products as goals, with their programs, projects and money. */
export class ProductGoals {
  readonly goals: ProductGoal[] = [];
  readonly programs: Program[] = [];
  readonly projects: Project[] = [];
  readonly investments: Investment[] = [];
  /** Goal code of each row. */
  readonly keys = new Map<number, string>();
  private readonly programRows = new Map<string, { program: Program; names: Set<string> }>();

  constructor(
    private readonly sheet: FormSheet,
    private readonly years: readonly number[],
    private readonly lines: StrategicLines,
    private readonly notes: NoteList,
    rows: readonly ProductRow[],
  ) {
    const codes = goalCodes(rows, sheet, notes);
    rows.forEach((product, index) => this.add(product, codes[index] as string));
    this.noteSharedPrograms();
  }

  private add(product: ProductRow, code: string): void {
    const { row } = product;
    const program = this.programOf(product);
    this.keys.set(row.number, code);
    this.goals.push({
      ...(emptyRow("productGoals") as unknown as ProductGoal),
      code,
      program,
      name: product.localName ?? product.productName ?? product.indicator,
      indicator: product.indicator,
      mgaIndicator: product.mgaIndicator,
      unitOfMeasure: product.unit,
      class: product.class,
      target: product.target,
      sdg: product.sdg,
      annual: this.years.map((year) => quantity(this.sheet, row, `programming.${year}`, this.notes, true)),
    });
    for (const bpin of product.bpin) this.meetProject(bpin, code, program);
    this.addMoney(product, code);
  }

  /** The MGA program under its line: `1.4003`. The same program under another line is another program of the plan. */
  private programOf({ row, program, programName, sector }: ProductRow): string | null {
    if (program === null && programName === null) return null;
    const axis = this.lines.of(row, this.sheet);
    const code = [axis?.code, program ?? programName].filter((part) => part !== undefined && part !== null).join(".").replaceAll(";", ",");
    const met = this.programRows.get(code);
    if (met === undefined) {
      const made: Program = {
        ...(emptyRow("programs") as unknown as Program),
        code,
        axis: axis?.code ?? null,
        name: programName,
        sector,
        mgaProgram: program,
      };
      this.programs.push(made);
      this.programRows.set(code, { program: made, names: new Set(programName === null ? [] : [programName]) });
      return code;
    }
    met.program.name ??= programName;
    if (programName !== null && !met.names.has(programName)) {
      met.names.add(programName);
      if (met.names.size > 1) this.notes.add("differing-names", this.sheet, "programName", row.number, code, programName);
    }
    return code;
  }

  private meetProject(bpin: string, goal: string, program: string | null): void {
    const known = this.projects.find(({ code }) => code === bpin);
    if (known === undefined) this.projects.push({ code: bpin, name: null, program, subprogram: null, goals: [goal] });
    else {
      known.goals.push(goal);
      // A project may serve several programs: one is stated only where all its rows agree.
      if (known.program !== program) known.program = null;
    }
  }

  private addMoney({ row, bpin }: ProductRow, goal: string): void {
    const sums = new Map(this.years.map((year) => [year, 0]));
    for (const source of formSources) {
      const annual = this.years.map((year) => quantity(this.sheet, row, `${source}.${year}`, this.notes));
      annual.forEach((value, index) => {
        const year = this.years[index] as number;
        if (isNumeric(value)) sums.set(year, (sums.get(year) ?? 0) + value);
      });
      if (annual.every((value) => isBlank(value) || value === 0)) continue;
      this.investments.push({ goal, project: bpin.length === 1 ? (bpin[0] as string) : null, source, annual, statedTotal: null });
    }
    for (const [year, sum] of sums) this.checkTotal(row.cell(`total.${year}`), sum, year, row.number);
  }

  private checkTotal(total: CellValue, sum: number, year: number, row: number): void {
    if (!isNumeric(total) || Math.abs(total - sum) <= defaultParameters.amountTolerance) return;
    this.notes.add("total-differs", this.sheet, `total.${year}`, row, total, sum);
  }

  private noteSharedPrograms(): void {
    const known = this.programs.filter(({ mgaProgram }) => mgaProgram !== null);
    for (const shared of grouped(known, ({ mgaProgram }) => mgaProgram).values()) {
      if (shared.length > 1) this.notes.add("program-in-several-lines", this.sheet, "program", null, shared.map(({ code }) => code).join(", "));
    }
  }
}

/**
 * A code for each row that does not depend on its place: the indicator, and where rows share one, the form's own code
 * after it (`040110500·IP-63`), or the number of the row among them where that code is missing or repeated as well.
 */
function goalCodes(rows: readonly ProductRow[], sheet: FormSheet, notes: NoteList): string[] {
  const bases = rows.map(({ mgaIndicator, sisptCode, row }) => mgaIndicator ?? sisptCode ?? `fila-${row.number}`);
  const sharing = grouped([...rows.keys()], (index) => bases[index] as string);
  const codes = new Array<string>(rows.length);
  for (const [base, indexes] of sharing) {
    const own = indexes.map((index) => rows[index]?.sisptCode ?? null);
    const tell = own.every((code) => code !== null) && new Set(own).size === own.length;
    indexes.forEach((index, number) => {
      codes[index] = indexes.length === 1 ? base : `${base}${repeatMark}${tell ? own[number] : number + 1}`;
      if (indexes.length > 1) notes.add("repeated-indicator", sheet, "indicatorCode", rows[index]?.row.number ?? null, codes[index] as string);
    });
  }
  return codes;
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
