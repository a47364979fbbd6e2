import { describeTrouble } from "../app/describe-trouble";
import { firstYearOfTerm } from "../app/template-plan";
import type { UseCases } from "../app/use-cases";
import { languageOf } from "../i18n/language";

/**
 * Gives the buttons of the ribbon their work: the same use cases as the pane. `report` shows what happened; a ribbon
 * command has no window of its own.
 */
export function associateCommands(
  useCases: UseCases,
  today: () => Date,
  report: (message: { title: string; remedy: string } | null) => void,
): void {
  Office.actions.associate("createPlan", async (event: Office.AddinCommands.Event) => {
    const language = languageOf(Office.context.displayLanguage);
    try {
      await useCases.create({ language, firstYear: firstYearOfTerm(today().getFullYear()), years: 4 });
      report(null);
    } catch (error) {
      report(describeTrouble(error, language));
    } finally {
      event.completed();
    }
  });
}
