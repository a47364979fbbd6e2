import { compareWorkbooks } from "../app/changes/compare-workbooks";
import { describeSummary } from "../app/changes/describe-changes";
import { comparePlans } from "../app/compare/compare-plans";
import { describeComparison } from "../app/compare/describe-comparison";
import type { CliTexts } from "../i18n/es/cli";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { parsePlan } from "../plan/parse-plan";
import type { WorkbookContent } from "../workbook/port";
import { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";

/** What a file would become, in sentences: what is added, what is overwritten, with counts. `before` is null where there is none. */
export async function outputSummary(
  { file, before, after }: { file: string; before: Uint8Array | null; after: Uint8Array },
  texts: CliTexts,
  language: Language,
): Promise<string[]> {
  const isWorkbook = /\.xlsx$/i.test(file);
  if (before === null) return isWorkbook ? describeSummary(compareWorkbooks(nothing, await contentOf(after)), language) : [sizes(0, after, texts)];
  if (Buffer.compare(before, after) === 0) return [texts.output.same];
  try {
    if (isWorkbook) return describeSummary(compareWorkbooks(await contentOf(before), await contentOf(after)), language);
    const { summary } = describeComparison(comparePlans(planIn(before), planIn(after)), language);
    if (summary.length > 0) return summary;
  } catch {
    // What is there is something else: its size is all that can be said of it.
  }
  return [sizes(before.length, after, texts)];
}

const nothing: WorkbookContent = { sheets: [], tables: [], ranges: [], part: null, charts: [], pictures: [], looks: [], spills: [] };

async function contentOf(bytes: Uint8Array): Promise<WorkbookContent> {
  const workbook = await XlsxWorkbook.open(bytes);
  const { sheets } = await workbook.read({ tables: "none" });
  return workbook.read({ tables: "none", sheets: sheets.map(({ name }) => name), details: true });
}

function planIn(bytes: Uint8Array) {
  return parsePlan(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))).plan;
}

function sizes(before: number, after: Uint8Array, texts: CliTexts): string {
  return fill(before === 0 ? texts.output.size : texts.output.sizes, { before: String(before), after: String(after.length) });
}
