import { isError, isUnknownName, isWaiting, mayHideError } from "../../../../src/app/formulas/shown-error";

test.each(["#N/A", "#N/D", "#VALUE!", "#¡VALOR!", "#NAME?", "#¿NOMBRE?", "#BUSY!", "#SPILL!"])("%s is an error", (value) => expect(isError(value)).toBe(true));
test.each(["# de metas", "#1", "–", "", null, 0, true])("%s is none", (value) => expect(isError(value)).toBe(false));
test("a result that is to come and an unknown name are told apart", () => {
  expect([isWaiting("#BUSY!"), isWaiting("#N/A"), isUnknownName("#¿NOMBRE?"), isUnknownName("#BUSY!")]).toEqual([true, false, true, false]);
});

test.each([
  ['=IFERROR(PLAN.COHERENCE(),"–")', "–", true],
  ['=IFERROR(PLAN.COHERENCE(),"–")', 92.5, false],
  ['=IFERROR(PLAN.REASON("M01"),"–")', "Le falta dinero", false],
  ['=IFERROR(PLAN.BUDGET(),0)', 0, true],
  ['=IFERROR(PLAN.BUDGET(), "")', null, true],
  ['=IF(ISNUMBER(PLAN.FINDINGS()),"","Abra ""Articula""")', 'Abra "Articula"', true],
  ['=IF(ISNUMBER(PLAN.FINDINGS()),"","Abra")', null, false],
  ['=IF([@Código]="","",IFERROR(PLAN.FEASIBILITY([@Código],2024),"–"))', null, false],
  ['=PLAN.BUDGET(2024,"–")', "–", false],
  ['=PLAN.FINDINGS("error")&IF(A1,"IFERROR(","–")', "–", false],
])("%s showing %s may hide an error: %s", (formula, value, hides) => expect(mayHideError(formula, value)).toBe(hides));
