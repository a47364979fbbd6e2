import { formulaShape } from "../../../../src/app/repair/formula-shape";

test.each([
  ["cells that moved", '=AND(LEN(TRIM(H5))=0,COUNTA($A5:$R5)>0)', '=AND(LEN(TRIM(I40))=0,COUNTA($A40:$S40)>0)', true],
  ["a sheet without its quotes", "=ISNA(MATCH(B5,'Ejes'!$A$5:$A$10004,0))", "=ISNA(MATCH(B9,Ejes!$A$5:$A$10010,0))", true],
  ["a quote in a sheet's name", "=ISNA(MATCH(B5,'Ejes ''24'!$A$5:$A$9,0))", "=ISNA(MATCH(B5, 'Ejes ''24'!$A$5:$A$9, 0))", true],
  ["another sheet", "=ISNA(MATCH(B5,'Ejes'!$A$5:$A$9,0))", "=ISNA(MATCH(B5,'Programas'!$A$5:$A$9,0))", false],
  ["another word", '=TRIM(B5)<>"Plan A1"', '=TRIM(B5)<>"Plan A2"', false],
  ["other digits", "=LEN(TRIM(B5))<>4", "=LEN(TRIM(B5))<>7", false],
  ["a function whose name looks like a cell", "=LOG10(B5)>1", "=LOG10(C6)>1", true],
])("is the same of %s: %s, %s", (_, one, other, isSame) => {
  expect(formulaShape(one) === formulaShape(other)).toBe(isSame);
});
