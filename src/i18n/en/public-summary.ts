import type { PublicSummaryTexts } from "../es/public-summary";

export const publicSummaryTexts: PublicSummaryTexts = {
  title: "The development plan on one page",
  alert: "Note: this check is not complete. The figures may change; ask for the whole report.",
  numbers: {
    axes: (count: number): string => (count === 1 ? "axis" : "axes"),
    goals: (count: number): string => (count === 1 ? "goal" : "goals"),
    money: "to invest",
    ownMoney: "to invest (figures in the unit of the plan)",
  },
  promises: {
    title: "What it promises",
    caption: "Axes of the plan, with their goals and their money",
    columns: { axis: "Axis", goals: "Goals", money: "Money" },
    more: (count: string) => `${count} other axes`,
    noAxis: "Goals without an axis",
    total: "Whole plan",
  },
  viable: {
    title: "How much can be met",
    lead: (share: string) => `Of what is programmed, ${share} can be met with the money, the capacity and the programming there are today.`,
    unknown: "It cannot be said yet how much can be met: no goal is programmed.",
    caption: "Goals of each year by whether they can be met",
    columns: { year: "Year", viable: "Can be met", atRisk: "At risk", notViable: "Cannot" },
    budget: (share: string) => `${share} of the programmed money fits in the financial plan.`,
    noBudget: "There is no financial plan: nobody knows whether the money is enough.",
  },
  mending: {
    title: "What is being mended",
    lead: (counted: string) => `The check found ${counted}. The most frequent:`,
    found: (counted: string) => `The check found ${counted}.`,
    none: "The check found nothing to mend.",
    incomplete: "The check did not end: there may be more to mend.",
    item: (title: string, count: string) => `${title} (${count})`,
    waived: (count: string) => `The entity left ${count} as they are, with a name and a reason: they stand in the whole report.`,
  },
  money: {
    title: "Where the money comes from",
    caption: "Money of the plan by source",
    columns: { source: "Source", money: "Money", share: "Part" },
    more: (count: string) => `${count} other sources`,
    none: "The plan does not say yet where the money comes from.",
  },
  millions: (amount: string) => `$ ${amount} million`,
  foot: (date: string, product: string) =>
    `Made on ${date} with Articula ${product}, from the plan written by the entity. It is no official opinion. The whole report says what is missing, where, and how each figure is computed: ask the planning office for it.`,
};
