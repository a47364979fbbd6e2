import type { HeadlessHost } from "../../src/host/headless-host";
import { startHost, until } from "./host";

let host: HeadlessHost;

beforeEach(async () => {
  host = await startHost();
});

afterEach(() => host.dispose());

async function valuesOf(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Hoja1").getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });
}

test("the real runtime calculates scalars, spills and errors; results are no changes", async () => {
  CustomFunctions.associate("ADD", (first: number, second: number) => first + second);
  CustomFunctions.associate("DOUBLE", (block: number[][]) => block.map((line) => line.map((value) => value * 2)));
  CustomFunctions.associate("WRONG", () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "Texto del error");
  });
  host.registerFunctions("PRUEBA", [
    { id: "ADD", name: "ADD", parameters: [{ name: "a", type: "number" }, { name: "b", type: "number" }] },
    { id: "DOUBLE", name: "DOUBLE", parameters: [{ name: "m", dimensionality: "matrix" }] },
    { id: "WRONG", name: "WRONG", parameters: [] },
  ]);
  const changed: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.onChanged.add(async (event) => void changed.push(event.address));
    sheet.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange("D1:D2").formulas = [["=PRUEBA.ADD(A1,B2)"], ["=D1*10"]];
    sheet.getRange("F1").formulas = [["=PRUEBA.DOUBLE(A1:B2)"]];
    sheet.getRange("I1").formulas = [["=PRUEBA.WRONG()"]];
    await context.sync();
  });
  await host.calculated();
  expect(await valuesOf("D1:D2")).toEqual([[5], [50]]);
  expect(await valuesOf("F1:G2")).toEqual([
    [2, 4],
    [6, 8],
  ]);
  expect(await valuesOf("I1")).toEqual([["#VALUE!"]]);
  await host.typeInCell("Hoja1", "A1", 11);
  await host.calculated();
  expect(await valuesOf("D1:D2")).toEqual([[15], [150]]);
  expect(changed.filter((address) => address === "D1" || address === "F1:G2")).toEqual([]);
});

test("a stream pushes values, its dependants follow, and clearing the cell cancels it", async () => {
  let canceled = 0;
  CustomFunctions.associate("COUNT", (start: number, invocation: CustomFunctions.StreamingInvocation<number>) => {
    let value = start;
    const timer = setInterval(() => invocation.setResult((value += 1)), 50);
    invocation.onCanceled = () => {
      clearInterval(timer);
      canceled += 1;
    };
  });
  host.registerFunctions("PRUEBA", [
    { id: "COUNT", name: "COUNT", parameters: [{ name: "start", type: "number" }], options: { stream: true } },
  ]);
  await host.typeInCell("Hoja1", "A1", "=PRUEBA.COUNT(10)");
  await host.typeInCell("Hoja1", "A2", "=A1+100");
  await until(async () => Number((await valuesOf("A2"))[0]?.[0]) > 112);
  await host.typeInCell("Hoja1", "A1", "=PRUEBA.COUNT(1000)");
  await until(() => canceled === 1);
  await until(async () => Number((await valuesOf("A2"))[0]?.[0]) > 1100);
  await host.typeInCell("Hoja1", "A1", "");
  await until(() => canceled === 2);
  expect(await valuesOf("A2")).toEqual([[100]]);
});

test("200 calls at once", async () => {
  CustomFunctions.associate("SQUARE", (value: number) => value * value);
  host.registerFunctions("PRUEBA", [{ id: "SQUARE", name: "SQUARE", parameters: [{ name: "v", type: "number" }] }]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:A200").values = Array.from({ length: 200 }, (_row, row) => [row]);
    sheet.getRange("B1:B200").formulas = Array.from({ length: 200 }, (_row, row) => [`=PRUEBA.SQUARE(A${row + 1})`]);
    await context.sync();
  });
  await host.calculated();
  const values = await valuesOf("B1:B200");
  expect(values).toEqual(Array.from({ length: 200 }, (_row, row) => [row * row]));
});
