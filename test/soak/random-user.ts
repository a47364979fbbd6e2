import type { UseCases } from "../../src/app/use-cases";
import type { HeadlessHost } from "../../src/host/headless-host";
import { columnLetters } from "../../src/workbook/address";
import { randomNumbers } from "../volume";
import { firstCell, functionCells, sheetOfFunctions } from "./function-cells";

/** Tables of the plan that the user works in; the number of rows stays near what it was. */
const tableNames = ["PlanMetasProducto", "PlanPlurianual", "PlanProgramas", "PlanMetasResultado", "PlanFinanciero", "PlanSeguimiento", "PlanPresupuesto", "PlanProyectos"];
const mostAdded = 8;
const values = [0, 1, 2, 4.5, 10, 25, 100, 1_000_000, 250_000_000, -3, "NP", "", "por definir", "M01", "M04", "4.1", "Incremento", "Sí"];

interface Body {
  table: string;
  sheet: string;
  row: number;
  column: number;
  values: CellContent[][];
}

type CellContent = string | number | boolean;

export type EditKind = "type" | "type back" | "coauthor" | "insert row" | "delete row" | "parameter" | "undo" | "formula again";

/** Somebody who edits a plan at random, as the preview lets a user do, and with the pane. */
export class RandomUser {
  readonly done = new Map<EditKind, number>();
  private readonly random: () => number;
  private readonly firstRows = new Map<string, number>();
  private toUndo = 0;

  constructor(
    private readonly host: HeadlessHost,
    private readonly useCases: UseCases,
    seed: number,
    /** Rows are changed through office.js, as the add-in does it: it follows only what it is told of its own changes. */
    private readonly announce: () => void,
  ) {
    this.random = randomNumbers(seed);
  }

  /**
   * Some edits in quick succession, ended by one that the next has to wait for: rows, the pane, a formula. Calculation
   * follows when the hands rest, as it does with a user who types or pastes.
   */
  async burst(edits: number): Promise<void> {
    const bodies = await bodiesOf(tableNames);
    for (const { table, values: lines } of bodies) if (!this.firstRows.has(table)) this.firstRows.set(table, lines.length);
    const typed: Promise<void>[] = [];
    for (let edit = 1; edit < edits; edit += 1) typed.push(this.type(bodies));
    await Promise.all(typed);
    const chance = this.random();
    if (chance < 0.5) await this.changeRows(this.pick(bodies));
    else if (chance < 0.65) await this.usePane();
    else if (chance < 0.8) await this.enterAgain();
    else await this.type(bodies);
  }

  private count(kind: EditKind): void {
    this.done.set(kind, (this.done.get(kind) ?? 0) + 1);
  }

  private type(bodies: readonly Body[]): Promise<void> {
    const { sheet, row, column, values: lines } = this.pick(bodies);
    const [toRow, toColumn] = [this.below(lines.length), this.below(lines[0]?.length ?? 0)];
    const address = `${columnLetters(column + toColumn)}${row + toRow + 1}`;
    const chance = this.random();
    // What the cell held before the burst: a user who sees a mistake. What another row says in the column is what is
    // typed most: codes, units, words of lists.
    const kind: EditKind = chance < 0.2 ? "type back" : chance < 0.3 ? "coauthor" : "type";
    const from = kind === "type back" ? toRow : this.below(lines.length);
    const value = kind === "type back" || this.random() < 0.5 ? (lines[from]?.[toColumn] ?? "") : this.pick(values);
    this.count(kind);
    return kind === "coauthor" ? this.host.coauthorTypesInCell(sheet, address, value) : this.host.typeInCell(sheet, address, value);
  }

  private async changeRows({ table, values: lines }: Body): Promise<void> {
    const first = this.firstRows.get(table) ?? 1;
    const isInsertion = lines.length <= Math.max(2, first - mostAdded) || (lines.length < first + mostAdded && this.random() < 0.5);
    const index = this.below(lines.length);
    await Excel.run(async (context) => {
      const { rows } = context.workbook.tables.getItem(table);
      if (isInsertion) rows.add(index, [(lines[index] ?? []).map((value) => (this.random() < 0.5 ? value : ""))]);
      else rows.getItemAt(index).delete();
      await context.sync();
    });
    this.announce();
    this.count(isInsertion ? "insert row" : "delete row");
  }

  /** A parameter written from the pane, with its restore point, or the undoing of the last such writing. */
  private async usePane(): Promise<void> {
    if (this.toUndo > 0 && this.random() < 0.6) {
      this.toUndo -= 1;
      await this.useCases.restore.undo("keep");
      return this.count("undo");
    }
    const share = Math.round(this.random() * 20) / 100;
    const { written } = await this.useCases.parameters.write(new Map([["ramp", share]]), "es");
    if (written.length > 0) this.toUndo += 1;
    this.count("parameter");
  }

  /** The call of a function ends, and another begins. */
  private async enterAgain(): Promise<void> {
    const position = this.below(functionCells.length);
    await this.host.typeInCell(sheetOfFunctions, firstCell(position), "");
    await this.host.typeInCell(sheetOfFunctions, firstCell(position), functionCells[position]?.formula ?? "");
    this.count("formula again");
  }

  private below(count: number): number {
    return Math.floor(this.random() * count);
  }

  private pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError("an empty list has nothing to pick from");
    return item;
  }
}

async function bodiesOf(names: readonly string[]): Promise<Body[]> {
  return Excel.run(async (context) => {
    const ranges = names.map((name) => {
      const table = context.workbook.tables.getItem(name);
      table.load("worksheet/name");
      const range = table.getDataBodyRange();
      range.load("rowIndex,columnIndex,values");
      return { name, table, range };
    });
    await context.sync();
    return ranges.map(({ name, table, range }) => ({
      table: name,
      sheet: table.worksheet.name,
      row: range.rowIndex,
      column: range.columnIndex,
      values: range.values as CellContent[][],
    }));
  });
}
