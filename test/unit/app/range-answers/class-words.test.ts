import { classIn, classWord, noClassText } from "../../../../src/app/range-answers/class-words";
import { goalClasses } from "../../../../src/plan/goal-class";
import { languages } from "../../../../src/i18n/language";
import { fold } from "../../../../src/i18n/fold";

test("a class is known by its key and its words, accents, case and spaces aside, and tells its language", () => {
  for (const key of goalClasses) {
    expect(classIn(key)).toEqual({ key, language: "en" });
    for (const language of languages) {
      const word = classWord(key, language);
      for (const written of [word, word.toUpperCase(), fold(word), `  ${word.replace(" ", "  ")} `]) {
        expect(classIn(written)).toEqual({ key, language });
      }
    }
  }
});

test("anything else is no class, and is spoken of in Spanish", () => {
  for (const value of ["otro", "", null, 5, true, "#N/A"]) expect(classIn(value)).toEqual({ key: null, language: "es" });
});

test("what is no class is named, with the words that are", () => {
  const words = "Incremento acumulado, Incremento flujo, Incremento capacidad, Mantenimiento, Reducción, Reducción anual";
  expect(noClassText("otro", "es")).toBe(`«otro» no es un tipo de acumulación: use ${words}.`);
  expect(noClassText(" ", "es")).toBe(`Falta el tipo de acumulación: use ${words}.`);
  expect(noClassText("#N/A", "es")).toBe("El tipo de acumulación tiene el error #N/A: corrija esa celda.");
  expect(noClassText(7, "en")).toMatch(/^“7” is no class: use Accumulated increase,/);
});
