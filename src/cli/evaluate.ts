import { fill } from "../i18n/fill";
import { CommandError } from "./command-error";
import { figuresOf } from "./figures";
import { inputOf } from "./input-file";
import type { Invocation } from "./invocation";
import { evaluateMany } from "./many/evaluate-many";

/** `articula evaluate FILE`: the figures of a plan; `articula evaluate --many FOLDER --out FILE.jsonl`: those of many. */
export async function evaluate(invocation: Invocation): Promise<number> {
  const { operands, options, texts, files, print } = invocation;
  if (typeof options.many === "string") return evaluateMany(options.many, invocation);
  for (const option of ["out", "jobs"]) {
    if (options[option] !== undefined) throw new CommandError(fill(texts.many.onlyWithMany, { option: `--${option}` }));
  }
  const { evaluation, json } = figuresOf(await files.readPlan(inputOf(operands, texts)));
  print(json, (text) => text.evaluation(evaluation));
  return 0;
}
