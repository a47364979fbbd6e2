import type { AdoptionTexts } from "../es/adoption";

export const adoptionTexts: AdoptionTexts = {
  notes: {
    "text-in-number-column": {
      title: "Text in a column of numbers: kept as it is",
      sentence: "text where a number belongs in {table} › {column}: kept as it is ({values})",
    },
    "no-data": {
      title: "No data (SD): kept as it is",
      sentence: "no data in {table} › {column}: kept as it is ({values})",
    },
    "number-from-text": {
      title: "Number written as text: converted",
      sentence: "number written as text in {table} › {column}: converted ({values})",
    },
    "code-zeros-restored": {
      title: "Code stored as a number: its zero was restored",
      sentence: "code stored as a number in {table} › {column}: its zero was restored ({values})",
    },
    "code-length-unclear": {
      title: "Code with a wrong number of digits: left alone",
      sentence: "code with a wrong number of digits in {table} › {column}: left alone ({values})",
    },
    "filled-from-merged": {
      title: "Merged cells: their content went to each row",
      sentence: "merged cells in {table} › {column}: their content went to each row",
    },
    "merged-number": {
      title: "A figure merged over several goals: it stayed with the first only",
      sentence: "a figure merged over several goals in {table} › {column}: it stayed with the first only; share it out ({values})",
    },
    "money-units-mixed": {
      title: "Years so different that they seem to be in another unit (pesos, thousands or millions)",
      sentence: "years so different that they seem to be in another unit (pesos, thousands or millions): check ({values})",
    },
    "money-unit-stated": {
      title: "The sheet states another unit of money: nothing was converted",
      sentence: "the sheet states another unit of money than the one chosen: nothing was converted ({values})",
    },
    "unknown-class": {
      title: "Unknown accumulation type: kept as it is",
      sentence: "unknown accumulation type in {table} › {column}: kept as it is ({values})",
    },
    "content-not-kept": {
      title: "A content of a level or source that the row has not: not kept",
      sentence: "{table} › {column} in rows that do not name that level or hold no money: not kept ({values})",
    },
    "total-not-kept": {
      title: "Total of a row with several sources: compared and not kept",
      sentence: "totals of rows with several sources: compared and not kept ({values})",
    },
    "stated-total-differs": {
      title: "The stated total is not the sum",
      sentence: "the stated total {stated} is not the sum of the years {sum}: difference {difference}",
    },
    "all-stated-totals": {
      title: "Sum of the stated totals and sum of the years",
      sentence: "the stated totals sum to {stated} and the years to {sum}: difference {difference} over the whole sheet",
    },
  },
  leftOut: {
    title: "Title above the headers",
    section: "Title row: names a level of the rows below it",
    blank: "Blank row",
    "repeated-header": "Repeated header",
    subtotal: "Total or subtotal",
    "without-goal": "Row without a product goal",
  },
  leftOutHeading: "Rows that were not taken",
  leftOutCount: (count) => (count === 1 ? "1 row of the sheet was not taken" : `${count} rows of the sheet were not taken`),
  leftOutLead: "They did not go into the plan. Look whether one of them is a goal.",
  sheetsLeft: "Sheets that were not read",
  changedMeanwhile: (places: string) => `While it was being adopted, somebody changed cells of the source sheet: ${places}. The plan has what they said before. Type the change in the plan too, or undo and adopt again.`,
  confidence: { high: "Sure", medium: "Likely", low: "Doubtful" },
  reasons: {
    header: "by the header",
    "level-on-the-left": "by the level on its left",
    "group-of-years": "by the series of years",
    "source-in-header": "by the source and year in the header",
    "several-columns": "there is another column like it",
    "content-differs": "the content does not look like this column",
    empty: "the column is empty",
    "section-rows": "by the title rows",
    "sheet-name": "by the names of the sheets",
  },
  evidence: (confidence, reason) => `${confidence}: ${reason}.`,
  ofSheetName: "The name of each sheet",
  levels: {
    title: "Levels in title rows",
    lead: "Your sheet names these levels in rows of their own, above their goals. Clear the mark where that is not so.",
    take: (level, words) => `${level}: rows that begin with ${words}`,
  },
  moreSheets: {
    title: "Other sheets with goals",
    lead: "Mark those of the same plan. They are read together.",
    sheet: (sheet, rows) => `${sheet} (${rows})`,
    sameLayout: "The same columns.",
    otherLayout: "Other columns: it is read with those recognized in it.",
    repeats: "It repeats goals of the first sheet: it may be a copy.",
  },
  preview: {
    action: "See how it would be",
    busy: "Building the preview…",
    title: "How the plan would be",
    lead: "Nothing has been written yet.",
    stale: "Something changed after this view. Press “See how it would be” again.",
    first: (shown, count) => (shown === 1 ? `The first row of ${count}` : `The first ${shown} rows of ${count}`),
    none: "No rows",
    problems: "What you should check",
    clean: "Nothing to check: all cells were taken as they are.",
    table: (name) => `First rows of ${name}`,
  },
  saved: {
    title: "This workbook keeps a mapping",
    lead: (sheet) => `It was made for the sheet “${sheet}”. You can use it in place of the proposal.`,
    use: "Use the kept one",
    used: "The workbook's mapping was loaded. Check the columns.",
    otherSheet: (sheet) => `The kept mapping is of the sheet “${sheet}”, which is gone; it was applied to the chosen sheet.`,
    save: "Keep in the workbook",
    done: "The mapping is kept in this workbook.",
    busy: "Keeping the mapping…",
  },
  places: {
    headerRows: "the lines of the header",
    moreSheets: "the list of other sheets",
    sections: "the title rows",
  },
  command: {
    savedUsed: "The mapping kept in the workbook was used. To ignore it, give another with --mapping.",
  },
  /** Why a sheet cannot be adopted, and what to do. */
  problems: {
    "sheet-missing": { title: "The workbook has no sheet “{sheet}”.", remedy: "Sheets of the workbook: {sheets}. Choose one of them or correct the name." },
    "sheet-empty": { title: "The sheet “{sheet}” is empty.", remedy: "Choose the sheet that has one product goal per row." },
    "workbook-empty": { title: "The workbook has no visible sheet with content.", remedy: "Open the workbook that holds the plan, or unhide its sheet." },
    "no-header-row": { title: "No header row was found in “{sheet}” (searched down to row {row}).", remedy: "The sheet needs a row with titles such as Eje, Programa, Meta de producto and the years, and data below it. Name the row or choose another sheet." },
    "no-goals": { title: "No row of “{sheet}” has a product goal.", remedy: "Check which column is the product goal." },
    "mapping-not-understood": { title: "The column mapping is not understood at “{key}”.", remedy: "Correct that value; the format is in docs/adopcion.md." },
    "mapping-column-unknown": { title: "The mapping names the plan column “{column}”, which does not exist.", remedy: "Use names such as programs.name, productGoals.target or investments.y1; the list is in docs/adopcion.md." },
    "mapping-header-missing": { title: "The sheet “{sheet}” has no column “{header}” in row {row}; {column} asks for it.", remedy: "Check the header and the header row, or give the column's letter." },
    "mapping-header-repeated": { title: "The header “{header}” stands in columns {letters}; {column} asks for it.", remedy: "Give the column's letter instead of the header." },
    "mapping-without-goals": { title: "It is not said which column of “{sheet}” is the product goal.", remedy: "Map productGoals.name (or productGoals.code) to a column." },
    "plan-not-empty": { title: "This workbook already holds a plan with content in: {sheets}.", remedy: "Adopt into another workbook, or delete the rows of those sheets first." },
    "plan-of-other-years": { title: "This workbook holds a plan of {found}, and the sheet is of {wanted}.", remedy: "Change the first year and the number of years on Start, or adopt into another workbook." },
  },
};
