import { describeConflict, describePoint } from "../app/changes/describe-changes";
import { listRestorePoints, undoLatest, type ListedPoint } from "../app/changes/restore";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { changeTextsIn } from "../i18n/change-texts";
import { choice } from "./arguments";
import { CommandError } from "./command-error";
import type { Invocation } from "./invocation";
import { inputOf } from "./input-file";

/**
 * `articula undo FILE.xlsx [-o OUT] [--list]`: undoes what Articula wrote last to the file, or lists what can be undone.
 * Without an output the file itself is written.
 */
export async function undo({ operands, options, language, texts, files, print }: Invocation): Promise<number> {
  const source = inputOf(operands, texts);
  if (files.outputKind(source) !== "xlsx") throw new CommandError(fill(texts.unknownKind, { file: source }));
  const changed = options.changed === undefined ? "ask" : choice(String(options.changed), "--changed", ["keep", "replace"] as const, texts);
  const output = typeof options.output === "string" ? options.output : source;
  if (files.outputKind(output) !== "xlsx") throw new CommandError(fill(texts.unknownOutput, { file: output }));
  const workbook = await files.openWorkbook(source);
  const words = changeTextsIn(language).cli;
  if (options.list === true) {
    const points = await listRestorePoints(workbook);
    const none = fill(words.none, { file: source });
    print(() => ({ points }), () => (points.length === 0 ? none : points.map((point) => lineOf(point, language)).join("\n")));
    return 0;
  }
  const report = await undoLatest(workbook, changed);
  if (report === null) throw new CommandError(fill(words.none, { file: source }));
  const conflicts = report.conflicts.map((conflict) => describeConflict(conflict, language));
  if (!report.done) throw new CommandError([changeTextsIn(language).points.conflictLead, ...conflicts, words.refused].join("\n"));
  await files.write(output, workbook.bytes(), { inPlace: source });
  print(() => report, () => [lineOf(report.point, language), ...(changed === "replace" ? [] : conflicts)].join("\n"));
  return 0;
}

function lineOf(point: ListedPoint, language: Language): string {
  const { causes, cli } = changeTextsIn(language);
  const head = fill(cli.point, { id: String(point.id), at: point.at.slice(0, 16).replace("T", " "), cause: causes[point.cause] });
  return `${head}\n   ${describePoint(point, language)}`;
}
