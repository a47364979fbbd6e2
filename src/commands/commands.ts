import { describeTrouble, type DescribedTrouble } from "../app/describe-trouble";
import { firstYearOfTerm } from "../app/template-plan";
import type { TemplateReport } from "../app/template-report";
import type { UseCases } from "../app/use-cases";
import { helpPage, type HelpTopic } from "../i18n/help-pages";
import { languageOf } from "../i18n/language";
import { openHelpWindow } from "./help-window";
import type { PanePage } from "./pane-page";
import { ribbonState } from "./ribbon-state";

/** How a command of the ribbon ended: which sheets it added and kept, or what went wrong. */
export type CommandEnd = TemplateReport | { trouble: DescribedTrouble };

/** What the commands ask of the pane; a command has no window of its own. */
export interface CommandedPane {
  /** The command that creates a plan has ended. */
  ended(end: CommandEnd): void;
  openPage(page: PanePage): void;
  nextFinding(): void;
}

/** The commands that only lead to a page of the pane. */
const pageCommands: Record<string, PanePage> = {
  validatePlan: "validate",
  showFeasibility: "feasibility",
  showBudget: "budget",
  showArticulation: "articulation",
  showTools: "tools",
  showSettings: "settings",
};

const helpCommands: Record<string, HelpTopic> = { showHelp: "home", showFunctionHelp: "functions" };

/**
 * Gives the buttons of the ribbon and the keyboard shortcuts their work: the same use cases as the pane. Names are those of
 * manifest.xml and shortcuts.json.
 */
export function associateCommands(useCases: UseCases, today: () => Date, pane: CommandedPane): void {
  const language = () => languageOf(Office.context.displayLanguage);

  associate("createPlan", async () => {
    try {
      const end = await useCases.create({ language: language(), firstYear: firstYearOfTerm(today().getFullYear()), years: 4 });
      pane.ended(end);
      await ribbonState(true);
    } catch (error) {
      pane.ended({ trouble: describeTrouble(error, language()) });
    }
  });

  associate("showPane", showPane);
  associate("nextFinding", async () => {
    pane.nextFinding();
    await showPane();
  });
  for (const [name, page] of Object.entries(pageCommands)) {
    associate(name, async () => {
      pane.openPage(page);
      await showPane();
    });
  }

  for (const [name, topic] of Object.entries(helpCommands)) {
    associate(name, async () => {
      if (openHelpWindow(helpPage(topic, language()))) return;
      // The browser refused a window that no click in this page asked for: from the pane a click can open it.
      pane.openPage("home");
      await showPane();
    });
  }
}

/** A shortcut comes without the event that a button has to be told the end of. */
function associate(name: string, run: () => Promise<void>): void {
  Office.actions.associate(name, async (event?: Office.AddinCommands.Event | null) => {
    try {
      await run();
    } finally {
      event?.completed();
    }
  });
}

/**
 * Where Excel does not show the pane (it ignores add-ins from the Marketplace), there is no window to say so in, and the
 * page that was asked for is there when the user opens it.
 */
async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // See above.
  }
}
