/** The tab of the manifest, and in each of its groups the buttons that work on a plan. */
export const ribbonTab = "Articula.Tab";

export const planButtons: Readonly<Record<string, readonly string[]>> = {
  "Articula.Check": [
    "Articula.Validate",
    "Articula.Next",
    "Articula.Feasibility",
    "Articula.Budget",
    "Articula.Articulation",
  ],
};

/**
 * Enables the buttons that need a plan, or disables them. They begin disabled in the manifest (`<Enabled>`), which is safe:
 * where the set RibbonApi is not there, all buttons of add-ins are enabled all the time, as Microsoft documents, and the
 * pane says that there is no plan. So the set is asked for here and not demanded in the manifest. "Abrir panel" is always
 * enabled, and opening the pane finds the plan of a workbook whose add-in had not started.
 *
 * Never throws: a ribbon that does not follow (the add-in was updated and Excel has to be started again) stops nothing.
 */
export async function ribbonState(hasPlan: boolean): Promise<void> {
  try {
    if (!Office.context.requirements.isSetSupported("RibbonApi", "1.1")) return;
    const groups = Object.entries(planButtons).map(([id, buttons]) => ({
      id,
      controls: buttons.map((button) => ({ id: button, enabled: hasPlan })),
    }));
    await Office.ribbon.requestUpdate({ tabs: [{ id: ribbonTab, groups }] });
  } catch {
    // See above.
  }
}
