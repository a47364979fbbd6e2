import { availableParallelism } from "node:os";
import { join } from "node:path";
import { productVersion } from "../../app/product-version";
import { fill } from "../../i18n/fill";
import { whole } from "../arguments";
import { CommandError } from "../command-error";
import type { Invocation } from "../invocation";
import type { FileAnswer, FileTask, WorkerSettings } from "./file-task";
import { orInterrupted } from "./interruption";
import { hashOfFile, plansIn } from "./plan-folder";
import { printLine } from "./result-line";
import { readResults, ResultsFile, type WrittenLine, type WrittenResults } from "./results-file";
import { WorkerPool, type Outcome } from "./worker-pool";

/** A plan takes seconds; a file that takes this long is given up. */
const limitSeconds = 600;
/** A plan of 50,000 goals needs half of it. */
const memoryMegabytes = 4096;
/** How often the progress is told in a run. */
const progressSteps = 20;

/**
 * `articula evaluate --many FOLDER --out FILE.jsonl`: the figures of every plan of a folder, one line of JSON a file, in the
 * order in which they are ready. What the output holds already is kept where neither the file nor the product changed, so
 * that the same command goes on after an interruption. Ends with 1 where a file could not be evaluated.
 */
export async function evaluateMany(folder: string, invocation: Invocation): Promise<number> {
  const { options, language, texts, files, print } = invocation;
  const words = texts.many;
  const output = outputOf(invocation);
  const workers = options.jobs === undefined ? availableParallelism() : whole(String(options.jobs), "--jobs", { least: 1, most: 64 }, texts);
  const summary = options.summary === true;
  const names = plansIn(folder, texts);
  const written: WrittenResults = options.overwrite === true ? { lines: [], end: 0, breaksOff: false } : readResults(output, texts);
  const kept = stillValid(written.lines, folder, names, summary);
  if (kept.length === 0 && written.lines.length > 0 && !written.lines.some(({ file }) => names.includes(file))) {
    throw new CommandError(fill(words.otherFolder, { file: output, folder }));
  }
  const keptNames = new Set(kept.map(({ file }) => file));
  const tasks: FileTask[] = names.filter((file) => !keptNames.has(file)).map((file) => ({ file, path: join(folder, file) }));
  const counts = { plans: names.length, kept: kept.length, evaluated: 0, troubles: kept.filter(({ trouble }) => trouble !== undefined).length };
  const asText = (): Record<string, string> => ({ file: output, ...Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, String(count)])) });
  if (written.breaksOff) files.remark(fill(words.breaksOff, { file: output }));
  const outdated = written.lines.length - kept.length;
  if (outdated > 0) files.remark(fill(words.outdated, { count: String(outdated) }));
  files.remark(fill(words.start, { ...asText(), left: String(tasks.length) }));
  if (options["dry-run"] === true) {
    files.remark(texts.output.dryRun);
    return 0;
  }

  const results = ResultsFile.open(output, written, kept, texts);
  const pool = new WorkerPool<FileTask, FileAnswer>({
    script: invocation.workerScript(),
    workers,
    workerData: { language, summary } satisfies WorkerSettings,
    limitSeconds,
    memoryMegabytes,
  });
  const step = Math.max(1, Math.ceil(tasks.length / progressSteps));
  try {
    const work = pool.run(tasks, ({ file }, outcome) => {
      const { line, trouble } = "answer" in outcome ? outcome.answer : lostLine(file, outcome.failure, words);
      results.append(line);
      counts.evaluated += 1;
      if (trouble !== null) {
        counts.troubles += 1;
        files.remark(`${file}: ${trouble}`);
      }
      if (counts.evaluated % step === 0) files.remark(fill(words.progress, { done: String(counts.evaluated), left: String(tasks.length) }));
    });
    await orInterrupted(work, () => files.remark(fill(words.interrupted, { ...asText(), done: String(counts.kept + counts.evaluated) })));
  } finally {
    await pool.stop();
    results.close();
  }
  print(() => counts, () => fill(words.summary, asText()));
  return counts.troubles > 0 ? 1 : 0;
}

/** @throws CommandError where something is missing or too many, or the name says another kind of file */
function outputOf({ operands, options, texts }: Invocation): string {
  const [spare] = operands;
  if (spare !== undefined) throw new CommandError(`${fill(texts.spareOperand, { operand: spare })}\n${texts.usage}`);
  const output = options.out ?? options.output;
  if (typeof output !== "string") throw new CommandError(texts.many.missingOutput);
  if (!/\.jsonl$/i.test(output)) throw new CommandError(fill(texts.many.onlyJsonl, { file: output }));
  return output;
}

/** The lines whose file has the same content, evaluated by this version of the product, with the figures asked for. */
function stillValid(lines: readonly WrittenLine[], folder: string, names: readonly string[], summary: boolean): WrittenLine[] {
  const known = new Set(names);
  const latest = new Map(lines.filter(({ file }) => known.has(file)).map((line) => [line.file, line]));
  return [...latest.values()].filter(
    ({ file, articula, sha256, trouble, hasGoals }) =>
      articula === productVersion &&
      sha256 !== null &&
      (trouble !== undefined || hasGoals !== summary) &&
      hashOfFile(join(folder, file)) === sha256,
  );
}

/** The line of a file whose evaluation did not survive: tried again the next time. */
function lostLine(file: string, { kind, message }: Extract<Outcome<never>, { failure: unknown }>["failure"], words: Invocation["texts"]["many"]): FileAnswer {
  const trouble = fill(kind === "too-long" ? words.tooLong : words.stopped, { message });
  return { line: printLine({ file, articula: productVersion, sha256: null, trouble }), trouble };
}
