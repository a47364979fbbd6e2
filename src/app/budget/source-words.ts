import { cuipoSourceAliases, cuipoSources } from "../../catalog/cuipo-sources";
import { proposedSources } from "../../catalog/proposed-sources";
import { fold } from "../../i18n/fold";
import { enumerations } from "../../plan/enumerations";
import { keyFor } from "../../sheets/cell-words";
import { BudgetError } from "./budget-error";

/**
 * How the source of a file became one of the plan: it already is one; the office said which; it is proposed (no official
 * correspondence was found); several could be meant; or the file's own word stays.
 */
export type SourceStatus = "plan" | "office" | "proposed" | "undecided" | "own";

export interface ReadSource {
  /** As the file writes it. */
  word: string;
  /** Code and name of the CUIPO, where the word is one of its sources. */
  code: string | null;
  name: string | null;
  status: SourceStatus;
  /** What goes to the plan: a key of its sources, or the file's own word. */
  source: string;
  /** Keys of the plan's sources that could be meant. */
  candidates: string[];
}

/** What the office says of sources: their word or code of the CUIPO → a source of the plan; null keeps the file's own word. */
export type SourceMapping = Readonly<Record<string, string | null>>;

const codeByName = new Map([
  ...Object.entries(cuipoSources).map(([code, name]) => [letters(name), code] as const),
  ...Object.entries(cuipoSourceAliases).map(([name, code]) => [letters(name), code] as const),
]);

export function readSource(word: string, mapping: SourceMapping = {}): ReadSource {
  const stated = /^(\d(?:\.\d{1,2}){4})(?![\d.])/.exec(word)?.[1];
  const code = stated ?? codeByName.get(letters(word)) ?? null;
  const name = code === null ? null : (cuipoSources[code] ?? null);
  const own: ReadSource = { word, code, name, status: "own", source: word, candidates: [] };
  const said = mapped(mapping, word, code);
  if (said !== undefined) return { ...own, status: "office", source: said ?? word };
  const key = keyFor("source", word);
  if (isPlanSource(key)) return { ...own, status: "plan", source: key };
  const candidates = code === null ? [] : candidatesFor(code);
  const [only, ...others] = candidates;
  if (only === undefined) return own;
  return others.length > 0 ? { ...own, status: "undecided", candidates } : { ...own, status: "proposed", source: only, candidates };
}

/**
 * Reads a mapping file (parsed JSON): `{ "sources": { "1.2.3.3.04": "cofinancingNation", "R.F. DISTINTOS AL SGP": null } }`.
 * A source of the plan goes by its key or by the word of the sheets.
 * @throws BudgetError `sources-not-understood` naming the key that is wrong
 */
export function parseSourceMapping(document: unknown): SourceMapping {
  const sources = typeof document === "object" && document !== null ? (document as { sources?: unknown }).sources : undefined;
  if (typeof sources !== "object" || sources === null || Array.isArray(sources)) throw new BudgetError("sources-not-understood", { key: "sources" });
  return Object.fromEntries(
    Object.entries(sources).map(([word, meaning]: [string, unknown]) => {
      const key = typeof meaning === "string" ? keyFor("source", meaning) : meaning;
      if (key === null || (typeof key === "string" && isPlanSource(key))) return [word, key];
      throw new BudgetError("sources-not-understood", { key: `sources.${word}` });
    }),
  );
}

function mapped(mapping: SourceMapping, word: string, code: string | null): string | null | undefined {
  const byWord = Object.entries(mapping).find(([key]) => letters(key) === letters(word));
  return byWord === undefined ? (code === null ? undefined : mapping[code]) : byWord[1];
}

function candidatesFor(code: string): string[] {
  return Object.entries(proposedSources).flatMap(([source, beginnings]) =>
    beginnings.some((beginning) => code === beginning || (beginning.endsWith(".") && code.startsWith(beginning))) ? [source] : [],
  );
}

function isPlanSource(key: string): boolean {
  return enumerations.source.some((source) => source === key);
}

/** Reports differ in spaces, hyphens and accents. */
function letters(text: string): string {
  return fold(text).replace(/[^a-z0-9]+/g, "");
}
