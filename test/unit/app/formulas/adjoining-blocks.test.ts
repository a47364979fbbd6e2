import fc from "../../../properties";
import { adjoiningBlocks } from "../../../../src/app/formulas/adjoining-blocks";

test("a full table is one block, and what stands apart stays apart", () => {
  const cells = [[0, 0], [0, 1], [1, 0], [1, 1], [1, 3], [5, 0]].map(([row = 0, column = 0]) => ({ sheet: "A", row, column, item: `${row},${column}` }));
  expect(adjoiningBlocks([...cells, { sheet: "B", row: 0, column: 0, item: "b" }])).toEqual([
    { sheet: "A", row: 0, column: 0, items: [["0,0", "0,1"], ["1,0", "1,1"]] },
    { sheet: "A", row: 1, column: 3, items: [["1,3"]] },
    { sheet: "A", row: 5, column: 0, items: [["5,0"]] },
    { sheet: "B", row: 0, column: 0, items: [["b"]] },
  ]);
});

test("every cell comes once, at its place", () => {
  const place = fc.record({ row: fc.nat(6), column: fc.nat(6) });
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: ({ row, column }) => `${row},${column}` }), (places) => {
      const blocks = adjoiningBlocks(places.map(({ row, column }) => ({ sheet: "A", row, column, item: `${row},${column}` })));
      const found = blocks.flatMap(({ row, column, items }) => items.flatMap((line, down) => line.map((item, at) => [item, `${row + down},${column + at}`])));
      expect(found.map(([item]) => item).sort()).toEqual(places.map(({ row, column }) => `${row},${column}`).sort());
      for (const [item, at] of found) expect(item).toBe(at);
    }),
  );
});
