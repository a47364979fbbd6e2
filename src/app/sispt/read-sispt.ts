import { isNumeric } from "../../plan/cell-value";
import type { Plan } from "../../plan/plan";
import { bienniumLabel } from "../../plan/table-schemas";
import type { Language } from "../../i18n/language";
import type { Workbook } from "../../workbook/port";
import { clean } from "../adoption/source-sheet";
import { templatePlan } from "../template-plan";
import { daneCode } from "./form-codes";
import { formSheet, type FormSheetKey } from "./form-columns";
import type { FormSheet } from "./form-sheet";
import { NoteList } from "./note-list";
import { productRows } from "./product-row";
import { ProductGoals } from "./product-goals";
import { readForm, type SisptForm } from "./read-form";
import { resultGoals } from "./result-goals";
import { royaltyProducts } from "./royalty-products";
import type { SisptReading, SisptReport } from "./sispt";
import { SisptError } from "./sispt-error";
import { StrategicLines } from "./strategic-lines";
import { columnLetters } from "../../workbook/address";

/** The plan that a file of the SisPT form holds; nothing is written. @throws SisptError */
export async function readSispt(workbook: Workbook, language: Language): Promise<SisptReading> {
  return planOfForm(await readForm(workbook), language);
}

/** Builds the plan of a form: the same form gives the same plan and the same codes. @throws SisptError `no-goals` */
export function planOfForm(form: SisptForm, language: Language): SisptReading {
  const { products, years } = form;
  const notes = new NoteList();
  const firstYear = years[0] as number;
  const lines = new StrategicLines(form.sheets.get("lines"), notes);
  const ordinary = new ProductGoals(products, years, lines, notes, productRows(products, notes));
  if (ordinary.goals.length === 0) throw new SisptError("no-goals", { sheet: products.name });
  const resultSheet = form.sheets.get("results");
  const results = resultSheet === undefined ? null : resultGoals(resultSheet, lines, ordinary.programs, notes);
  const royaltySheet = form.sheets.get("royalties");
  const royalties = royaltySheet === undefined ? null : royaltyProducts(royaltySheet, bienniaOf(firstYear), ordinary.goals, notes);
  noteAbsent(form, notes);
  const base = templatePlan({ language, firstYear, years: years.length });
  const plan: Plan = {
    ...base,
    plan: { ...base.plan, ...profileOf(form), currencyUnit: "pesos" },
    axes: lines.axes,
    programs: ordinary.programs,
    resultGoals: results?.goals ?? [],
    productGoals: ordinary.goals,
    projects: ordinary.projects,
    investments: ordinary.investments,
    royalties: royalties?.royalties ?? [],
  };
  return {
    plan,
    report: reportOf(plan, form, notes),
    keys: new Map<FormSheetKey, ReadonlyMap<number, string>>([
      ["lines", lines.keys],
      ["products", ordinary.keys],
      ...(results === null ? [] : [["results", results.keys] as const]),
      ...(royalties === null ? [] : [["royalties", royalties.keys] as const]),
    ]),
  };
}

/** The three biennia of royalties that the plan has. */
export function bienniaOf(firstYear: number): string[] {
  return [1, 2, 3].map((biennium) => bienniumLabel(firstYear, biennium));
}

function profileOf({ sheets }: SisptForm): Pick<Plan["plan"], "name" | "entity" | "daneCode"> {
  const rows = [sheets.get("products"), sheets.get("lines")].flatMap((sheet) => sheet?.rows ?? []);
  const first = (id: string): string | null => {
    for (const row of rows) {
      const value = id === "dane" ? daneCode(row.cell(id)) : clean(row.cell(id));
      if (value !== null) return String(value);
    }
    return null;
  };
  return { name: first("planName"), entity: first("entity"), daneCode: first("dane") };
}

/** Sheets and columns that the form has and this file lacks: what they hold stays blank in the plan. */
function noteAbsent(form: SisptForm, notes: NoteList): void {
  for (const key of ["lines", "results", "royalties"] as const) {
    if (!form.sheets.has(key)) notes.add("sheet-absent", formSheet(key).name, "", null);
  }
  for (const sheet of form.sheets.values()) {
    if (sheet.shape.key === "initiatives") continue;
    const absent = sheet.shape.columns.filter(({ id, each, optional }) => {
      if (optional === true) return false;
      return each === undefined ? !sheet.columns.has(id) : ![...sheet.columns.keys()].some((key) => key.startsWith(`${id}.`));
    });
    if (absent.length > 0) notes.add("column-absent", sheet.name, "", null, ...absent.map(({ header }) => header.replace(/ \{\w+\}/, "")));
  }
}

/** Columns of the form that no plan column takes. */
const untakenIds = new Set(["planDate", "main", "sdgName"]);

function reportOf(plan: Plan, form: SisptForm, notes: NoteList): SisptReport {
  const tables = ["axes", "programs", "resultGoals", "productGoals", "projects", "investments", "royalties"] as const;
  const money = form.years.map((_, index) =>
    plan.investments.reduce((sum, { annual }) => sum + (isNumeric(annual[index]) ? annual[index] : 0), 0),
  );
  return {
    firstYear: plan.plan.firstYear,
    years: plan.plan.years,
    counts: Object.fromEntries(tables.map((table) => [table, plan[table].length])) as SisptReport["counts"],
    money,
    notes: notes.all(),
    untaken: [...form.sheets.values()].flatMap((sheet) => {
      if (sheet.shape.key === "initiatives") return [];
      const columns = [...sheet.unknown, ...knownUntaken(sheet)];
      return columns.length === 0 ? [] : [{ sheet: sheet.name, columns }];
    }),
    otherSheets: form.otherSheets,
  };
}

function knownUntaken(sheet: FormSheet): { letter: string; header: string }[] {
  return [...sheet.columns].flatMap(([id, { at, header }]) => (untakenIds.has(id) ? [{ letter: columnLetters(at), header }] : []));
}
