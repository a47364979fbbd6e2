import { SisptSentences } from "../app/sispt/describe-sispt";
import { readSispt } from "../app/sispt/read-sispt";
import type { SisptNote, SisptReport, SisptWriting } from "../app/sispt/sispt";
import { writeSispt } from "../app/sispt/write-sispt";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { sisptTextsIn } from "../i18n/sispt-texts";
import { CommandError } from "./command-error";
import type { Invocation } from "./invocation";
import { inputOf } from "./input-file";
import { outputOf } from "./output-file";

/** `articula sispt read|write`: a plan from a file of the SisPT form, and a plan back onto it. */
export async function sispt(invocation: Invocation): Promise<number> {
  const [action, ...operands] = invocation.operands;
  if (action === "read") return read({ ...invocation, operands });
  if (action === "write") return write({ ...invocation, operands });
  throw new CommandError(`${invocation.texts.sisptWhat}\n${invocation.texts.usage}`);
}

async function read({ operands, options, language, texts, files, print }: Invocation): Promise<number> {
  const source = inputOf(operands, texts);
  const output = typeof options.output === "string" ? options.output : null;
  if (output !== null) {
    files.keepSource(source, output);
    files.outputKind(output);
  }
  const { plan, report } = await readSispt(await files.openWorkbook(source), language);
  if (output !== null) await files.writePlan(output, plan, language);
  print(() => report, () => reading(report, language));
  return 0;
}

async function write({ operands, options, language, texts, files, print }: Invocation): Promise<number> {
  const source = inputOf(operands, texts);
  const output = outputOf(options, texts);
  if (files.outputKind(output) !== "xlsx") throw new CommandError(fill(texts.onlyXlsx, { file: output }));
  files.keepSource(source, output);
  const onto = typeof options.onto === "string" ? options.onto : null;
  if (onto !== null) files.keepSource(onto, output);
  const plan = await files.readPlan(source);
  const { bytes, ...writing } = await writeSispt(plan, onto === null ? null : files.readBytes(onto));
  await files.write(output, bytes);
  print(() => writing, () => writingText(writing, onto !== null, language));
  return 0;
}

function reading(report: SisptReport, language: Language): string {
  const { headings } = sisptTextsIn(language);
  const sentences = new SisptSentences(language);
  return [
    `${headings.read}:`,
    ...sentences.read(report).map(({ label, value }) => `  ${label}: ${value}`),
    ...section(headings.notes, notes(report.notes, sentences)),
    ...section(headings.untaken, sentences.untaken(report)),
  ].join("\n");
}

function writingText(writing: Omit<SisptWriting, "bytes">, isOnto: boolean, language: Language): string {
  const { headings, shape } = sisptTextsIn(language);
  const sentences = new SisptSentences(language);
  const { changes, added, removed } = writing;
  const still = isOnto && changes.length === 0 && added.length === 0;
  return [
    ...(still ? [headings.noChanges] : []),
    ...section(headings.changes, changes.map((change) => sentences.change(change))),
    ...section(headings.added, added.map((row) => sentences.row(row))),
    ...section(headings.removed, removed.map((row) => sentences.row(row))),
    ...section(headings.notes, notes(writing.notes, sentences)),
    shape,
  ].join("\n");
}

function notes(all: readonly SisptNote[], sentences: SisptSentences): string[] {
  return all.map((note) => {
    const { place, text } = sentences.note(note);
    return place === "" ? text : `${place}: ${text}`;
  });
}

function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`${heading}:`, ...lines.map((line) => `  ${line}`)];
}
