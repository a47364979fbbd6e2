import { pathTexts } from "../../plan/path-text";
import type { Plan } from "../../plan/plan";
import type { PlanEdit } from "../../plan/plan-edit";
import { fingerprint, sameContent } from "../compare/pair-rows";
import { keepPlan, type Decisions, type Merge, type MergeCandidate, type MergeConflict, type ReturnedPart } from "./merge";
import { partChanges, type ChangedCell, type NewRow } from "./merge-part";
import { ShareError } from "./share-error";

/**
 * Brings parts together with the plan as it is now, each by what it was split from. A cell that only one side changed
 * goes in; what two changed otherwise is a conflict; what a part removed is proposed, not done.
 * @throws ShareError for parts of other years or another currency unit, and for two parts of one name
 */
export function mergeParts(plan: Plan, parts: readonly ReturnedPart[]): Merge {
  parts.forEach((part, at) => checkPart(part, plan, parts.slice(0, at)));
  const merge: Merge = { changes: [], conflicts: [], removals: [], settingsChanged: [] };
  const cells = new Groups<ChangedCell>();
  const gone = new Groups<ChangedCell>();
  const rows = new Groups<NewRow>();
  for (const part of parts) {
    const changes = partChanges(part, plan);
    for (const cell of changes.cells) {
      if (cell.row !== null) cells.add([cell.table, cell.row, cell.column], part.name, cell);
      else gone.addOnce([cell.table, ...cell.key], part.name, cell);
    }
    const met = new Map<string, number>();
    for (const row of changes.rows) {
      // The second row of a part with one key is another row than the first.
      const key = JSON.stringify([row.table, row.naturalKey ?? row.print]);
      met.set(key, (met.get(key) ?? 0) + 1);
      rows.add([key, met.get(key) ?? 1], part.name, row);
    }
    merge.removals.push(...changes.removals);
    if (settings(part.base) !== settings(part.plan)) merge.settingsChanged.push(part.name);
  }
  const ids = new Ids(plan);
  for (const group of cells.all()) mergeCell(group, merge, ids);
  for (const group of gone.all()) merge.conflicts.push(goneConflict(group, ids));
  for (const group of rows.all()) mergeRow(group, merge, ids);
  return merge;
}

/** The edits of a merge with what was decided, and the conflicts that are not decided yet. @throws ShareError for decisions of none. */
export function decidedEdits({ changes, conflicts }: Merge, decisions: Decisions): { edits: PlanEdit[]; open: MergeConflict[] } {
  const known = new Set(conflicts.map(({ id }) => id));
  const stray = Object.keys(decisions).find((id) => !known.has(id));
  if (stray !== undefined) throw new ShareError("decision-unknown", { id: stray });
  const edits = changes.map(({ edit }) => edit);
  const open: MergeConflict[] = [];
  for (const conflict of conflicts) {
    const choice = decisions[conflict.id];
    if (choice === undefined) open.push(conflict);
    else if (choice !== keepPlan) {
      const chosen = conflict.candidates.find(({ part }) => part === choice);
      if (chosen === undefined) {
        const choices = [keepPlan, ...conflict.candidates.map(({ part }) => part)].join(", ");
        throw new ShareError("choice-unknown", { id: conflict.id, choice, choices });
      }
      edits.push(chosen.edit);
    }
  }
  return { edits, open };
}

interface FromPart<Item> {
  part: string;
  item: Item;
}

/** What several parts say of one thing. */
class Groups<Item> {
  private readonly groups = new Map<string, FromPart<Item>[]>();

  add(key: readonly unknown[], part: string, item: Item): void {
    const text = JSON.stringify(key);
    this.groups.set(text, [...(this.groups.get(text) ?? []), { part, item }]);
  }

  addOnce(key: readonly unknown[], part: string, item: Item): void {
    if (this.groups.get(JSON.stringify(key))?.some((known) => known.part === part) !== true) this.add(key, part, item);
  }

  all(): [FromPart<Item>, ...FromPart<Item>[]][] {
    return [...this.groups.values()] as [FromPart<Item>, ...FromPart<Item>[]][];
  }
}

function mergeCell(group: [FromPart<ChangedCell>, ...FromPart<ChangedCell>[]], merge: Merge, ids: Ids): void {
  const [{ item: first }] = group;
  const { table, column, key, path, plan } = first;
  const wanted = group.filter(({ item }) => !sameContent(item.part, item.plan));
  if (wanted.length === 0) return;
  const candidates = wanted.map(({ part, item }): MergeCandidate => ({
    part,
    value: item.part,
    edit: { kind: "set-cell", table, row: item.row as number, column, value: item.part },
  }));
  const values = new Set(candidates.map(({ value }) => fingerprint([value])));
  const planChanged = wanted.some(({ item }) => !sameContent(item.base, item.plan));
  const [candidate] = candidates;
  if (values.size === 1 && !planChanged && candidate !== undefined) {
    merge.changes.push({ edit: candidate.edit, path, before: plan, parts: wanted.map(({ part }) => part) });
    return;
  }
  merge.conflicts.push({ kind: "cell", id: ids.ofCell(path), path, key, base: first.base, plan, candidates });
}

function goneConflict(group: [FromPart<ChangedCell>, ...FromPart<ChangedCell>[]], ids: Ids): MergeConflict {
  const [{ item: first }] = group;
  const candidates = group.map(({ part, item }): MergeCandidate => ({ part, value: null, edit: { kind: "add-row", table: item.table, content: item.content } }));
  const path = { ...first.path, column: null, year: null };
  return { kind: "row-gone", id: ids.ofRow(first.table, first.key, "-"), path, key: first.key, base: null, plan: null, candidates };
}

function mergeRow(group: [FromPart<NewRow>, ...FromPart<NewRow>[]], merge: Merge, ids: Ids): void {
  const wanted = group.filter(({ item }) => item.there !== "equal");
  const [first] = wanted;
  if (first === undefined) return;
  const { table, key } = first.item;
  const path = { table, code: key[0] ?? null, row: null, column: null, year: null };
  const candidates = wanted.map(({ part, item }): MergeCandidate => ({ part, value: null, edit: { kind: "add-row", table, content: item.content } }));
  const isAlone = new Set(wanted.map(({ item }) => item.print)).size === 1 && wanted.every(({ item }) => item.there === "no");
  const [candidate] = candidates;
  if (isAlone && candidate !== undefined) merge.changes.push({ edit: candidate.edit, path, before: null, parts: wanted.map(({ part }) => part) });
  else merge.conflicts.push({ kind: "new-row", id: ids.ofRow(table, key, "+"), path, key, base: null, plan: null, candidates });
}

/** The texts by which decisions name conflicts: those of places, and for rows the key with `+` (new) or `-` (gone). */
class Ids {
  private readonly met = new Map<string, number>();
  readonly ofCell: ReturnType<typeof pathTexts>;

  constructor(plan: Plan) {
    this.ofCell = pathTexts(plan);
  }

  ofRow(table: string, key: readonly (string | null)[], sign: "+" | "-"): string {
    const id = `${table}/${key.map((part) => part ?? "").join("|")}/${sign}`;
    const number = (this.met.get(id) ?? 0) + 1;
    this.met.set(id, number);
    return number === 1 ? id : `${id}${number}`;
  }
}

function checkPart({ name, base, plan: part }: ReturnedPart, plan: Plan, others: readonly ReturnedPart[]): void {
  if (others.some((other) => other.name === name)) throw new ShareError("same-name", { file: name });
  const term = ({ plan: { firstYear, years } }: Plan) => `${firstYear}–${firstYear + years - 1}`;
  for (const side of [base, part]) {
    if (term(side) !== term(plan)) throw new ShareError("other-years", { file: name, found: term(side), wanted: term(plan) });
    if (side.plan.currencyUnit !== plan.plan.currencyUnit) throw new ShareError("other-currency", { file: name });
  }
}

function settings({ plan, parameters: { values, weights, earmarks } }: Plan): string {
  const sorted = (stated: object) => Object.entries(stated).sort();
  return JSON.stringify([plan, sorted(values), sorted(weights), sorted(earmarks)]);
}
