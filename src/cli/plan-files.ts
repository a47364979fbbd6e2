import { readFileSync, statSync } from "node:fs";
import { checkFileSize, FileTooLargeError } from "../app/file-size";
import { loadPlan } from "../app/load-plan";
import { sheetName } from "../app/place-name";
import { planWorkbook } from "../app/plan-workbook";
import { parsePlan } from "../plan/parse-plan";
import type { Plan } from "../plan/plan";
import { printPlan } from "../plan/print-plan";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import type { CliTexts } from "../i18n/es/cli";
import { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { CommandError } from "./command-error";
import { isSameFile } from "./file-identity";
import { jsonFault } from "./json-fault";
import type { Output, OutputPlace, OutputWriter } from "./output-writer";
import { systemError } from "./system-error";

/** So many keys are named; a document may have a million that nobody knows. */
const mostNamed = 20;

function listed(keys: readonly string[]): string {
  return `${keys.slice(0, mostNamed).join(", ")}${keys.length > mostNamed ? `, … (${keys.length})` : ""}`;
}

/** Files of the command line: plan workbooks (.xlsx) and plan documents (.json). Remarks go to standard error. */
export class PlanFiles {
  constructor(
    private readonly texts: CliTexts,
    readonly remark: (sentence: string) => void,
    private readonly writer: OutputWriter,
  ) {}

  /** The plan in a file. @throws CommandError, WorkbookError, PlanFormatError, NoPlanError, PlanUnreadableError */
  async readPlan(file: string): Promise<Plan> {
    this.kindOf(file, this.texts.unknownKind);
    return this.planIn(file, this.readBytes(file));
  }

  /** The plan in what was read of a file. Throws as `readPlan` does. */
  async planIn(file: string, bytes: Uint8Array): Promise<Plan> {
    if (this.kindOf(file, this.texts.unknownKind) === "json") {
      const { plan, ignored } = parsePlan(this.jsonIn(file, bytes));
      if (ignored.length > 0) this.remark(fill(this.texts.ignored, { keys: listed(ignored) }));
      return plan;
    }
    const reading = await loadPlan(await XlsxWorkbook.open(bytes));
    for (const { sheet, header } of reading.missingColumns) {
      this.remark(fill(this.texts.missingColumns, { sheet, header }));
    }
    for (const table of reading.missingTables) {
      this.remark(fill(this.texts.missingTables, { table: sheetName(table, reading.language) }));
    }
    for (const { sheet, header } of reading.strayYears) this.remark(fill(this.texts.strayYears, { sheet, header }));
    return reading.plan;
  }

  async writePlan(file: string, plan: Plan, language: Language): Promise<boolean> {
    return this.write(file, await this.planContent(file, plan, language));
  }

  /** The plan as the file of that name holds it. */
  async planContent(file: string, plan: Plan, language: Language): Promise<string | Uint8Array> {
    if (this.outputKind(file) === "json") return `${JSON.stringify(printPlan(plan), null, 2)}\n`;
    return (await planWorkbook(plan, language)).bytes();
  }

  async openWorkbook(file: string): Promise<XlsxWorkbook> {
    return XlsxWorkbook.open(this.readBytes(file));
  }

  readBytes(file: string): Uint8Array {
    return new Uint8Array(this.read(file));
  }

  readJson(file: string): unknown {
    return this.jsonIn(file, this.readBytes(file));
  }

  private jsonIn(file: string, bytes: Uint8Array): unknown {
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      throw new CommandError(fill(this.texts.notUtf8, { file }));
    }
    try {
      return JSON.parse(text);
    } catch {
      const { line, column } = jsonFault(text);
      throw new CommandError(fill(this.texts.notJson, { file, line: String(line), column: String(column) }));
    }
  }

  outputKind(file: string): "xlsx" | "json" {
    return this.kindOf(file, this.texts.unknownOutput);
  }

  /** Refuses to write over a file that is read, by whatever name. */
  keepSource(source: string, output: string): void {
    if (isSameFile(source, output)) throw new CommandError(fill(this.texts.sameFile, { file: source }));
  }

  /** Gives whether the file was written. @throws CommandError when it is there, without leave to replace it */
  write(file: string, content: string | Uint8Array, place?: OutputPlace): Promise<boolean> {
    return this.writeAll([{ file, content }], place);
  }

  /** All of the files or none. */
  writeAll(outputs: readonly Output[], place?: OutputPlace): Promise<boolean> {
    return this.writer.write(outputs, place);
  }

  private kindOf(file: string, refusal: string): "xlsx" | "json" {
    const kind = /\.(xlsx|json)$/i.exec(file)?.[1]?.toLowerCase();
    if (kind === "xlsx" || kind === "json") return kind;
    throw new CommandError(fill(refusal, { file }));
  }

  private read(file: string): Buffer {
    try {
      checkFileSize(file, statSync(file).size);
      return readFileSync(file);
    } catch (cause) {
      if (cause instanceof FileTooLargeError) throw cause;
      throw systemError(cause, file, "reading", this.texts);
    }
  }
}
