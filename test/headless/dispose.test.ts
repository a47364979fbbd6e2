import { placePlan } from "../../src/app/create-template";
import { readSamplePlan } from "../../src/app/sample-plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { startHost } from "./host";

// One of them is in the midst of the calculation, on a quick machine and on a slow one.
test.each([600, 900])("a host that is let go of after %s ms, while it calculates, looks for nothing any more", async (milliseconds) => {
  const workbook = XlsxWorkbook.blank("Hoja1");
  await placePlan(workbook, readSamplePlan(), "es");
  const host = await startHost();
  const failures: unknown[] = [];
  const fail = (error: unknown): void => void failures.push(error);
  process.on("uncaughtException", fail);
  try {
    void host.open(workbook.bytes()).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    host.dispose();
    // Univer sets a timer of a second when it begins to calculate.
    await new Promise((resolve) => setTimeout(resolve, 1500));
  } finally {
    process.off("uncaughtException", fail);
  }
  expect(failures).toEqual([]);
});
