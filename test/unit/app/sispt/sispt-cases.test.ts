import { bindUseCases } from "../../../../src/app/bind-use-cases";
import { MemoryWorkbook } from "../../../../src/workbook/memory/memory-workbook";
import { exportFile, product, products } from "./export-file";

test("the workbook gets the plan of a file, and the file gets back what was changed in the workbook", async () => {
  const written = jest.fn();
  const workbook = new MemoryWorkbook();
  const { sispt, look } = bindUseCases(workbook, { now: () => new Date(2026, 10, 26), written });
  const file = await exportFile([products([product({ "Programación del producto bien o servicio 2024": 2 })])]);
  expect((await sispt.read(file, "es")).counts.productGoals).toBe(1);
  expect(written).not.toHaveBeenCalled();
  expect((await sispt.create(file, "es")).added).toContain("Regalías (SGR)");
  expect(written).toHaveBeenCalledTimes(1);
  expect(await look()).toMatchObject({ hasPlan: true, name: "Betania avanza", entity: "Betania", counts: { productGoals: 1 } });
  expect((await sispt.write(file)).bytes).toBe(file);
  await expect(sispt.create(file, "es")).rejects.toMatchObject({ problem: "plan-not-empty" });

  const { tables } = await workbook.read({ tables: ["PlanMetasProducto"] });
  const [goals] = tables;
  if (goals === undefined) throw new Error("the sheet of goals is missing");
  await workbook.apply([{ kind: "write-values", sheet: goals.sheet, row: goals.row + 1, column: goals.column + goals.headers.indexOf("2024"), values: [[5]] }]);
  expect((await sispt.write(file)).changes).toMatchObject([{ row: 3, before: 2, after: 5 }]);
});
