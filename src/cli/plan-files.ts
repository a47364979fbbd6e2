import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { placePlan } from "../app/create-template";
import { loadPlan } from "../app/load-plan";
import { parsePlan } from "../plan/parse-plan";
import type { Plan } from "../plan/plan";
import { printPlan } from "../plan/print-plan";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import type { CliTexts } from "../i18n/es/cli";
import { sheetTextsIn } from "../i18n/sheet-texts";
import { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { CommandError } from "./command-error";

/** Files of the command line: plan workbooks (.xlsx) and plan documents (.json). Remarks go to standard error. */
export class PlanFiles {
  constructor(
    private readonly texts: CliTexts,
    private readonly remark: (sentence: string) => void,
  ) {}

  /** The plan in a file. @throws CommandError, WorkbookError, PlanFormatError, NoPlanError, PlanUnreadableError */
  async readPlan(file: string): Promise<Plan> {
    if (this.kindOf(file) === "json") {
      const { plan, ignored } = parsePlan(this.readJson(file));
      if (ignored.length > 0) this.remark(fill(this.texts.ignored, { keys: ignored.join(", ") }));
      return plan;
    }
    const reading = await loadPlan(await this.openWorkbook(file));
    for (const { sheet, header } of reading.missingColumns) {
      this.remark(fill(this.texts.missingColumns, { sheet, header }));
    }
    for (const table of reading.missingTables) this.remark(fill(this.texts.missingTables, { table }));
    return reading.plan;
  }

  async writePlan(file: string, plan: Plan, language: Language): Promise<void> {
    if (this.kindOf(file) === "json") {
      this.write(file, `${JSON.stringify(printPlan(plan), null, 2)}\n`);
      return;
    }
    const home = sheetTextsIn(language).home.sheet;
    const workbook = XlsxWorkbook.blank(home);
    await placePlan(workbook, plan, language, home);
    this.write(file, workbook.bytes());
  }

  async openWorkbook(file: string): Promise<XlsxWorkbook> {
    return XlsxWorkbook.open(new Uint8Array(this.read(file)));
  }

  readJson(file: string): unknown {
    const text = this.read(file).toString("utf8").replace(/^\uFEFF/, "");
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new CommandError(fill(this.texts.notJson, { file, message: messageOf(cause) }));
    }
  }

  kindOf(file: string): "xlsx" | "json" {
    const kind = /\.(xlsx|json)$/i.exec(file)?.[1]?.toLowerCase();
    if (kind === "xlsx" || kind === "json") return kind;
    throw new CommandError(fill(this.texts.unknownKind, { file }));
  }

  /** Refuses to write over the file that is read. */
  keepSource(source: string, output: string): void {
    if (resolve(source) === resolve(output)) throw new CommandError(this.texts.sameFile);
  }

  /** Written beside and then renamed: an interruption leaves the old file or the new one, never half of it. */
  write(file: string, content: string | Uint8Array): void {
    const beside = `${file}.${process.pid}.part`;
    try {
      writeFileSync(beside, content);
      renameSync(beside, file);
    } catch (cause) {
      rmSync(beside, { force: true });
      throw new CommandError(fill(this.texts.notWritable, { file, message: messageOf(cause) }));
    }
    this.remark(fill(this.texts.written, { file }));
  }

  private read(file: string): Buffer {
    if (!existsSync(file)) throw new CommandError(fill(this.texts.notFound, { file }));
    try {
      return readFileSync(file);
    } catch (cause) {
      throw new CommandError(fill(this.texts.notReadable, { file, message: messageOf(cause) }));
    }
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
