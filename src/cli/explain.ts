import { ExplanationSentences, type ExplanationLine } from "../app/describe-explanation";
import { sheetName } from "../app/place-name";
import { examine, type Examination } from "../method/evaluate";
import { explainGoal } from "../method/explanation/goal-explanation";
import { explainCoherence } from "../method/explanation/score-explanation";
import { codeOf, noRow, rowWithCode } from "../method/plan-index";
import { alikeCodes } from "../rules/alike-code";
import { fill } from "../i18n/fill";
import type { Language } from "../i18n/language";
import { explanationTextsIn } from "../i18n/explanation-texts";
import { CommandError } from "./command-error";
import { inputOf } from "./input-file";
import type { Invocation } from "./invocation";

/** `articula explain FILE [GOAL [YEAR]]`: why a goal is as feasible as it is, or what coherence is made of. */
export async function explain({ operands, language, texts, files, print }: Invocation): Promise<number> {
  const examination = examine(await files.readPlan(inputOf(operands, texts)));
  const sentences = new ExplanationSentences(language);
  const [, goal, year] = operands;
  if (goal === undefined) {
    const tree = explainCoherence(examination);
    print(() => tree, () => shown(sentences.score(tree)));
    return 0;
  }
  const row = goalRow(examination, goal, language);
  const asked = year === undefined ? null : planYear(examination, year, language);
  const explained = explainGoal(examination, row);
  const years = explained.years.filter((candidate) => asked === null || candidate.year === asked);
  const lines = [...repeated(examination, goal, language), ...sentences.goal(explained, asked)];
  print(() => ({ ...explained, years }), () => shown(lines));
  return 0;
}

function shown(lines: readonly ExplanationLine[]): string {
  return lines.map(({ depth, text }) => `${"  ".repeat(depth)}${text}`).join("\n");
}

/** @throws CommandError naming the goal that may be meant. */
function goalRow({ index }: Examination, goal: string, language: Language): number {
  const row = rowWithCode(index, "productGoals", goal);
  if (row !== noRow) return row;
  const texts = explanationTextsIn(language);
  const [alike, ...others] = alikeCodes(index.plan, "productGoals", goal);
  throw new CommandError(
    alike !== undefined && others.length === 0
      ? fill(texts.unknownGoalAlike, { goal, alike })
      : fill(texts.unknownGoal, { goal, sheet: sheetName("productGoals", language) }),
  );
}

function planYear({ evaluation }: Examination, text: string, language: Language): number {
  const { years } = evaluation;
  const found = years.find(({ year }) => String(year) === text.trim());
  if (found !== undefined) return found.year;
  const [first, last] = [years[0]?.year, years[years.length - 1]?.year];
  throw new CommandError(fill(explanationTextsIn(language).unknownYear, { year: text, first: String(first), last: String(last) }));
}

/** Says so when several rows bear the code: the first one is meant. */
function repeated({ index }: Examination, goal: string, language: Language): ExplanationLine[] {
  const count = index.plan.productGoals.filter(({ code }) => codeOf(code) === codeOf(goal)).length;
  return count < 2 ? [] : [{ depth: 0, text: fill(explanationTextsIn(language).repeated, { code: codeOf(goal), count: String(count) }) }];
}
