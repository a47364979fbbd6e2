import type { HeadlessHost } from "../../src/host/headless-host";
import { startHost, until } from "./host";

let host: HeadlessHost;

beforeEach(async () => {
  host = await startHost();
});

afterEach(() => host.dispose());

test("a user's edit reaches the handlers of the sheet, of all sheets and of the table", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Hoja1");
    sheet.getRange("A1:B2").values = [
      ["Meta", "Valor"],
      ["uno", 1],
    ];
    const table = sheet.tables.add("A1:B2", true);
    sheet.onChanged.add(async (event) => void seen.push(`sheet ${event.address}`));
    context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push(`all ${event.address} ${event.details?.valueBefore}→${event.details?.valueAfter}`);
    });
    table.onChanged.add(async (event) => void seen.push(`table ${event.address} ${event.changeType}`));
    await context.sync();
  });
  seen.length = 0;
  await host.typeInCell("Hoja1", "B2", 5);
  await until(() => seen.length >= 3);
  expect(seen.sort()).toEqual(["all B2 1→5", "sheet B2", "table B2 RangeEdited"]);
});

test("removed handlers and enableEvents = false are silent", async () => {
  let count = 0;
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async () => void (count += 1));
    await context.sync();
    return added;
  });
  await host.typeInCell("Hoja1", "A1", 1);
  await until(() => count === 1);
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    await context.sync();
  });
  await host.typeInCell("Hoja1", "A1", 2);
  await Excel.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await host.typeInCell("Hoja1", "A1", 3);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(count).toBe(1);
});

test("sheets added, activated and deleted; the selection", async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async () => void seen.push("added"));
    worksheets.onDeleted.add(async () => void seen.push("deleted"));
    worksheets.onActivated.add(async () => void seen.push("activated"));
    worksheets.onSelectionChanged.add(async (event) => void seen.push(`selected ${event.address}`));
    await context.sync();
    const sheet = worksheets.add("Nueva");
    await context.sync();
    seen.length = 0;
    sheet.activate();
    sheet.getRange("C3").select();
    await context.sync();
    worksheets.getItem("Hoja1").activate();
    sheet.delete();
    await context.sync();
  });
  await until(() => seen.includes("deleted"));
  expect(seen).toContain("activated");
  expect(seen).toContain("selected C3");
});

test("an event's range can be asked of the event", async () => {
  let address = "";
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("address");
        await inner.sync();
        address = range.address;
      });
    });
    await context.sync();
  });
  await host.typeInCell("Hoja1", "D7", "x");
  await until(() => address !== "");
  expect(address).toBe("Hoja1!D7");
});
