import fc from "../../../properties";
import { parsePlan } from "../../../../src/plan/parse-plan";
import sanJacinto from "../../../../src/app/sample/san-jacinto.json";
import { fold } from "../../../../src/i18n/fold";
import { proposeRepair, readForRepair } from "../../../../src/app/repair/propose-repair";
import { repairPatch } from "../../../../src/app/repair/repair-patch";
import { columnsOf } from "../../../../src/sheets/define-sheet";
import { planSheet, planSheets } from "../../../../src/sheets/plan-sheets";
import { readPlan } from "../../../../src/sheets/read-plan";
import type { TableContent, WorkbookContent } from "../../../../src/workbook/port";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { placedPlan } from "./placed-plan";

const { plan } = parsePlan(sanJacinto);
const columns = planSheets.flatMap((sheet) => columnsOf(sheet, plan.plan, "es").map(({ key, header }) => ({ table: sheet.tableName, sheet, key, header })));
/** Headers of the plan itself, of offices, and any text. */
const names = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.constantFrom(...columns.map(({ header }) => header)),
  fc.constantFrom(...planSheets.flatMap((sheet) => columnsOf(sheet, plan.plan, "en").map(({ header }) => header))),
  fc.tuple(fc.constantFrom("Meta", "Avance", "Recursos", "Código", "Programado", "Nombre de la", ""), fc.constantFrom("2024", "2027", "2031", "meta", "eje", "programa", "año 2")).map((words) => words.join(" ").trim()),
);

let content: WorkbookContent;
let original: ReturnType<typeof parsePlan>["plan"];
beforeAll(async () => {
  const workbook = new MemoryWorkbook();
  original = await placedPlan(workbook);
  content = await readForRepair(workbook);
});

function withHeaders(tables: readonly TableContent[], name: string, change: (headers: string[]) => void): TableContent[] {
  return tables.map((table) => {
    if (table.name !== name) return table;
    const headers = [...table.headers];
    change(headers);
    return { ...table, headers };
  });
}

/** The patch of a proposal done on what was read: it writes headers only. */
function mended({ tables, ...rest }: WorkbookContent): { content: WorkbookContent; proposal: ReturnType<typeof proposeRepair> } {
  const proposal = proposeRepair({ tables, ...rest });
  let after = tables;
  for (const operation of repairPatch(proposal, [])) {
    if (operation.kind !== "write-values") throw new Error(`a repair of a header does ${operation.kind}`);
    after = after.map((table) =>
      table.sheet !== operation.sheet
        ? table
        : { ...table, headers: table.headers.map((header, at) => (table.column + at === operation.column ? String(operation.values[0]?.[0]) : header)) },
    );
  }
  return { content: { tables: after, ...rest }, proposal };
}

test("any one header that is renamed is found again or left to the office, and no other column is taken for it", () => {
  fc.assert(
    fc.property(fc.constantFrom(...columns), names, fc.boolean(), ({ table, key, header }, name, added) => {
      const own = content.tables.find((each) => each.name === table);
      fc.pre(name.trim() !== "" && !own?.headers.some((each) => fold(each) === fold(name)));
      const position = own?.headers.indexOf(header) ?? -1;
      const tables = withHeaders(content.tables, table, (headers) => (headers[position] = name)).map((each) =>
        // A column that the office added at the right end.
        added && each.name === table ? { ...each, headers: [...each.headers, "Revisado en comité"], rows: each.rows.map((row) => [...row, row.some((value) => value !== null) ? "sí" : null]) } : each,
      );
      const { content: after, proposal } = mended({ ...content, tables });
      const reading = readPlan(after);
      const isDoubted = proposal.doubts.some((doubt) => doubt.kind === "column" && doubt.table === table && doubt.key === key && doubt.candidates.some((each) => each.header === name));
      // Where the new name is another language's for a column, nothing was lost.
      expect(isDoubted || JSON.stringify(reading?.plan) === JSON.stringify(original)).toBe(true);
      for (const mend of proposal.mends) expect(mend).toMatchObject({ kind: "header", from: name, to: header });
      expect(mended(after).proposal.mends).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 120_000);

test("a column that was deleted is never filled from another one of the office beside it", () => {
  const words = fc.constantFrom("Observaciones", "Notas del comité", "Avance 2024", "Ejecutado", "Revisado por", "Radicado");
  fc.assert(
    fc.property(fc.constantFrom(...columns), words, fc.boolean(), ({ table, header }, name, isNumber) => {
      const position = content.tables.find((each) => each.name === table)?.headers.indexOf(header) ?? -1;
      const tables = content.tables.map((each) =>
        each.name !== table
          ? each
          : {
              ...each,
              headers: [...each.headers.toSpliced(position, 1), name],
              rows: each.rows.map((row, at) => [...row.toSpliced(position, 1), isNumber ? at : `nota ${at}`]),
            },
      );
      expect(proposeRepair({ ...content, tables }).mends).toEqual([]);
    }),
    { numRuns: 300 },
  );
}, 60_000);

/** Columns of a table in another order, some under another name. */
function arranged(name: string, places: (string | [string, string])[]): WorkbookContent {
  const tables = content.tables.map((table) => {
    if (table.name !== name) return table;
    const at = places.map((place) => table.headers.indexOf(typeof place === "string" ? place : place[0]));
    const headers = places.map((place) => (typeof place === "string" ? place : place[1]));
    return { ...table, headers, rows: table.rows.map((row) => at.map((position) => row[position] ?? null)) };
  });
  return { ...content, tables };
}

test("one column is not taken for two that are missing", () => {
  const { mends, doubts } = proposeRepair(arranged("PlanFinanciero", ["Fuente", ["2024", "primera"], "2026", "2027"]));
  expect(mends).toEqual([]);
  expect(doubts).toMatchObject([{ key: "y1", candidates: [{ header: "primera" }] }, { key: "y2", candidates: [{ header: "primera" }] }]);
});

test("content that says otherwise outdoes place and words", () => {
  const { mends, doubts } = proposeRepair(arranged("PlanFinanciero", ["Fuente", ["Fuente", "Meta 2024"], "2025", "2026", "2027"]));
  expect(mends).toEqual([]);
  expect(doubts).toMatchObject([{ key: "y1", candidates: [{ header: "Meta 2024" }] }]);
});

test("among columns that were moved the place says too little", () => {
  const { mends, doubts } = proposeRepair(arranged("PlanFinanciero", ["Fuente", "2027", ["2024", "primera"], "2025", "2026"]));
  expect(mends).toEqual([]);
  expect(doubts).toMatchObject([{ key: "y1", candidates: [{ header: "primera" }] }]);
});

test("what a column holds between its neighbours tells most of those with numbers, codes or words of a list", () => {
  const told = columns.filter(({ table, header }) => {
    const tables = withHeaders(content.tables, table, (headers) => (headers[headers.indexOf(header)] = "otra cosa"));
    return proposeRepair({ ...content, tables }).mends.length === 1;
  });
  const asText = told.map(({ table, header }) => `${table}.${header}`);
  expect(asText).toEqual(expect.arrayContaining(["PlanMetasProducto.2025", "PlanMetasProducto.Programa", "PlanPlurianual.Fuente", "PlanEjes.Código"]));
  expect(told.length).toBeGreaterThan(40);
  expect(asText).not.toContain("PlanEjes.Objetivo");
});

test("every header is found by the name that it has in the other language, without any repair", () => {
  for (const { table, key, header } of columns) {
    const english = columnsOf(planSheet(planSheets.find(({ tableName }) => tableName === table)?.key ?? "axes"), plan.plan, "en").find((each) => each.key === key)?.header ?? "";
    const others = content.tables.find(({ name }) => name === table)?.headers.filter((each) => each !== header) ?? [];
    if (others.some((each) => fold(each) === fold(english))) continue;
    const tables = withHeaders(content.tables, table, (headers) => (headers[headers.indexOf(header)] = english));
    expect(proposeRepair({ ...content, tables }).mends).toEqual([]);
  }
});
