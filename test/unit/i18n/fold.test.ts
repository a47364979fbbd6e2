import fc from "../../properties";
import { fold } from "../../../src/i18n/fold";

/** The definition, without a thought for speed. */
function slowFold(text: string): string {
  return text.normalize("NFD").replace(/[\p{Diacritic}\u0300-\u036f]/gu, "").replace(/\s+/g, " ").trim().toLowerCase();
}

test("accents, case and repeated white space make no difference", () => {
  expect(fold("  Línea   BASE\u00a0(2023)\n")).toBe("linea base (2023)");
  expect(fold("Año «Niñez» › ¿cuántos?")).toBe("ano «ninez» › ¿cuantos?");
  expect(fold("a^b`c¨d·e")).toBe("abcde");
});

test("each character of the basic plane is folded as defined", () => {
  for (let code = 0; code <= 0xffff; code += 1) {
    const text = `a${String.fromCharCode(code)} b`;
    if (fold(text) !== slowFold(text)) throw new Error(`U+${code.toString(16)}: «${fold(text)}», not «${slowFold(text)}»`);
  }
});

test("and so is any text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }), (words, any) => fold(words + any) === slowFold(words + any)));
});
