import fc from "../../properties";
import { numberFormat } from "../../../src/i18n/number-format";
import { roundTicks } from "../../../src/taskpane/charts/round-ticks";

test.each([
  [2_630_000_000, [0, 1e9, 2e9, 3e9]],
  [400, [0, 100, 200, 300, 400]],
  [401, [0, 200, 400, 600]],
  [999, [0, 250, 500, 750, 1000]],
  [0.07, [0, 0.02, 0.04, 0.06, 0.08]],
  [0, [0, 1]],
  [NaN, [0, 1]],
])("up to %d", (most, ticks) => expect(roundTicks(most).map((tick) => Number(tick.toPrecision(12)))).toEqual(ticks));

test("any amount lies within the axis, which has two to five values and says each of them exactly", () => {
  const short = (language: "es" | "en") => numberFormat(language).short;
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e15, noNaN: true }), (most) => {
      const ticks = roundTicks(most);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(5);
      for (const language of ["es", "en"] as const) {
        const shown = ticks.map(short(language));
        expect(new Set(shown).size).toBe(ticks.length);
      }
    }),
  );
});
