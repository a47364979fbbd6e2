import { caseNumbers, seed } from "../volume";
import { zipSync } from "fflate";
import { filesOf } from "../unit/workbook/xlsx/package";
import { Course } from "./course";
import { basePackages } from "./packages/base-packages";
import { breakBytes } from "./packages/break-bytes";
import { breakMarkup, breakRelations } from "./packages/break-markup";
import { breakParts } from "./packages/break-parts";
import { usePackage } from "./packages/use-package";
import { Random, seedOf } from "./random";

// Files that are broken, or made to do harm: each is used or refused with a sentence, in time and within bounds.

const inside = Object.entries({ ...breakParts, ...breakMarkup, ...breakRelations });
const outside = Object.entries(breakBytes);

test("2,000 broken packages are used or refused with a sentence", async () => {
  const bases = await basePackages();
  // So that the first case is not measured with what is loaded for it.
  for (const base of bases) expect(await usePackage(base)).toBe("used");
  const course = new Course();
  try {
    for (const number of caseNumbers(2000, 45)) {
      const random = new Random(seedOf(number));
      const base = random.pick(bases);
      const [kind, bytes] = random.chance(0.3) ? brokenOutside(base, random) : brokenInside(base, random);
      await course.run(`seed ${seed}, case ${number} (${kind})`, () => usePackage(bytes));
    }
    expect(course.failures).toEqual([]);
  } finally {
    console.info(`broken packages, seed ${seed}: ${JSON.stringify(course.figures(), null, 2)}`);
    await course.end();
  }
}, 3_600_000);

function brokenOutside(base: Uint8Array, random: Random): [string, Uint8Array] {
  const [kind, change] = random.pick(outside);
  return [kind, change(base, random)];
}

function brokenInside(base: Uint8Array, random: Random): [string, Uint8Array] {
  const files = filesOf(base);
  const kinds = [random.pick(inside), ...(random.chance(0.3) ? [random.pick(inside)] : [])];
  for (const [, change] of kinds) change(files, random);
  return [kinds.map(([kind]) => kind).join(" + "), zipSync(files, { level: 1 })];
}
