import type { RepairTexts } from "../es/repair";

const list = (items: readonly string[]): string => (items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`);

export const repairTexts: RepairTexts = {
  mends: {
    header: (from, to, sheet, column) => `“${from}” (${sheet}, column ${column}) → “${to}”`,
    lost: (title, sheet, range) => `The cells ${range} of “${sheet}” become the table of ${title} again.`,
    renamed: (title, sheet, from) => `The table “${from}” of “${sheet}” becomes that of ${title} again.`,
    look: {
      list: (sheet, columns) => `${sheet}: the drop-down list comes back to ${list(columns)}.`,
      prompt: (sheet, columns) => `${sheet}: the message beside the cell comes back to ${list(columns)}.`,
      mark: (sheet, columns) => `${sheet}: the marks come back to ${list(columns)}.`,
    },
    lookColumn: (header, cells) => `“${header}” (${cells === 1 ? "1 cell" : `${cells} cells`})`,
    moreColumns: (count) => `${count} more columns`,
  },
  doubts: {
    candidate: (header, column) => `“${header}” (column ${column})`,
    column: (header, sheet, candidates) =>
      candidates.length === 1
        ? `“${header}” is missing on “${sheet}”. It may be ${list(candidates)}: if it is, write “${header}” as its header; if not, add a column “${header}” to the table yourself.`
        : `“${header}” is missing on “${sheet}”. It may be one of these: ${list(candidates)}. Write “${header}” as the header of the right one; if none is, add a column “${header}” to the table yourself.`,
    several: (title, places) =>
      `The table of ${title} is missing and several places look like it: ${list(places)}. Leave the headers of the plan in the right one only, and do it again.`,
    headers: (title, sheet, place) =>
      `The table of ${title} cannot be made again: two headers on “${sheet}” (from ${place}) are the same. Change one, and do it again.`,
    rest: (title, sheet, row) =>
      `Below the table of ${title} there is content left outside, from row ${row} of “${sheet}” on. If these are rows of the plan, paste them at the end of the table.`,
  },
  absent: {
    column: (header, sheet) => `“${header}” is missing on “${sheet}” and no column looks like it: Complete sheets adds it, blank.`,
    sheet: (sheet) => `The table of ${sheet} is missing and was found on no sheet: Complete sheets adds the sheet, blank.`,
  },
  pane: {
    action: "Repair",
    lead: "If a header was changed, a table was lost, or pasted cells have no lists and marks any more, Articula looks for it. It shows what it would mend before it writes, and deletes nothing.",
    looking: "Looking for what can be repaired…",
    repairing: "Repairing…",
    mendsTitle: "This can be repaired",
    doubtsTitle: "This is for you to decide",
    absentTitle: "This is not in the workbook",
    apply: (count) => (count === 1 ? "Write this repair" : `Write these ${count} repairs`),
    nothing: "Nothing was found that Articula can repair.",
    done: (count) => (count === 1 ? "1 part of the plan was repaired." : `${count} parts of the plan were repaired.`),
    damagedTitle: "This workbook had a plan that cannot be read any more",
    damaged: "There are sheets of a plan, but the table of Inicio (Home) is not found.",
    brokenTitle: "Part of the plan is in the workbook under another name",
    broken: "Until it is repaired, Complete sheets adds nothing beside it, so as not to hide these data.",
    repairFirst: "Nothing was added: what is missing is in the workbook under another name, or something looks like it. Choose “Repair” before completing.",
    withheld: (headers) => `Not added: ${list(headers)}; a column with data may be it. Choose “Repair” to see which.`,
    looks: (columns) => (columns === 1 ? "Lists, messages or marks came back to 1 column." : `Lists, messages or marks came back to ${columns} columns.`),
    withheldColumn: (header, sheet) => `“${header}” on “${sheet}”`,
  },
  command: {
    mended: "Repaired:",
    mendable: "Can be repaired:",
    doubts: "In doubt, to be decided in the workbook:",
    absent: "Not in the workbook:",
    nothing: "Nothing to repair.",
  },
};
