import { isWithoutTables, mentionsTable, withTablesOf } from "../../../src/workbook/table-mentions";

test.each([
  ["=SUM(Metas[2024])", true],
  ["=sum(METAS[[#This Row],[2024]:[2027]])", true],
  ["=ROWS(Metas)", true],
  ["=Metas[@[Con ] corchete']]", true],
  ['="Metas[2024]"', false],
  ["='Metas[1]'!A1", false],
  ["=Metas!A1", false],
  ["=Metas(1)", false],
  ["=Libro.xlsx!Metas[2024]", false],
  ["=OtrasMetas[2024]+Metas2[2024]+Metas.x[1]", false],
  ["=SUM(Otra[Metas])", false],
])("%s: whether it names the table", (formula, expected) => {
  expect(mentionsTable(formula, ["Metas", "Otras"])).toBe(expected);
});

test.each([
  ["=SUM(#REF!)+1", true],
  ["=SUM('Metas de producto'!$A$5:$A$9)+1", true],
  ["=SUM(Hoja!A5)+1", true],
  ["=SUM($A5)+1", true],
  ["=sum(#ref!)+1", true],
  ["=sum(METAS[2024])+1", false],
  ["=SUM(Metas[2024])+1", false],
  ["=SUM(Metas[2025])+1", false],
  ["=SUM(#REF!)+2", false],
  ["=SUM(10)+1", false],
  ["=SUM(A1:A2,B5)+1", false],
])("%s: whether it is =SUM(Metas[2024])+1 without its table", (formula, expected) => {
  expect(isWithoutTables(formula, "=SUM(Metas[2024])+1", ["Metas"])).toBe(expected);
  expect(isWithoutTables(formula, "=SUM(Metas[2024])+1", ["Otra"])).toBe(false);
});

test.each([
  ["=SUM(Metas[2024])+SUM(Pasos[x])", "=SUM(Metas[2024])+SUM(Pasos[x])"],
  ["=SUM(#REF!)+SUM(Pasos[x])", "=SUM(Metas[2024])+SUM(Pasos[x])"],
  ["=SUM(#REF!)+SUM(#REF!)", "=SUM(Metas[2024])+SUM(#REF!)"],
  ["=SUM(Metas[2024])+SUM('Pasos'!B2:B9)", "=SUM(Metas[2024])+SUM('Pasos'!B2:B9)"],
  ["=SUM(A2:A9)+SUM(#REF!)", "=SUM(Metas[2024])+SUM(#REF!)"],
  ["=SUM(#REF!)-SUM(#REF!)", null],
  ["=SUM(#REF!)", null],
  ["=SUM(10)+SUM(Pasos[x])", null],
])("%s: with the table of goals, and what has become of the other one", (formula, expected) => {
  expect(withTablesOf(formula, "=SUM(Metas[2024])+SUM(Pasos[x])", ["METAS"])).toBe(expected);
});

test("a formula that names none of the tables has no mention to be brought back", () => {
  expect(withTablesOf("=SUM(#REF!)", "=SUM(Pasos[x])", ["Metas"])).toBeNull();
});
