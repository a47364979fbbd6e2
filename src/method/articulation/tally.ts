import type { PlanPath } from "../../plan/plan-path";
import { Changes } from "../changes";
import type { Facts } from "./facts";
import type { Count, Items, Measure } from "./measure";

/**
 * The count of one measure, kept from one state of the plan to the next: the verdict on every item stands here, so that
 * after a change only the items of changed rows are judged again. Sums are made in the order of the items each time,
 * so that they do not depend on how the plan came to be as it is.
 */
export class Tally {
  private items: Items | null = null;
  private sizes = new Float64Array(0);
  private passed = new Uint8Array(0);
  private broken: (PlanPath | null)[] = [];
  private counted: Count | null = null;

  constructor(
    private readonly measure: Measure,
    private readonly facts: Facts,
  ) {}

  /** The count of the plan as it is now; the same object as before when nothing of it changed. */
  count(changes: Changes): Count {
    if (this.counted === null || changes.touch(this.measure.reads)) return this.judgeAnew();
    const { items } = this;
    if (items === null) return this.counted;
    const rows = changes.rows(items.table);
    const funded = items.sees === undefined ? [] : changes.goalYearsWithOther(items.sees);
    if (rows === "all" || funded === "all") return this.judgeAnew();
    let isOther = false;
    for (const row of rows) {
      for (let item = row * items.perRow; item < (row + 1) * items.perRow; item++) {
        this.broken[item] = null;
        this.judge(items, item);
        isOther = true;
      }
    }
    for (const item of funded) isOther = this.judgeMoney(items, item) || isOther;
    return isOther ? (this.counted = this.sum()) : this.counted;
  }

  private judgeAnew(): Count {
    const population = this.measure.population(this.facts);
    if (!("table" in population)) return (this.counted = population);
    const total = this.facts.plan[population.table].length * population.perRow;
    this.items = population;
    this.sizes = new Float64Array(total);
    this.passed = new Uint8Array(total);
    this.broken = new Array<PlanPath | null>(total).fill(null);
    for (let item = 0; item < total; item++) this.judge(population, item);
    return (this.counted = this.sum());
  }

  /** Judges an item of which only the money is another, and says whether the count is another now. */
  private judgeMoney(items: Items, item: number): boolean {
    const [size, passed] = [this.sizes[item], this.passed[item]];
    this.judge(items, item, items.sees === "money" ? items.size(item) : size);
    return size !== this.sizes[item] || passed !== this.passed[item];
  }

  private judge(items: Items, item: number, size = items.size(item)): void {
    const passes = size > 0 && items.passes(item);
    this.sizes[item] = size;
    this.passed[item] = passes ? 1 : 0;
    this.broken[item] = size > 0 && !passes ? (this.broken[item] ?? items.place(item)) : null;
  }

  private sum(): Count {
    const count: Count = { passed: 0, total: 0, broken: [] };
    for (let item = 0; item < this.sizes.length; item++) {
      const size = this.sizes[item] ?? 0;
      count.total += size;
      if (this.passed[item] === 1) count.passed += size;
      const place = this.broken[item] ?? null;
      if (place !== null) count.broken.push(place);
    }
    return count;
  }
}
