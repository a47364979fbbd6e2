import { rewrittenFormula, rewrittenFormulas } from "../../../../src/app/repair/rewritten-formulas";

const header = { table: "PlanEjes", toTable: "PlanEjes", header: { from: "Peso [%]", to: "Peso" } };
const year = { table: "Tabla1", toTable: "PlanMetasProducto", header: { from: "Meta 2024", to: "2024" } };

test.each([
  ["=SUM(PlanEjes[Peso '[%']])", "=SUM(PlanEjes[Peso])", header],
  ["=planejes[peso '[%']]", "=PlanEjes[Peso]", header],
  ["=PlanEjes[[#This Row],[Peso '[%']]]*2", "=PlanEjes[[#This Row],[Peso]]*2", header],
  ["=PlanEjes[[Peso '[%']]:[Otro]]", "=PlanEjes[[Peso]:[Otro]]", header],
  ["=SUM(Tabla1[Meta 2024])+Tabla1[Meta 2025]", "=SUM(PlanMetasProducto[2024])+PlanMetasProducto[Meta 2025]", year],
  ["=Tabla1[@Código]&Tabla1[@[Meta 2024]]", "=PlanMetasProducto[@Código]&PlanMetasProducto[@[2024]]", year],
  ["=ROWS(Tabla1[])", "=ROWS(PlanMetasProducto[])", { table: "Tabla1", toTable: "PlanMetasProducto" }],
])("%s becomes %s", (formula, expected, renaming) => {
  expect(rewrittenFormula(formula, renaming)).toBe(expected);
});

test.each([
  ['="Tabla1[Meta 2024]"', "text"],
  ["='Tabla1[Meta 2024]'!A1", "a sheet"],
  ["=SUM(MiTabla1[Meta 2024])", "a longer name"],
  ["=SUM(Tabla12[Meta 2024])", "another table"],
  ["=Tabla1+1", "a name without brackets"],
  ['="""Tabla1[Meta 2024]"""', "quotes within text"],
])("%s stays: %s", (formula) => {
  expect(rewrittenFormula(formula, year)).toBe(formula);
});

test("only formulas that change are written, each in its place", () => {
  const range = { sheet: "Inicio", row: 2, column: 1, values: [[1, 2]], formulas: [["=A1", "=SUM(Tabla1[Meta 2024])"], [null, null]] };
  expect(rewrittenFormulas([range], [year])).toEqual([
    { kind: "write-formulas", sheet: "Inicio", row: 2, column: 2, formulas: [["=SUM(PlanMetasProducto[2024])"]] },
  ]);
  expect(rewrittenFormulas([range], [])).toEqual([]);
});
