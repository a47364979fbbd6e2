import { rangeFunctionTextsIn } from "../../../../src/i18n/range-function-texts";

/** Every text with its key, and the places in it that are filled. */
function placesOf(texts: object, above = ""): [string, string[]][] {
  return Object.entries(texts).flatMap(([key, text]: [string, unknown]): [string, string[]][] => {
    if (typeof text === "string") return [[above + key, (text.match(/\{\w+\}/g) ?? []).sort()]];
    return placesOf(text as object, `${above}${key}.`);
  });
}

test("the texts of both languages fill the same places", () => {
  const spanish = placesOf(rangeFunctionTextsIn("es"));
  expect(spanish.length).toBeGreaterThan(50);
  expect(placesOf(rangeFunctionTextsIn("en"))).toEqual(spanish);
});
