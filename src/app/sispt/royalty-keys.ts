import type { ProductGoal, Royalty } from "../../plan/plan";

/** What tells the rows of royalties apart: indicator and project, and the number of the row among those that share both. */
export function royaltyKeys(royalties: readonly Royalty[], goals: readonly ProductGoal[]): string[] {
  const met = new Map<string, number>();
  return royalties.map((royalty) => {
    const key = `${royaltyIndicator(royalty, goals) ?? ""} ${royalty.project ?? ""}`.trim();
    const number = (met.get(key) ?? 0) + 1;
    met.set(key, number);
    return number === 1 ? key : `${key} (${number})`;
  });
}

/** The row's own indicator, or its goal's. */
export function royaltyIndicator(royalty: Royalty, goals: readonly ProductGoal[]): string | null {
  return royalty.mgaIndicator ?? goals.find(({ code }) => code !== null && code === royalty.goal)?.mgaIndicator ?? null;
}
