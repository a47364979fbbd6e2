import type { AdoptionMapping, AdoptionProposal, SectionTable, SheetMapping, SourceColumn, SourceColumnName } from "../../app/adoption/adoption";
import { fold } from "../../i18n/fold";
import { isGoalClass, type GoalClass } from "../../plan/goal-class";
import { annualKeys } from "../../plan/table-schemas";

/** The mapping while the user corrects it: numbers are null while what is typed is none. */
export interface AdoptionDraft extends Omit<AdoptionMapping, "headerRow" | "firstYear" | "years"> {
  headerRow: number | null;
  firstYear: number | null;
  years: number | null;
}

/** What the user starts from: the proposed mapping, with the words whose meaning is known spelled out. */
export function draftOf({ mapping, classWords }: AdoptionProposal): AdoptionDraft {
  return classWords.reduce<AdoptionDraft>(
    (draft, known) => (known.class === null ? draft : withClass(draft, known.word, known.class)),
    mapping,
  );
}

/** The mapping to adopt with; null while a number is missing. Annual columns beyond the term are left out. */
export function mappingOf(draft: AdoptionDraft): AdoptionMapping | null {
  const { headerRow, firstYear, years } = draft;
  if (headerRow === null || firstYear === null || years === null) return null;
  const columns = Object.fromEntries(Object.entries(draft.columns).filter(([key]) => annualIndex(key) <= years));
  return { ...draft, headerRow, firstYear, years, columns };
}

/** The source column that a reference names; null when the sheet has none such. */
export function findColumn(reference: SourceColumnName, columns: readonly SourceColumn[]): SourceColumn | null {
  const found =
    typeof reference === "string"
      ? columns.find(({ header }) => fold(header) === fold(reference))
      : columns.find(({ letter }) => "column" in reference && letter === reference.column);
  return found ?? null;
}

export function referenceText(reference: SourceColumnName): string {
  return typeof reference === "string" ? reference : "column" in reference ? reference.column : "";
}

/** Whether the plan column takes the name of the sheet, in place of a column. */
export function isSheetName(reference: SourceColumnName | null | undefined): boolean {
  return typeof reference === "object" && reference !== null && "sheetName" in reference;
}

/** Gives a plan column its source column, or takes it away. */
export function withColumn(draft: AdoptionDraft, planColumn: string, source: SourceColumn | null): AdoptionDraft {
  const columns = { ...draft.columns };
  delete columns[planColumn];
  if (source !== null) columns[planColumn] = referenceTo(source);
  return { ...draft, columns };
}

/** Gives a plan column the name of the sheet in place of a column. */
export function withSheetName(draft: AdoptionDraft, planColumn: string): AdoptionDraft {
  return { ...draft, columns: { ...draft.columns, [planColumn]: { sheetName: true } } };
}

/** Takes the rows that open with these words for rows of a level, or takes them for goals again (`null`). */
export function withSections(draft: AdoptionDraft, table: SectionTable, words: string[] | null): AdoptionDraft {
  const sections = { ...draft.sections };
  delete sections[table];
  if (words !== null) sections[table] = words;
  return { ...draft, sections };
}

/** Reads a further sheet together with the first, or leaves it. */
export function withSheet(draft: AdoptionDraft, mapping: SheetMapping, taken: boolean): AdoptionDraft {
  const others = (draft.moreSheets ?? []).filter(({ sheet }) => sheet !== mapping.sheet);
  return { ...draft, moreSheets: taken ? [...others, mapping] : others };
}

function referenceTo(source: SourceColumn): SourceColumnName {
  return source.repeated || source.header.trim() === "" ? { column: source.letter } : source.header;
}

/** A new proposal for another row or sheet, with what the user had typed about the plan itself. */
export function withTyped(proposed: AdoptionDraft, draft: AdoptionDraft, before: AdoptionProposal): AdoptionDraft {
  const { mapping } = before;
  return {
    ...proposed,
    name: draft.name === mapping.name ? proposed.name : draft.name,
    entity: draft.entity === mapping.entity ? proposed.entity : draft.entity,
    currencyUnit: draft.currencyUnit === mapping.currencyUnit ? proposed.currencyUnit : draft.currencyUnit,
  };
}

export function lostColumns(draft: AdoptionDraft, proposal: AdoptionProposal): string[] {
  return Object.entries(draft.columns)
    .filter(([, reference]) => !isSheetName(reference) && findColumn(reference, proposal.sourceColumns) === null)
    .map(([planColumn]) => planColumn);
}

export const classColumn = "productGoals.class";

/** The words to be given a meaning; `complete` is false when only those of the sample rows are known. */
export function classWordsOf(draft: AdoptionDraft, proposal: AdoptionProposal): { words: string[]; complete: boolean } {
  const reference = draft.columns[classColumn];
  const chosen = reference === undefined ? null : findColumn(reference, proposal.sourceColumns);
  if (chosen === null) return { words: [], complete: true };
  const proposed = proposal.mapping.columns[classColumn];
  if (proposed !== undefined && findColumn(proposed, proposal.sourceColumns)?.letter === chosen.letter) {
    return { words: proposal.classWords.map(({ word }) => word), complete: true };
  }
  return { words: [...new Set(chosen.samples)], complete: false };
}

export function classOf(draft: AdoptionDraft, word: string): GoalClass | null {
  const stated = draft.words?.[classColumn]?.[word];
  return isGoalClass(stated) ? stated : null;
}

export function withClass(draft: AdoptionDraft, word: string, meaning: GoalClass | null): AdoptionDraft {
  const classes: Record<string, GoalClass> = { ...draft.words?.[classColumn] };
  delete classes[word];
  if (meaning !== null) classes[word] = meaning;
  return { ...draft, words: { ...draft.words, [classColumn]: classes } };
}

/** `y3` of `productGoals.y3` is 3; 0 for every column that belongs to no year. */
export function annualIndex(planColumn: string): number {
  const match = /\.y(\d+)$/.exec(planColumn);
  return match?.[1] === undefined ? 0 : Number(match[1]);
}

export interface ColumnGroup {
  table: string;
  planColumns: string[];
}

/** Plan columns by the table they belong to; annual columns follow the number of years in the form. */
export function columnGroups(planColumns: readonly string[], years: number | null): ColumnGroup[] {
  const groups = new Map<string, string[]>();
  for (const planColumn of planColumns) {
    const table = planColumn.slice(0, planColumn.indexOf("."));
    const group = groups.get(table) ?? [];
    groups.set(table, group);
    const index = annualIndex(planColumn);
    const ofSource = planColumn.split(".").length > 2;
    if (index === 0 || years === null || ofSource) {
      if (index <= (years ?? index)) group.push(planColumn);
    }
    else if (index === 1) group.push(...annualKeys(years).map((key) => `${table}.${key}`));
  }
  return [...groups].map(([table, columns]) => ({ table, planColumns: columns }));
}
