import { caseNumbers, seed } from "../volume";
import { Course } from "./course";
import { baseBook } from "./plans/base-books";
import { damageBook } from "./plans/damage-book";
import { useBook } from "./plans/use-book";
import { Random, seedOf } from "./random";

// Plans that people, programs and attackers damaged: whatever is done with them gives a result or a sentence.

test("10,000 damaged plans give results or sentences", async () => {
  const course = new Course();
  try {
    for (const number of caseNumbers(10_000, 60)) {
      const random = new Random(seedOf(number));
      const workbook = await baseBook(random);
      const damage = await damageBook(workbook, random);
      await course.run(`seed ${seed}, case ${number} (${damage})`, () => useBook(workbook, random.pick(["es", "en"]), random.chance(0.4)));
    }
    expect(course.failures).toEqual([]);
  } finally {
    console.info(`damaged plans, seed ${seed}: ${JSON.stringify(course.figures(), null, 2)}`);
    await course.end();
  }
}, 7_200_000);
