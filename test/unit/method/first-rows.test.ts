import { FirstRows, noRow } from "../../../src/method/first-rows";

const read = new FirstRows(
  new Map([
    ["M1", 0],
    ["M2", 1],
  ]),
);

test("a code that no row bears means no row", () => {
  expect(read.get("M3")).toBe(noRow);
  expect(read.get("")).toBe(noRow);
});

test("a code that came, moved or went is found so, and the rows before stay as they were", () => {
  const after = read.with(
    new Map([
      ["M1", noRow],
      ["M2", 0],
      ["M3", 1],
    ]),
  );
  expect(["M1", "M2", "M3"].map((code) => after.get(code))).toEqual([noRow, 0, 1]);
  expect(["M1", "M2", "M3"].map((code) => read.get(code))).toEqual([0, 1, noRow]);
});

test("a thousand changes one after another, each laid over the last, are all found", () => {
  let rows = read;
  for (let change = 0; change < 1000; change++) rows = rows.with(new Map([[`N${change}`, change + 2]]));
  expect(rows.get("M2")).toBe(1);
  expect([0, 255, 256, 257, 999].map((change) => rows.get(`N${change}`))).toEqual([2, 257, 258, 259, 1001]);
  const back = rows.with(new Map([["N0", noRow]]));
  expect([back.get("N0"), back.get("N1")]).toEqual([noRow, 3]);
});
