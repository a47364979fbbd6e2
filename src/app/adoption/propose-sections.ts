import { sectionTables, type SectionTable, type SheetMapping } from "./adoption";
import type { HeaderMatches } from "./match-headers";
import { sectionIn, sectionWords, type Section } from "./section-row";
import type { SourceSheet } from "./source-sheet";

export interface ProposedSections {
  sections: SheetMapping["sections"];
  found: Partial<Record<SectionTable, Section[]>>;
}

/** Words of section rows that a sheet really has, for levels that no column of it names. */
export function proposeSections(source: SourceSheet, { columns }: HeaderMatches): ProposedSections {
  const goalPosition = columns["productGoals.name"]?.position ?? null;
  const found: ProposedSections["found"] = {};
  const words: Partial<Record<SectionTable, Set<string>>> = {};
  for (const row of [...source.titles, ...source.rows]) {
    const section = sectionIn(row, allWords, goalPosition);
    if (section === null) continue;
    const { table, word, position } = section;
    const named = columns[`${table}.name`] !== undefined;
    if (named && position !== goalPosition) continue;
    (found[table] ??= []).push(section);
    (words[table] ??= new Set<string>()).add(word);
  }
  const sections = Object.fromEntries(sectionTables.flatMap((table) => (words[table] === undefined ? [] : [[table, [...words[table]]]])));
  return { sections: Object.keys(sections).length === 0 ? undefined : sections, found };
}

const allWords: SheetMapping["sections"] = Object.fromEntries(sectionTables.map((table) => [table, [...sectionWords[table]]]));
