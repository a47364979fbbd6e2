import { ICommandService } from "@univerjs/core";
import { SetCellEditVisibleOperation } from "@univerjs/sheets-ui";
import type { Grid } from "../grid/grid";

/** Univer does not export the operation itself. */
const hideList = "sheet.operation.hide-data-validation-dropdown";

/**
 * Univer opens the list of a cell when its editor opens, and the list then takes what is typed. Here it opens with its
 * arrow only, as in Excel.
 */
export function keepListsClosedWhileTyping(grid: Grid): void {
  const commands = grid.injector.get(ICommandService);
  commands.onCommandExecuted(({ id, params }) => {
    const isEditing = id === SetCellEditVisibleOperation.id && (params as { visible?: boolean }).visible;
    if (isEditing) commands.syncExecuteCommand(hideList, {});
  });
}
