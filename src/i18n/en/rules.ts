import type { RuleTexts } from "../es/rules";

/** What each rule says: what is wrong, why it matters and what to do. The same keys and placeholders as in Spanish. */
export const ruleTexts: RuleTexts = {
  "engine/rule-crashed": {
    title: "A rule could not run",
    what: "The rule “{crashedRule}” failed and did not finish its check: {reason}",
    why: "The report is incomplete: no findings of that rule does not mean that the plan is right.",
    remedy: "Validate again. If it happens once more, report the error with the name of the rule and this message.",
  },
  "link/duplicate-code": {
    title: "Repeated code",
    what: "The code “{duplicate}” appears {times} times in {table}.",
    why: "Whatever refers to that code (goals, money, progress) is taken for the first row only: the others lose their links and sums stop agreeing.",
    remedy: "Give each row a code of its own. If the row is the same, keep only one.",
  },
  "link/unknown-code": {
    title: "Code that does not exist",
    what: "The column “{column}” of {table} refers to the code “{unknown}”, which does not exist in the plan.",
    why: "The chain axis – program – goal – project – money breaks here, and what hangs from it can be neither added up nor followed.",
    remedy: "Correct the code, or add the missing row to the sheet it refers to. Look for leading zeros and spaces.",
  },
  "link/code-chain": {
    title: "Code that breaks the chain sector – program – product",
    what: "The code “{value}” in the column “{column}” does not follow the programmatic classification. Digits allowed: {digits}. It must start with: {start}.",
    why: "A program starts with its sector (2 digits), and product (7) and indicator (9) start with their program (4). A code outside the chain matches neither SisPT nor the POAI nor the budget execution.",
    remedy: "Take the code from the MGA product catalogue and write it as text, with its leading zeros.",
  },
  "goal/programming-mismatch": {
    title: "Annual values do not add up to the target",
    what: "Goal {code} is of accumulation class “{class}”: its annual values amount to {planned} and the target asks for {required}. Only class that would fit: {fittingClass}.",
    why: "If the years do not lead to the target, every year can be fulfilled and the target missed, or the other way round.",
    remedy:
      "Check, in this order, the annual values, the target, the baseline and the class of the goal. Change the class only if the goal is really measured in another way.",
  },
  "goal/not-measurable": {
    title: "Goal that cannot be measured",
    what: "Goal {code} has no number in “{column}”. Content of the cell: {found}.",
    why: "Without a numeric baseline, target and annual values nobody can know whether the goal is feasible, nor how far it has come.",
    remedy:
      "Write the number alone, without unit or percent sign; the unit belongs in the unit of measure. In a year in which the goal is not programmed, write NP.",
  },
  "money/goal-without-money": {
    title: "Programmed year without money",
    what: "Goal {code} programs {programmed} in {year}, and the investment plan gives it no money in that year.",
    why: "A goal that is programmed without a source to pay for it is not feasible in that year.",
    remedy:
      "Assign money in the investment plan, move the programming to another year (NP in this one) or, if the goal costs nothing, give the reason in “Zero cost: reason”.",
  },
  "money/money-without-goal": {
    title: "Money in a year that is not programmed",
    what: "Goal {code} has {money} in {year}, and nothing programmed to deliver in that year.",
    why: "It is investment money without a result to account for.",
    remedy:
      "Program what will be delivered in that year, or move the money to the year in which the goal is programmed.",
  },
  "money/unit-mix": {
    title: "Pesos, thousands and millions may be mixed",
    what: "In this row of goal {code} the annual amounts go from {smallest} to {largest}: the largest is {times} times the smallest.",
    why: "Such a difference usually comes from writing some years in pesos and others in thousands or millions, and it distorts every sum of the plan.",
    remedy:
      "Write every year in the unit of amounts that the sheet Start states. If the amounts are right, there is nothing to change.",
  },
  "money/stated-total": {
    title: "The total is not the sum of the years",
    what: "The row of goal {code} states a total of {stated} and its years sum to {sum}: a difference of {difference}.",
    why: "The approved plan gives two figures for the same money; the difference carries over to the total of the investment plan.",
    remedy:
      "Find out which figure was approved and correct the other: the total, or the year that is missing or in excess.",
  },
  "budget/ceiling-exceeded": {
    title: "More is programmed than the source has",
    what: "In {year} the investment plan programs {programmed} of the source “{source}”, and the financial plan has only {ceiling}: {excess} too much.",
    why: "By source and year, no more can be invested than the financial plan and the medium-term fiscal framework foresee: the goals that depend on the source are funded only in part.",
    remedy:
      "Reduce or postpone investments of that source, move them to another source that allows the expense or, if there is new income, update the financial plan. If the source is “No source”, first write the source of those rows in the investment plan.",
  },
  "budget/no-ceilings": {
    title: "No financial plan to compare with",
    what: "The plan programs {money} of investment, and the sheet {table} is empty.",
    why: "Without the money available by source and year nobody can know whether the plan is consistent with the budget, and coherence is not computed.",
    remedy:
      "Enter by source and year the money available for investment, from the financial plan or the medium-term fiscal framework.",
  },
  "weight/sum": {
    title: "Weights do not sum to 1 (or 100)",
    what: "The weights of {siblings} items of the same level sum to {sum}; they should sum to {expected}.",
    why: "Progress weighted with weights that do not make up the whole comes out below or above the real one.",
    remedy:
      "Adjust the weights of that level (axes of the plan, programs of the axis or product goals of the program) until they sum to {expected}.",
  },
  "unit/no-responsible": {
    title: "No responsible unit",
    what: "The row {code} of {table} has no responsible unit.",
    why: "Nobody answers for carrying it out, reporting its progress and accounting for it.",
    remedy:
      "Write in “{column}” the code of the unit that answers for it. If several take part, name the one that leads and keep the others as support units.",
  },
};
