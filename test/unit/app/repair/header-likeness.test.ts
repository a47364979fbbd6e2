import { ColumnNames, nearness } from "../../../../src/app/repair/header-likeness";
import { columnsOf } from "../../../../src/sheets/define-sheet";
import { planSheet } from "../../../../src/sheets/plan-sheets";
import type { TableKey } from "../../../../src/plan/table-schemas";

const profile = { firstYear: 2024, years: 4 };

function likeness(table: TableKey, key: string, header: string): string {
  const sheet = planSheet(table);
  const columns = columnsOf(sheet, profile, "es");
  const column = columns.find((each) => each.key === key);
  if (column === undefined) throw new Error(`no column ${key}`);
  const present = new Set(columns.map((each) => each.key).filter((each) => each !== key));
  return new ColumnNames(sheet, profile).likeness(column, header, present);
}

test.each([
  ["productGoals", "y1", "Meta 2024", "strong"],
  ["productGoals", "y1", "Año 1", "strong"],
  ["productGoals", "y1", "Año 2", "another"],
  ["productGoals", "y1", "2031", "none"],
  ["productGoals", "y1", "Recursos 2024", "another"],
  ["productGoals", "y1", "Avance 2024", "another"],
  // So offices call the target of the term.
  ["productGoals", "y1", "Meta 2024-2027", "another"],
  ["investments", "y1", "Recursos 2024", "strong"],
  ["investments", "goal", "Código meta producto", "strong"],
  ["productGoals", "name", "META DE PRODUCTOS", "strong"],
  ["productGoals", "name", "Metta de prodcto", "strong"],
  ["productGoals", "name", "Descripción de la meta de producto", "strong"],
  ["productGoals", "verification", "Fuente de verificación", "strong"],
  ["productGoals", "name", "Observaciones", "none"],
  // Of a header that says more than both columns, the one that is there is meant.
  ["productGoals", "name", "Código de la meta", "another"],
  ["programs", "axis", "Línea estratégica", "strong"],
  ["royalties", "programming1", "Programación 2025-2026", "another"],
] as [TableKey, string, string, string][])("%s.%s and «%s»: %s", (table, key, header, expected) => {
  expect(likeness(table, key, header)).toBe(expected);
});

test("headers with other numbers are not near, and small words do not count", () => {
  expect(nearness("Meta 2024", "Meta 2025")).toBe(0);
  expect(nearness("Unidad de medida", "unidad  MEDIDA")).toBe(1);
  expect(nearness("de la", "de la")).toBe(0);
  expect(nearness("Peso", "Peso del programa")).toBeCloseTo(0.6);
});
