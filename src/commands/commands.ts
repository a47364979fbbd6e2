import { describeTrouble, type DescribedTrouble } from "../app/describe-trouble";
import { firstYearOfTerm } from "../app/template-plan";
import type { TemplateReport } from "../app/template-report";
import type { UseCases } from "../app/use-cases";
import { languageOf } from "../i18n/language";

/** How a command of the ribbon ended: which sheets it added and kept, or what went wrong. */
export type CommandEnd = TemplateReport | { trouble: DescribedTrouble };

/**
 * Gives the buttons of the ribbon their work: the same use cases as the pane. `report` shows how they ended; a ribbon
 * command has no window of its own.
 */
export function associateCommands(
  useCases: UseCases,
  today: () => Date,
  report: (end: CommandEnd) => void,
): void {
  Office.actions.associate("createPlan", async (event: Office.AddinCommands.Event) => {
    const language = languageOf(Office.context.displayLanguage);
    try {
      report(await useCases.create({ language, firstYear: firstYearOfTerm(today().getFullYear()), years: 4 }));
    } catch (error) {
      report({ trouble: describeTrouble(error, language) });
    } finally {
      event.completed();
    }
  });
}
