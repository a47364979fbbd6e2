import { planWorkbook } from "../app/plan-workbook";
import { describePublicSummary } from "../app/report/public-summary";
import { publicSummaryHtml } from "../app/report/public-summary-html";
import { describeReport } from "../app/report/describe-report";
import { reportRequest, writeReportSheets } from "../app/report/report-cases";
import { cellText } from "../app/report/report-figures";
import { reportHtml } from "../app/report/report-html";
import type { Report } from "../app/report/report";
import { fill } from "../i18n/fill";
import { CommandError } from "./command-error";
import type { Invocation } from "./invocation";
import { inputOf } from "./input-file";
import type { Output } from "./output-writer";

/** `articula report FILE [-o OUT.html [--summary]] [--sheet OUT.xlsx]`: the report to print, and on sheets of a copy. */
export async function report({ operands, options, language, texts, files, now, print }: Invocation): Promise<number> {
  const source = inputOf(operands, texts);
  const page = typeof options.output === "string" ? options.output : null;
  const book = typeof options.sheet === "string" ? options.sheet : null;
  if (page === null && book === null) throw new CommandError(texts.report.missingOutput);
  if (page !== null && !/\.html?$/i.test(page)) throw new CommandError(fill(texts.report.onlyHtml, { file: page }));
  if (book !== null && !/\.xlsx$/i.test(book)) throw new CommandError(fill(texts.onlyXlsx, { file: book }));
  for (const output of [page, book]) if (output !== null) files.keepSource(source, output);
  // Said of a workbook what it lacks; of a document what is not kept.
  const plan = await files.readPlan(source);
  const workbook = /\.xlsx$/i.test(source) ? await files.openWorkbook(source) : await planWorkbook(plan, language);
  const request = await reportRequest(workbook, language, now());
  const described = describeReport(request);
  const outputs: Output[] = [];
  if (page !== null) outputs.push({ file: page, content: options.summary === true ? publicSummaryHtml(describePublicSummary(request)) : reportHtml(described) });
  if (book !== null) {
    await writeReportSheets(workbook, described);
    outputs.push({ file: book, content: workbook.bytes() });
  }
  await files.writeAll(outputs);
  print(() => described, () => reportText(described));
  return 0;
}

/** What the report says at its top: what to know before the figures, and these. */
function reportText({ title, facts, alerts, sections }: Report): string {
  const scores = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "scores" ? block.scores : [])));
  return [
    title,
    ...facts.map(({ label, value }) => `  ${label}: ${value}`),
    ...(alerts === null ? [] : [alerts.title, ...alerts.items.map((item) => `  ${item}`)]),
    ...scores.map(({ name, value }) => `${name}: ${cellText(value)}`),
  ].join("\n");
}
