import { inputOrLeave, inputValue, mayBeReadOtherwise } from "../../../../src/workbook/officejs/cell-input";

describe("text written to Excel", () => {
  it.each(["=1", "+57", "-", "@a", "'a", "\ta", "\ra", "\na", "#N/A", "0401", "12,5", "7,75%", "$ 5.000", "1E5", "1/2/2024", "12:30 p. m.", "1 de mayo de 2024", "ene-24", "May 5", "sept. 2024", "true", "FALSO", "1.", "(5)", "½ 1"])(
    "%j stands behind an apostrophe",
    (text) => expect(inputValue(text)).toBe(`'${text}`),
  );

  it.each(["Meta", "NP", "Eje 1. Ambiente", "SEC-04", "A1", "P1", "enero", "2 km", "Decreto 1082 de 2015", "no", "", `2${" 3".repeat(40)}`])(
    "%j goes as it is",
    (text) => expect(mayBeReadOtherwise(text)).toBe(false),
  );

  it("empties or leaves a cell", () => {
    expect([inputValue(null), inputOrLeave(null), inputOrLeave("=x"), inputValue(0), inputValue(false)]).toEqual(["", null, "'=x", 0, false]);
  });
});
