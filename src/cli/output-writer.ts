import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { CliTexts } from "../i18n/es/cli";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { CommandError } from "./command-error";
import { isFile, isSameFile, modeOf, writtenPath } from "./file-identity";
import { outputSummary } from "./output-summary";
import { systemError } from "./system-error";

/** What the user said of files that are there already, and of writing at all. */
export interface WritingLeave {
  /** `--overwrite`: files that are there may be replaced. */
  overwrite: boolean;
  /** `--dry-run`: nothing is written. */
  dryRun: boolean;
}

export interface Output {
  file: string;
  content: string | Uint8Array;
}

/** Where the files of one run stand: the folder to make for them, and the file that may be written over since it is what is changed. */
export interface OutputPlace {
  folder?: string;
  inPlace?: string;
}

/** Writes the files of a command: what they replace is shown before, and replaced only when that was asked for. */
export class OutputWriter {
  constructor(
    private readonly texts: CliTexts,
    private readonly language: Language,
    private readonly leave: WritingLeave,
    private readonly remark: (sentence: string) => void,
  ) {}

  /**
   * All of the files or none, as far as it can be known before. Gives whether they were written.
   * @throws CommandError for files that are there, without leave to replace them
   */
  async write(outputs: readonly Output[], { folder, inPlace }: OutputPlace = {}): Promise<boolean> {
    const { overwrite, dryRun } = this.leave;
    const taken: string[] = [];
    for (const { file, content } of outputs) {
      const isThere = isFile(file);
      const isChanged = inPlace !== undefined && isSameFile(inPlace, file);
      if (isThere && !isChanged) taken.push(file);
      if (isThere || dryRun) await this.show(file, isThere ? contentOf(file) : null, content);
    }
    if (dryRun) {
      this.remark(this.texts.output.dryRun);
      return false;
    }
    if (taken.length > 0 && !overwrite) throw new CommandError(fill(this.texts.output.exists, { files: taken.map((file) => `«${file}»`).join(", ") }));
    if (folder !== undefined) this.makeFolder(folder);
    for (const output of outputs) this.writeFile(output);
    return true;
  }

  private async show(file: string, before: Uint8Array | null, content: string | Uint8Array): Promise<void> {
    const after = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const { texts, language } = this;
    const sentences = await outputSummary({ file, before, after }, texts, language);
    this.remark([fill(before === null ? texts.output.new : texts.output.replaces, { file }), ...sentences.map((sentence) => `  ${sentence}`)].join("\n"));
  }

  private makeFolder(folder: string): void {
    try {
      mkdirSync(folder, { recursive: true });
    } catch (cause) {
      throw systemError(cause, folder, "writing", this.texts);
    }
  }

  /**
   * Written beside and then renamed: an interruption leaves the old file or the new one, never half of it. A link keeps
   * pointing to the file that is written.
   */
  private writeFile({ file, content }: Output): void {
    const target = writtenPath(file);
    const beside = `${target}.${process.pid}.part`;
    try {
      writeFileSync(beside, content, { mode: modeOf(target) });
      renameSync(beside, target);
    } catch (cause) {
      rmSync(beside, { force: true });
      throw systemError(cause, file, "writing", this.texts);
    }
    this.remark(fill(this.texts.written, { file }));
  }
}

/** Without content where it may not be read. */
function contentOf(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return new Uint8Array();
  }
}
