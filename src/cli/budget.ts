import { bringBudget, existingOrRefuse } from "../app/budget/budget-cases";
import type { BudgetFile } from "../app/budget/budget-file";
import { importBudget, type BudgetImport, type BudgetOptions } from "../app/budget/budget-import";
import { mergedBudget, type ExistingRows } from "../app/budget/compare-budget";
import { readBudget } from "../app/budget/read-budget";
import { parseSourceMapping } from "../app/budget/source-words";
import { budgetTextsIn } from "../i18n/budget-texts";
import { enumerations } from "../plan/enumerations";
import { planFirstYear } from "../plan/parse-plan";
import { choice, whole } from "./arguments";
import { budgetJson, budgetText } from "./budget-output";
import { CommandError } from "./command-error";
import type { Invocation } from "./invocation";
import { inputOf } from "./input-file";

const existingChoices = ["replace", "add"] as const;

/** `articula budget FILE --plan PLAN [-o OUT]`: joins a budget file to a plan, and brings it in where `-o` says so. */
export async function budget(invocation: Invocation): Promise<number> {
  const { operands, options, language, texts, files, print } = invocation;
  const source = inputOf(operands, texts);
  const planFile = options.plan;
  if (typeof planFile !== "string") throw new CommandError(`${texts.missingPlan}\n${texts.usage}`);
  const output = typeof options.output === "string" ? options.output : null;
  const asked = budgetOptions(invocation);
  const existing = options.existing === undefined ? null : choice(String(options.existing), "--existing", existingChoices, texts);
  if (output !== null) {
    for (const read of [source, planFile, options.mapping]) if (typeof read === "string") files.keepSource(read, output);
    files.outputKind(output);
  }
  const file = await readBudget(await files.openWorkbook(source), typeof options.sheet === "string" ? options.sheet : null);
  const bring = output === null ? null : bringInto(invocation, planFile, output, existing);
  const brought = bring === null ? importBudget(file, await files.readPlan(planFile), asked) : await bring(file, asked);
  print(
    () => budgetJson(brought),
    () => [budgetText(brought, language), ...(output !== null ? [] : ["", budgetTextsIn(language).notWritten])].join("\n"),
  );
  return 0;
}

function budgetOptions({ options, texts, files }: Invocation): BudgetOptions {
  return {
    year: options.year === undefined ? null : whole(String(options.year), "--year", planFirstYear, texts),
    kind: options.kind === undefined ? null : choice(String(options.kind), "--kind", enumerations.budgetKind, texts),
    sources: typeof options.mapping === "string" ? parseSourceMapping(files.readJson(options.mapping)) : {},
  };
}

type Bring = (file: BudgetFile, asked: BudgetOptions) => Promise<BudgetImport>;

/** A workbook becomes a copy of itself in which only the budget differs; other files are written anew. */
function bringInto({ files, language }: Invocation, planFile: string, output: string, existing: ExistingRows | null): Bring {
  if (files.outputKind(output) === "xlsx" && /\.xlsx$/i.test(planFile)) {
    return async (file, asked) => {
      const workbook = await files.openWorkbook(planFile);
      const brought = await bringBudget(workbook, file, asked, existing);
      await files.write(output, workbook.bytes());
      return brought;
    };
  }
  return async (file, asked) => {
    const plan = await files.readPlan(planFile);
    const brought = importBudget(file, plan, asked);
    const rows = mergedBudget(plan.budget, brought.comparison, existingOrRefuse(brought, existing), brought.stages);
    await files.writePlan(output, { ...plan, budget: rows }, language);
    return brought;
  };
}
