import { basename, join } from "node:path";
import { MergeSentences } from "../app/share/describe-merge";
import type { Merge } from "../app/share/merge";
import { decidedEdits, mergeParts } from "../app/share/merge-parts";
import { parseDecisions } from "../app/share/parse-decisions";
import { readPart, splitPlan } from "../app/share/part-files";
import { responsibleUnits } from "../app/share/part-plan";
import { applyParts } from "../app/share/share-cases";
import { editPlan } from "../plan/plan-edit";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { shareTextsIn } from "../i18n/share-texts";
import { CommandError } from "./command-error";
import type { Invocation } from "./invocation";
import { inputOf } from "./input-file";

/** `articula split PLAN -o FOLDER [--unit CODE]`: one workbook for each responsible unit. */
export async function split({ operands, options, language, texts, files, print }: Invocation): Promise<number> {
  const source = inputOf(operands, texts);
  if (typeof options.output !== "string") throw new CommandError(texts.missingFolder);
  const folder = options.output;
  const plan = await files.readPlan(source);
  const parts = await splitPlan(plan, language, typeof options.unit === "string" ? options.unit : null);
  for (const { name } of parts) files.keepSource(source, join(folder, name));
  await files.writeAll(parts.map(({ name, bytes }) => ({ file: join(folder, name), content: bytes })), { folder });
  const { withoutUnit } = responsibleUnits(plan);
  const said = shareTextsIn(language);
  print(
    () => ({ parts: parts.map(({ unit, name, goals }) => ({ unit, file: join(folder, name), goals })), withoutUnit }),
    () =>
      [
        ...parts.map(({ unit, name, goals }) => fill(said.part, { file: name, goals: String(goals), unit })),
        ...(withoutUnit > 0 ? [fill(said.withoutUnit, { count: String(withoutUnit) })] : []),
      ].join("\n"),
  );
  return 0;
}

/** `articula merge PLAN PART... [-o OUT] [--decide FILE]`: what the parts changed; 1 while something is to be decided. */
export async function merge({ operands, options, language, texts, files, print }: Invocation): Promise<number> {
  const source = inputOf(operands, texts);
  const partFiles = operands.slice(1);
  if (partFiles.length === 0) throw new CommandError(`${texts.missingParts}\n${texts.usage}`);
  const output = typeof options.output === "string" ? options.output : null;
  if (output !== null) {
    for (const read of [source, ...partFiles, options.decide]) if (typeof read === "string") files.keepSource(read, output);
    files.outputKind(output);
  }
  const decisions = typeof options.decide === "string" ? parseDecisions(files.readJson(options.decide)) : {};
  const chosen = partFiles.map((file) => ({ name: basename(file), bytes: files.readBytes(file) }));
  const plan = await files.readPlan(source);
  const merged = mergeParts(plan, await Promise.all(chosen.map(readPart)));
  const { edits, open } = decidedEdits(merged, decisions);
  let written = false;
  if (output !== null && open.length === 0) {
    if (files.outputKind(output) === "xlsx" && /\.xlsx$/i.test(source)) {
      const workbook = await files.openWorkbook(source);
      await applyParts(workbook, chosen, decisions);
      written = await files.write(output, workbook.bytes());
    } else written = await files.writePlan(output, editPlan(plan, edits), language);
  }
  const undecided = open.map(({ id }) => id);
  print(
    () => ({ ...merged, open: undecided, written }),
    () => mergeText(merged, undecided, plan.plan.firstYear, language),
  );
  return open.length === 0 ? 0 : 1;
}

function mergeText(merged: Merge, open: readonly string[], firstYear: number, language: Language): string {
  const texts = shareTextsIn(language);
  const sentences = new MergeSentences(firstYear, language);
  const section = (title: string, lines: string[]) => (lines.length === 0 ? [] : [`${title} (${lines.length}):`, ...lines.map((line) => `  ${line}`)]);
  const conflicts = merged.conflicts.flatMap((conflict) => [
    `${conflict.id}  ${sentences.conflict(conflict)}`,
    ...sentences.choices(conflict).map(({ choice, label }) => `  "${choice}": ${label}`),
  ]);
  const { changes, removals } = merged;
  const isEmpty = changes.length + merged.conflicts.length + removals.length === 0;
  return [
    ...(isEmpty ? [texts.nothing] : []),
    ...section(texts.sections.changes, changes.map((change) => sentences.change(change))),
    ...(conflicts.length === 0 ? [] : [`${texts.sections.conflicts} (${merged.conflicts.length}):`, ...conflicts.map((line) => `  ${line}`)]),
    ...section(texts.sections.removals, removals.map((removal) => sentences.removal(removal))),
    ...sentences.settings(merged),
    ...(open.length === 0 ? [] : [fill(texts.open, { count: String(open.length) })]),
  ].join("\n");
}
