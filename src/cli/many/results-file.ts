import { closeSync, ftruncateSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import { fill } from "../../i18n/fill";
import type { CliTexts } from "../../i18n/es/cli";
import { CommandError } from "../command-error";
import { isFile, modeOf, writtenPath } from "../file-identity";
import { systemError } from "../system-error";
import { mayBreakOff, parseLine, type ResultLine } from "./result-line";

const pieceSize = 1 << 20;

/** A line that is in the file, and where. Its figures are not kept: a country's are hundreds of megabytes. */
export interface WrittenLine extends Omit<ResultLine, "evaluation"> {
  /** Whether it holds the figures of each goal. */
  hasGoals: boolean;
  start: number;
  end: number;
}

/** What a file of results holds. */
export interface WrittenResults {
  lines: WrittenLine[];
  /** Where its last whole line ends: what follows was being written when the program was interrupted. */
  end: number;
  breaksOff: boolean;
}

/** Reads a file of results, if it is there. @throws CommandError where it holds anything else: that may be somebody's work */
export function readResults(file: string, texts: CliTexts): WrittenResults {
  const results: WrittenResults = { lines: [], end: 0, breaksOff: false };
  if (!isFile(file)) return results;
  for (const { text, start, end, isWhole } of linesOf(file, texts)) {
    const line = isWhole ? parseLine(text) : null;
    if (line === null && (isWhole || !mayBreakOff(text))) {
      throw new CommandError(fill(texts.many.otherContent, { file, line: String(results.lines.length + 1) }));
    }
    if (line === null) {
      results.breaksOff = true;
      continue;
    }
    const { evaluation, ...rest } = line;
    results.lines.push({ ...rest, hasGoals: evaluation?.goals !== undefined, start, end });
    results.end = end;
  }
  return results;
}

/** The results of a run, to which lines are added. At every moment the file consists of whole lines, but for a power cut or a kill. */
export class ResultsFile {
  private constructor(
    private readonly name: string,
    private readonly texts: CliTexts,
    private readonly descriptor: number,
    private size: number,
  ) {}

  /** Goes on with a file of which these lines are kept; without any it begins anew. @throws CommandError */
  static open(name: string, results: WrittenResults, kept: readonly WrittenLine[], texts: CliTexts): ResultsFile {
    try {
      if (kept.length > 0 && kept.length < results.lines.length) keepOnly(name, kept);
      const size = kept.reduce((sum, { start, end }) => sum + end - start, 0);
      const descriptor = openSync(name, "a");
      ftruncateSync(descriptor, size);
      return new ResultsFile(name, texts, descriptor, size);
    } catch (cause) {
      throw systemError(cause, name, "writing", texts);
    }
  }

  /** @throws CommandError when it cannot be written; then the file is as it was before */
  append(line: string): void {
    const bytes = Buffer.from(line);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(this.descriptor, bytes, written);
    } catch (cause) {
      ftruncateSync(this.descriptor, this.size);
      throw systemError(cause, this.name, "writing", this.texts);
    }
    this.size += bytes.length;
  }

  close(): void {
    closeSync(this.descriptor);
  }
}

/** Writes the lines that are kept beside the file and renames: an interruption leaves all the lines of before, or these. */
function keepOnly(name: string, kept: readonly WrittenLine[]): void {
  const target = writtenPath(name);
  const beside = `${target}.${process.pid}.part`;
  const [from, to] = [openSync(target, "r"), openSync(beside, "w", modeOf(target))];
  try {
    for (const { start, end } of kept) {
      const line = Buffer.alloc(end - start);
      readSync(from, line, 0, line.length, start);
      writeSync(to, line);
    }
    renameSync(beside, target);
  } catch (cause) {
    rmSync(beside, { force: true });
    throw cause;
  } finally {
    closeSync(from);
    closeSync(to);
  }
}

interface TextLine {
  text: string;
  start: number;
  end: number;
  /** Whether it ends with a line end. */
  isWhole: boolean;
}

/** The lines of a file, one at a time. */
function* linesOf(file: string, texts: CliTexts): Generator<TextLine> {
  let descriptor: number;
  try {
    descriptor = openSync(file, "r");
  } catch (cause) {
    throw systemError(cause, file, "reading", texts);
  }
  try {
    const piece = Buffer.alloc(pieceSize);
    let [parts, start, at]: [Buffer[], number, number] = [[], 0, 0];
    const line = (isWhole: boolean): TextLine => ({ text: Buffer.concat(parts).toString(), start, end: at, isWhole });
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      for (let from = 0; from < read; ) {
        const lineEnd = piece.subarray(0, read).indexOf("\n", from);
        const to = lineEnd < 0 ? read : lineEnd + 1;
        parts.push(Buffer.from(piece.subarray(from, to)));
        at += to - from;
        from = to;
        if (lineEnd < 0) continue;
        yield line(true);
        [parts, start] = [[], at];
      }
    }
    if (at > start) yield line(false);
  } finally {
    closeSync(descriptor);
  }
}
