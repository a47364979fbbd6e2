import { createTemplate } from "../../../src/app/create-template";
import { proposeAdoption } from "../../../src/app/adoption/propose-adoption";
import { adoptedPlan } from "../../../src/app/adoption/adopt-sheet";
import { findPlan } from "../../../src/app/load-plan";
import { validatePlan } from "../../../src/app/validate-plan";
import { WorkbookError } from "../../../src/workbook/workbook-error";
import { XlsxWorkbook } from "../../../src/workbook/xlsx/xlsx-workbook";
import { knownTrouble } from "../expect-sentences";

/**
 * What an office does with a file: open it, look at everything in it, evaluate or adopt it, let the sheets of a plan be
 * added, save it. Gives how it ended. @throws Error where something came that the product has no sentence for
 */
export async function usePackage(bytes: Uint8Array): Promise<string> {
  let workbook: XlsxWorkbook;
  try {
    workbook = await XlsxWorkbook.open(bytes);
  } catch (error) {
    return `refused: ${knownTrouble(error)}`;
  }
  // Each step by itself: what one refuses another may still do.
  const ends = [await ended(() => lookAtAll(workbook)), await ended(() => readAsPlan(workbook)), await ended(() => writeInto(workbook))];
  const refusals = [...new Set(ends.filter((end) => end !== null))];
  return refusals.length === 0 ? "used" : `opened, then ${refusals.sort().join(", ")}`;
}

async function ended(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return knownTrouble(error);
  }
}

async function lookAtAll(workbook: XlsxWorkbook): Promise<void> {
  const { sheets } = await workbook.read({ tables: "none" });
  const names = sheets.slice(0, 6).map(({ name }) => name);
  await workbook.read({ tables: "all", sheets: names, merged: true, details: true, charts: true, pictures: true, partNamespace: "urn:articula:restore" });
}

async function readAsPlan(workbook: XlsxWorkbook): Promise<void> {
  const reading = await findPlan(workbook);
  if (reading !== null) return void validatePlan(reading.plan, "es");
  const { mapping, headerFound } = await proposeAdoption(workbook);
  if (headerFound) await adoptedPlan(workbook, mapping, "es");
}

/** What was written can be read again, and as the same. */
async function writeInto(workbook: XlsxWorkbook): Promise<void> {
  const { repairFirst } = await createTemplate(workbook, { language: "es", firstYear: 2024, years: 4 });
  const again = await readAgain(workbook.bytes());
  if (repairFirst !== true && (await findPlan(again)) === null) throw new Error("the plan that was just written is not there");
}

async function readAgain(bytes: Uint8Array): Promise<XlsxWorkbook> {
  try {
    return await XlsxWorkbook.open(bytes);
  } catch (cause) {
    throw new Error(`what was saved cannot be opened: ${cause instanceof WorkbookError ? cause.code : String(cause)}`, { cause });
  }
}
