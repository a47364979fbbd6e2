import fc from "../properties";
import { jsonFault } from "../../src/cli/json-fault";

describe("where text stops being JSON", () => {
  test.each<[string, number, number]>([
    ["{", 1, 2],
    ["", 1, 1],
    ["hola", 1, 1],
    ['{"a": 1,}', 1, 9],
    ['{"a": 1\n "b": 2}', 2, 2],
    ['[1, 2\n}', 2, 1],
    ['{"a": "sin fin}\n', 1, 7],
    ["[01]", 1, 2],
    ["{} {}", 1, 4],
    ["{'a': 1}", 1, 2],
    ['{"a" 1}', 1, 6],
    ["[1, 2", 1, 6],
  ])("%j", (text, line, column) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(jsonFault(text)).toEqual({ line, column });
  });

  test("is the end of text that is JSON, as far as it goes", () => {
    fc.assert(
      fc.property(fc.json().filter((text) => /^[[{]/.test(text)), (text) => {
        const { line, column } = jsonFault(text);
        expect([line, column]).toEqual([1, text.length + 1]);
      }),
    );
  });
});
