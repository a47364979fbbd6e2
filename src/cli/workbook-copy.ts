import { fill } from "../i18n/fill";
import type { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { CommandError } from "./command-error";
import type { Invocation } from "./invocation";
import { inputOf } from "./input-file";
import { outputOf } from "./output-file";

/** A workbook that a command changes, and where its copy is to stand. */
export interface WorkbookCopy {
  workbook: XlsxWorkbook;
  output: string;
}

/** Opens the .xlsx file that a command takes. @throws CommandError where the file or its output is none, or both are one */
export async function openForCopy({ operands, options, texts, files }: Invocation): Promise<WorkbookCopy> {
  const source = inputOf(operands, texts);
  requireXlsx(source);
  const output = outputOf(options, texts);
  files.keepSource(source, output);
  requireXlsx(output);
  return { workbook: await files.openWorkbook(source), output };

  function requireXlsx(file: string): void {
    if (!/\.xlsx$/i.test(file)) throw new CommandError(fill(texts.onlyXlsx, { file }));
  }
}

/** A title with sentences under it; nothing where there are none. */
export function titled(title: string, sentences: readonly string[]): string[] {
  return sentences.length === 0 ? [] : [title, ...sentences.map((sentence) => `  ${sentence}`)];
}
