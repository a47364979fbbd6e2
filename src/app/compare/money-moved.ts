import { isBlank, isNumeric } from "../../plan/cell-value";
import { unspecifiedSource } from "../../plan/enumerations";
import type { Plan, Text } from "../../plan/plan";
import { codeOf, indexPlan, noRow } from "../../method/plan-index";
import { calendarYears } from "./calendar-years";
import type { MoneyLine, MoneyMoved, Movement } from "./comparison";
import { decimalOf, minus, numberOf, plus, zero, type Decimal } from "./decimal";

/** Where the money of the investment plan was and where it is now. Both plans have one currency unit. */
export function moneyMoved(before: Plan, after: Plan): MoneyMoved {
  const years = calendarYears(before, after);
  const [left, right] = [new MoneySums(before, years), new MoneySums(after, years)];
  const lines = (list: "axes" | "sources"): MoneyLine[] =>
    [...new Set([...right[list].keys(), ...left[list].keys()])].map((key) => ({
      key,
      name: key === null ? null : (right.axisNames.get(key) ?? left.axisNames.get(key) ?? null),
      ...line(left[list].get(key), right[list].get(key), years),
    }));
  return {
    years,
    total: { key: null, name: null, ...line(left.total, right.total, years) },
    byAxis: lines("axes"),
    bySource: lines("sources").map((source) => ({ ...source, name: null })),
    unread: { before: left.unread, after: right.unread },
  };
}

/** The money of one version, in exact decimals: however the rows stand, the sums are the same to the last digit. */
class MoneySums {
  readonly axes = new Map<Text, Decimal[]>();
  readonly sources = new Map<Text, Decimal[]>();
  readonly axisNames = new Map<string, Text>();
  readonly total: Decimal[];
  unread = 0;

  constructor(plan: Plan, years: readonly number[]) {
    const { programOfInvestment, axisOfProgram } = indexPlan(plan);
    const blank = years.map(() => zero);
    this.total = [...blank];
    const sumsOf = (sums: Map<Text, Decimal[]>, key: Text): Decimal[] => {
      const known = sums.get(key) ?? [...blank];
      sums.set(key, known);
      return known;
    };
    // In the order of the plan, not in that of the rows of money.
    for (const { code, name } of plan.axes) {
      if (codeOf(code) === "" || this.axes.has(codeOf(code))) continue;
      sumsOf(this.axes, codeOf(code));
      this.axisNames.set(codeOf(code), name);
    }
    plan.investments.forEach(({ source, annual }, row) => {
      const axis = axisOfProgram[programOfInvestment[row] ?? noRow] ?? noRow;
      const places = [
        this.total,
        sumsOf(this.axes, axis === noRow ? null : codeOf(plan.axes[axis]?.code ?? null)),
        sumsOf(this.sources, isBlank(source) ? unspecifiedSource : codeOf(source)),
      ];
      annual.forEach((amount, position) => {
        if (!isNumeric(amount)) {
          if (!isBlank(amount)) this.unread += 1;
          return;
        }
        const year = years.indexOf(plan.plan.firstYear + position);
        for (const sums of places) sums[year] = plus(sums[year] ?? zero, decimalOf(amount));
      });
    });
  }
}

function line(before: Decimal[] | undefined, after: Decimal[] | undefined, years: readonly number[]): Movement & { years: Movement[] } {
  const sum = (sums: Decimal[] | undefined) => (sums ?? []).reduce(plus, zero);
  return {
    ...movement(sum(before), sum(after)),
    years: years.map((_, at) => movement(before?.[at] ?? zero, after?.[at] ?? zero)),
  };
}

function movement(before: Decimal, after: Decimal): Movement {
  return { before: numberOf(before), after: numberOf(after), difference: numberOf(minus(after, before)) };
}
