import { enumerations } from "../../../src/plan/enumerations";
import { goalClasses, isGoalClass } from "../../../src/plan/goal-class";
import { annualKeys, tableKeys, tableSchemas } from "../../../src/plan/table-schemas";

test.each(tableKeys)("%s: columns stand once and point to what there is", (table) => {
  const { columns, annualAfter } = tableSchemas[table];
  const keys = columns.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  if (annualAfter !== undefined) expect(keys).toContain(annualAfter);
  for (const { refersTo, words, content } of columns) {
    if (refersTo !== undefined) expect(tableSchemas[refersTo].columns[0]?.key).toBe("code");
    if (words !== undefined) {
      expect(enumerations[words].length).toBeGreaterThan(1);
      expect(["text", "list"]).toContain(content);
    }
  }
});

test("the tables with a code are those that others refer to, and all begin with it", () => {
  const coded = tableKeys.filter((table) => tableSchemas[table].columns.some(({ key }) => key === "code"));
  for (const table of coded) expect(tableSchemas[table].columns[0]).toMatchObject({ key: "code", mandatory: true });
});

test("annual keys", () => expect(annualKeys(3)).toEqual(["y1", "y2", "y3"]));

test("goal classes", () => {
  for (const goalClass of goalClasses) expect(isGoalClass(goalClass)).toBe(true);
  for (const other of ["Accumulated", " flow", "", null, undefined, 1]) expect(isGoalClass(other)).toBe(false);
});

test("the words of every list stand once", () => {
  for (const words of Object.values(enumerations)) expect(new Set<string>(words).size).toBe(words.length);
});
