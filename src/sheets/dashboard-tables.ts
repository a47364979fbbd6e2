import { enumerations } from "../plan/enumerations";
import { templateTextsIn } from "../i18n/template-texts";
import { cellAddress, columnLetters } from "../workbook/address";
import type { WorkbookOperation } from "../workbook/patch";
import { addTable, format, formulas, write } from "./cell-operations";
import { sourceWord } from "./cell-words";
import type { DashboardLayout } from "./dashboard-layout";
import { feasibilityHeaders } from "./feasibility-sheet";
import { orNone, requirementScores } from "./plan-scores";
import { shownTables } from "./plan-sheets";
import { placeOf, yearsOf, type ResultContext } from "./result-context";
import { bodyFormat, mandatoryHeader, markLooks, sectionTitle, sheetLayout } from "./sheet-style";
import { columnOfTable, planColumn, textInFormula } from "./table-reference";
import { workingsColumns } from "./workings-sheet";

const { firstColumn } = sheetLayout;

/** The tables of Tablero: cells that follow the plan by formulas of Excel, and the figures that only the add-in has. */
export class DashboardTables {
  private readonly texts;
  private readonly years;

  constructor(
    private readonly sheet: string,
    private readonly context: ResultContext,
    private readonly layout: DashboardLayout,
  ) {
    this.texts = templateTextsIn(context.language).dashboard;
    this.years = yearsOf(context);
  }

  operations(): WorkbookOperation[] {
    return [...this.byYear(), ...this.byAxis(), ...this.bySource(), ...this.balance(), ...this.requirements()];
  }

  private byYear(): WorkbookOperation[] {
    const { texts, layout } = this;
    const language = this.context.language;
    const row = layout.years;
    const labels = [texts.programmed, texts.ceiling, texts.feasibility, texts.budget];
    const rows = [
      [...this.years.map(({ key }) => this.sum("investments", key)), this.total(row + 1)],
      [...this.years.map(({ key }) => this.sum("ceilings", key)), this.total(row + 2)],
      [...this.years.map((_, index) => this.feasibilityOf(index)), orNone('PLAN.COHERENCE("viabilidad")', language)],
      [...this.years.map(({ year }) => orNone(`PLAN.BUDGET(${year})`, language)), orNone("PLAN.BUDGET()", language)],
    ];
    return [
      ...this.frame(row, texts.tables.years, texts.year, [texts.total], labels),
      formulas(this.sheet, row + 1, firstColumn + 1, rows),
      this.money(row + 1, 2, this.years.length + 1),
      format(this.sheet, row + 3, firstColumn + 1, 2, this.years.length + 1, { numberFormat: "0.0%", horizontal: "right" }),
    ];
  }

  private byAxis(): WorkbookOperation[] {
    const { texts, layout } = this;
    const axes = placeOf(this.context, "axes");
    const { axis, money } = workingsColumns(this.context);
    const [codes, names] = [planColumn(axes, "code"), planColumn(axes, "name")];
    const row = layout.axes;
    const last = row + layout.axisRows;
    const numbers = Array.from({ length: layout.axisRows }, (_, index) => index + 1);
    const code = (number: number): string => `INDEX(${codes},${number})&""`;
    const labels = numbers.map((number) => [
      `=IF(${number}>ROWS(${codes}),"",IF(INDEX(${codes},${number})="","",INDEX(${codes},${number})&" · "&INDEX(${names},${number})))`,
    ]);
    const rows = numbers.map((number) => [
      ...money.map((amounts) => `=IF($A${row + number + 1}="",0,SUMPRODUCT((${axis}=${code(number)})*1,${amounts}))`),
      this.total(row + number),
    ]);
    const rest = [...this.columnsOfYears((letter, key) => `${this.sum("investments", key)}-SUM(${letter}${row + 2}:${letter}${last + 1})`), this.total(last + 1)];
    const sums = [...this.years.map(({ key }) => this.sum("investments", key)), this.total(last + 2)];
    return [
      ...this.frame(row, texts.tables.axes, texts.axis, [texts.total], [...numbers.map(() => null), texts.noAxis, texts.total]),
      formulas(this.sheet, row + 1, firstColumn, labels),
      formulas(this.sheet, row + 1, firstColumn + 1, [...rows, rest, sums]),
      this.money(row + 1, layout.axisRows + 2, this.years.length + 1),
      this.bold(last + 2),
    ];
  }

  private bySource(): WorkbookOperation[] {
    const { texts, layout } = this;
    const { language } = this.context;
    const investments = planColumn(placeOf(this.context, "investments"), "source");
    const row = layout.sources;
    const last = row + layout.sourceRows;
    const words = enumerations.source.map((source) => sourceWord(source, language));
    const listed = (letter: string): string => `SUM(${letter}${row + 2}:${letter}${last + 1})`;
    const rows = words.map((_, index) => [
      ...this.years.map(({ key }) => `=SUMIFS(${this.amounts("investments", key)},${investments},$A${row + index + 2})`),
      this.total(row + index + 1),
      this.ceilingOf(`$A${row + index + 2}`),
    ]);
    const rest = [
      ...this.columnsOfYears((letter, key) => `${this.sum("investments", key)}-${listed(letter)}`),
      this.total(last + 1),
      `=${this.allCeilings()}-${listed(columnLetters(firstColumn + this.years.length + 2))}`,
    ];
    const sums = [...this.years.map(({ key }) => this.sum("investments", key)), this.total(last + 2), `=${this.allCeilings()}`];
    return [
      ...this.frame(row, texts.tables.sources, texts.source, [texts.total, texts.ceiling], [...words, texts.otherSource, texts.total]),
      formulas(this.sheet, row + 1, firstColumn + 1, [...rows, rest, sums]),
      this.money(row + 1, layout.sourceRows + 2, this.years.length + 2),
      this.bold(last + 2),
    ];
  }

  /** What the ceilings leave; blank without any ceilings. An excess is marked. */
  private balance(): WorkbookOperation[] {
    const { texts, layout } = this;
    const { language } = this.context;
    const ceilings = planColumn(placeOf(this.context, "ceilings"), "source");
    const row = layout.balance;
    const shift = layout.sources - row;
    const none = `COUNTA(${ceilings})=0`;
    const words = enumerations.source.map((source) => sourceWord(source, language));
    const last = row + layout.sourceRows;
    const line = (at: number, ceilingOf: (key: string) => string): string[] => [
      ...this.columnsOfYears((letter, key) => `=IF(${none},"",${ceilingOf(key)}-${letter}${at + shift + 1})`),
      `=IF(${none},"",SUM(${this.yearCells(at)}))`,
    ];
    const rows = words.map((_, index) =>
      line(row + index + 1, (key) => `SUMIFS(${this.amounts("ceilings", key)},${ceilings},$A${row + index + 2})`),
    );
    const listed = (key: string): string =>
      `SUM(${this.amounts("ceilings", key)})-SUMPRODUCT(SUMIFS(${this.amounts("ceilings", key)},${ceilings},$A$${row + 2}:$A$${last + 1}))`;
    const rest = line(last + 1, (key) => `(${listed(key)})`);
    const sums = line(last + 2, (key) => `SUM(${this.amounts("ceilings", key)})`);
    const figures = { row: row + 1, column: firstColumn + 1, rowCount: layout.sourceRows + 2, columnCount: this.years.length + 1 };
    const first = cellAddress(figures.row, figures.column);
    return [
      ...this.frame(row, texts.tables.balance, texts.source, [texts.total], [...words, texts.otherSource, texts.total]),
      formulas(this.sheet, row + 1, firstColumn + 1, [...rows, rest, sums]),
      this.money(row + 1, layout.sourceRows + 2, this.years.length + 1),
      this.bold(last + 2),
      {
        kind: "conditional-format",
        sheet: this.sheet,
        range: figures,
        rule: { formula: `=AND(ISNUMBER(${first}),ROUND(${first},0)<0)` },
        format: markLooks.overCeiling,
      },
    ];
  }

  private requirements(): WorkbookOperation[] {
    const { texts, layout } = this;
    const row = layout.requirements;
    const scores = requirementScores(this.context.language);
    return [
      write(this.sheet, row - 1, firstColumn, [[texts.tables.requirements]]),
      format(this.sheet, row - 1, firstColumn, 1, 1, sectionTitle),
      write(this.sheet, row, firstColumn, [[texts.requirement, texts.score], ...scores.map(({ label }) => [label, null])]),
      addTable(this.sheet, shownTables.dashboard, row, firstColumn, scores.length, 2),
      formulas(this.sheet, row + 1, firstColumn + 1, scores.map(({ formula }) => [formula])),
      format(this.sheet, row, firstColumn, 1, 1, mandatoryHeader),
      format(this.sheet, row, firstColumn + 1, 1, 1, { ...mandatoryHeader, horizontal: "right" }),
      format(this.sheet, row + 1, firstColumn + 1, scores.length, 1, { numberFormat: "0.0", horizontal: "right" }),
    ];
  }

  /** Title, headers and labels of a table with the years. */
  private frame(row: number, title: string, corner: string, more: string[], labels: (string | null)[]): WorkbookOperation[] {
    const headers = [corner, ...this.years.map(({ year }) => String(year)), ...more];
    return [
      write(this.sheet, row - 1, firstColumn, [[title]]),
      format(this.sheet, row - 1, firstColumn, 1, 1, sectionTitle),
      write(this.sheet, row, firstColumn, [headers, ...labels.map((label) => [label, ...headers.slice(1).map(() => null)])]),
      format(this.sheet, row, firstColumn, 1, 1, mandatoryHeader),
      format(this.sheet, row, firstColumn + 1, 1, headers.length - 1, { ...mandatoryHeader, horizontal: "right" }),
      format(this.sheet, row + 1, firstColumn, labels.length, 1, { vertical: "top" }),
    ];
  }

  /** The weighted mean of the goals assessed in a year (method, section 4); a dash where not all goals have a row. */
  private feasibilityOf(index: number): string {
    const { goalRows, language } = this.context;
    const { none } = templateTextsIn(language);
    const { weight } = workingsColumns(this.context);
    const shares = columnOfTable(shownTables.feasibility, feasibilityHeaders(this.context).years[index] ?? "");
    const codes = planColumn(placeOf(this.context, "productGoals"), "code");
    const mean = `SUMPRODUCT(${weight},${shares})/SUMPRODUCT(${weight}*ISNUMBER(${shares}))`;
    return `=IF(COUNTA(${codes})>${goalRows},${textInFormula(none)},IFERROR(${mean},${textInFormula(none)}))`;
  }

  private amounts(table: "investments" | "ceilings", key: string): string {
    return planColumn(placeOf(this.context, table), key);
  }

  private sum(table: "investments" | "ceilings", key: string): string {
    return `=SUM(${this.amounts(table, key)})`;
  }

  private allCeilings(): string {
    return `SUM(${this.years.map(({ key }) => this.amounts("ceilings", key)).join(",")})`;
  }

  private ceilingOf(source: string): string {
    const sources = planColumn(placeOf(this.context, "ceilings"), "source");
    return `=${this.years.map(({ key }) => `SUMIFS(${this.amounts("ceilings", key)},${sources},${source})`).join("+")}`;
  }

  private columnsOfYears(of: (letter: string, key: string) => string): string[] {
    return this.years.map(({ key }, index) => of(columnLetters(firstColumn + 1 + index), key));
  }

  private yearCells(row: number): string {
    return `${cellAddress(row, firstColumn + 1)}:${cellAddress(row, firstColumn + this.years.length)}`;
  }

  private total(row: number): string {
    return `=SUM(${this.yearCells(row)})`;
  }

  private money(row: number, rowCount: number, columnCount: number): WorkbookOperation {
    const look = bodyFormat({ width: 0, format: "money" }, this.context.profile.currencyUnit as string | null);
    return format(this.sheet, row, firstColumn + 1, rowCount, columnCount, look);
  }

  private bold(row: number): WorkbookOperation {
    return format(this.sheet, row, firstColumn, 1, 1 + this.layout.figureColumns, { bold: true });
  }
}
