import type { FeasibilityPageTexts } from "../es/feasibility-page";

export const feasibilityPageTexts: FeasibilityPageTexts = {
  lead: "What part of each goal can be met in each year with the money, the pace and the programming there are.",
  goals: "Goal by goal",
  goalsLead: "Choose a year: Excel goes to its cell, and here it says why.",
  search: "Search goals",
  status: "Status",
  everyStatus: "All",
  sort: "Sort by",
  sorts: { plan: "Order of the plan", least: "Least viable first", money: "Most money first" },
  shown: (part, whole) => `${part} of ${whole} goals`,
  none: "No goal matches the filter.",
  noGoals: "The plan has no product goals. Write them with what is programmed each year: which ones are feasible will be shown here.",
  fill: (sheet) => `Go to ${sheet}`,
  clear: "Clear the filter",
  unnamed: "(no name)",
  cell: (year, share, status, limit) => (limit === null ? `${year}: ${share}, ${status}` : `${year}: ${share}, ${status}, limited by ${limit}`),
  one: { viable: "viable", "at-risk": "at risk", "not-viable": "not viable", "not-programmed": "not programmed" },
  limit: { funding: "funding", pace: "the pace of work", programming: "programming" },
  goTo: "Go to the goal",
};
