/** One registration with Excel, of whatever kind of event. */
interface Registration {
  context: OfficeExtension.ClientRequestContext;
  remove(): void;
}

/**
 * Calls `changed` after each change of data, and when a sheet or a table comes or goes. Gives the registrations.
 * Changes that this add-in made do not count: they are announced by whoever made them. Those of others who have the
 * workbook open do, also when the add-in made them there.
 */
export async function watchChanges(context: Excel.RequestContext, changed: () => void): Promise<Registration[]> {
  const { worksheets, tables } = context.workbook;
  const edited = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (event.source === "Remote" || event.triggerSource !== "ThisLocalAddin") changed();
  };
  const cameOrWent = async (): Promise<void> => changed();
  const registrations: Registration[] = [
    worksheets.onChanged.add(edited),
    worksheets.onAdded.add(cameOrWent),
    worksheets.onDeleted.add(cameOrWent),
    tables.onAdded.add(cameOrWent),
    tables.onDeleted.add(cameOrWent),
  ];
  await context.sync();
  return registrations;
}

/** Takes registrations back, in the context in which they were made. */
export async function stopWatching(registrations: readonly Registration[]): Promise<void> {
  const [first] = registrations;
  if (!first) return;
  for (const registration of registrations) registration.remove();
  await first.context.sync();
}
