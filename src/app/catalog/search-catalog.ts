import MiniSearch from "minisearch";
import type { MgaEntry, MgaLevel } from "../../catalog/mga-catalog";
import { fold } from "../../i18n/fold";

/** Words that stand in nearly every name tell nothing apart. */
const emptyWords = new Set(["a", "al", "con", "de", "del", "e", "el", "en", "la", "las", "los", "o", "para", "por", "y"]);

/**
 * Finds entries of the catalogue by words of their names, or by the beginning of their code. Accents and case do not
 * matter, and of a longer word some letters may be wrong.
 */
export class CatalogSearch {
  private readonly search: MiniSearch<MgaEntry>;
  private readonly byCode: ReadonlyMap<string, MgaEntry>;

  constructor(entries: readonly MgaEntry[]) {
    this.byCode = new Map(entries.map((entry) => [entry.code, entry]));
    this.search = new MiniSearch<MgaEntry>({
      idField: "code",
      fields: ["code", "name"],
      processTerm: (term) => {
        const word = fold(term);
        return emptyWords.has(word) ? null : word;
      },
      searchOptions: {
        combineWith: "AND",
        prefix: (term) => term.length >= 3,
        // One letter in five: a digit of a code is never guessed.
        fuzzy: (term) => (term.length >= 5 && !/\d/.test(term) ? 0.2 : false),
      },
    });
    this.search.addAll(entries);
  }

  /** The entries that hold all the words, the best first. */
  find(words: string, level: MgaLevel | null = null, most = 20): MgaEntry[] {
    return this.entriesFor(words, "AND", level, most);
  }

  /** The entries nearest in words to a name, for a code that is not in the catalogue. */
  nearest(name: string, level: MgaLevel, most = 3): MgaEntry[] {
    return this.entriesFor(name, "OR", level, most);
  }

  get(code: string): MgaEntry | null {
    return this.byCode.get(code) ?? null;
  }

  private entriesFor(words: string, combineWith: "AND" | "OR", level: MgaLevel | null, most: number): MgaEntry[] {
    const found = this.search.search(words, { combineWith, filter: ({ id }) => level === null || this.get(String(id))?.level === level });
    return found.slice(0, most).flatMap(({ id }) => this.get(String(id)) ?? []);
  }
}
