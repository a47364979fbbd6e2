import fc from "../../../properties";
import type { CellValue } from "../../../../src/plan/cell-value";
import { goalClasses } from "../../../../src/plan/goal-class";

/** A whole number or one of a few decimals, also below 0. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: -50, max: 500 }),
  fc.integer({ min: -5_000, max: 50_000 }).map((hundredths) => hundredths / 100),
);

/** What may stand where a number is meant. */
export const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: anyNumber },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>("NP", " np", "SD", "", null, "1.200", "7,75%", "#N/A", true) },
);

export const anyClass: fc.Arbitrary<string> = fc.constantFrom(...goalClasses);

/** A class as a cell may name it, or something else. */
export const anyClassCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<CellValue>(...goalClasses, "Reducción", "incremento  ACUMULADO", "Maintenance") },
  { weight: 1, arbitrary: fc.constantFrom<CellValue>("", null, "otro", 5, "#N/A") },
);

/** One goal as ranges may give it, right or wrong. */
export interface AnyGoal {
  class: CellValue;
  baseline: CellValue;
  target: CellValue;
  unitCost: CellValue;
  capacity: CellValue;
  annual: CellValue[];
  money: CellValue[];
  share: CellValue[];
  executed: CellValue[];
}

export function anyGoal(years: number): fc.Arbitrary<AnyGoal> {
  const byYear = fc.array(anyCell, { minLength: years, maxLength: years });
  return fc.record({
    class: anyClassCell,
    baseline: anyCell,
    target: anyCell,
    unitCost: anyCell,
    capacity: anyCell,
    annual: byYear,
    money: byYear,
    share: fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), anyCell), { minLength: years, maxLength: years }),
    executed: byYear,
  });
}

/** Goals of equally many years. */
export const anyGoals: fc.Arbitrary<AnyGoal[]> = fc.oneof(
  ...[1, 2, 4].map((years) => fc.array(anyGoal(years), { minLength: 1, maxLength: 3 })),
);
