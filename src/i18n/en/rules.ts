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
  "link/empty-branch": {
    title: "Empty branch of the plan",
    what: "Nothing in {targetTable} hangs from {code}, in {table}.",
    why: "An axis without programs, a program without product goals or a result that no product delivers cannot be funded, measured or reached.",
    remedy: "Add what is missing in {targetTable} and let it refer to this code, or remove the row if it is no longer part of the plan.",
  },
  "link/missing-content": {
    title: "Mandatory content is missing",
    what: "In {table}, “{column}” is blank. It belongs to the row {of}.",
    why: "Without it the row cannot be linked, measured or reported.",
    remedy: "Write what is missing. If the row is one too many, delete all of it.",
  },
  "link/not-a-number": {
    title: "Not a number to reckon with",
    what: "In {table}, “{column}” of {code} says “{found}”: not a number to reckon with.",
    why: "The cell enters no sum and no share: figures that depend on it come out as if it were blank.",
    remedy:
      "Write the number alone, without letters, signs or unit, and below 9,007,199,254,740,992; above it sums are no longer exact. If there is no figure, leave the cell blank.",
  },
  "goal/reduction-direction": {
    title: "Reduction goal that does not reduce",
    what: "Goal {code} is of class “{class}”, its baseline is {baseline} and its target {target}: not below it.",
    why: "What is reduced has to end below where it began; progress cannot be measured like this.",
    remedy: "Check baseline and target. If the goal is to keep or to increase, change its class.",
  },
  "goal/never-programmed": {
    title: "Goal without any programmed year",
    what: "Goal {code} has NP in every year.",
    why: "A goal that is programmed in no year will not be reached, and cannot be evaluated.",
    remedy: "Program at least one year, or remove the goal if it is no longer part of the plan.",
  },
  "goal/share-as-number": {
    title: "Percentage written as a number",
    what: "The name of goal {code} speaks of a percentage, its unit of measure is none and its target is {target}. Unit of measure: {found}.",
    why: "One reader sees {target} units and another a percentage: progress can be computed in two ways.",
    remedy: "If it is a percentage, say “Percentage” as the unit of measure and write the target from 0 to 100. If units are counted, take the percentage out of the name.",
  },
  "goal/fraction-of-whole": {
    title: "Fraction of what is counted whole",
    what: "Goal {code} programs {value} in {year}, and its unit of measure is “{unitOfMeasure}”.",
    why: "Half a document or a third of a plan cannot be delivered or verified in that year.",
    remedy: "Program whole units, with NP where nothing is delivered, or measure progress as a percentage and say so as the unit of measure.",
  },
  "goal/two-in-one": {
    title: "Two actions in one goal",
    what: "The name of goal {code} opens with two actions: “{first}” and “{second}”.",
    why: "One figure cannot tell which of the two was reached.",
    remedy: "Split the actions into two goals, or keep in the name only the one that the indicator measures.",
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
  "money/negative": {
    title: "Negative amount",
    what: "In {table}, “{column}” of {code} is {amount}: an amount of money below zero.",
    why: "A negative amount is taken off the totals by goal, source and year, and hides what is really programmed or available.",
    remedy: "Write the amount without its sign. If it is a reduction, correct the amount of the year or source that is reduced and leave this cell blank.",
  },
  "money/no-source": {
    title: "Investment without a source",
    what: "A row of the investment plan for goal {code} has {money} and does not say from which source.",
    why: "Without a source it cannot be compared with the financial plan: as soon as that is filled in, this money counts as not available.",
    remedy: "Choose the source in “{column}”. If the money comes from several sources, use a row for each.",
  },
  "money/unit-cost-drift": {
    title: "Cost per unit out of line for the goal",
    what: "In {year}, one unit of goal {code} costs {unitCost}; the median of its years is {median} (a ratio of {times}).",
    why: "Such a change usually comes from money or quantities put in the wrong year, or in another unit.",
    remedy: "Compare what is programmed and the money of that year with those of the others. If the cost is real, there is nothing to change.",
  },
  "budget/earmark": {
    title: "Earmarked money in another sector",
    what: "The investment plan puts {money} of the source “{source}” into goal {code}, of a program of sector {sector}. Sectors allowed for that source: {allowed}.",
    why: "Earmarked transfers may only pay for their sector; in another one the investment cannot be carried out with that source.",
    remedy: "Change the source of the row, or check the sector of the program. If the law does allow it, add the sector to that source on the sheet Parameters.",
  },
  "budget/row-unmatched": {
    title: "Budget row that joins nothing of the plan",
    what: "Row {row} of {table}, with {appropriated} appropriated, joins no goal and no project of the plan. Indicator: {indicator}.",
    why: "It is budgeted money that answers to no goal: budget and plan no longer say the same.",
    remedy: "Write the goal, the project or the MGA indicator it belongs to. If it is a subtotal, write “No” in “Is detail”.",
  },
  "budget/chain": {
    title: "Execution exceeds the step before it",
    what: "In row {row} of {table}, “{column}” is {amount} and the step before it is {limit}: {excess} too much.",
    why: "Nothing can be paid that was not obligated, obligated that was not committed, or committed that was not appropriated: one of the figures is wrong.",
    remedy: "Compare the row with the budget execution and correct the wrong figure.",
  },
  "budget/differs-from-plan": {
    title: "The budget differs from the investment plan",
    what: "In {year}, {budgetKind} has {budgeted} for goal {code} and the investment plan {planned}: a difference of {difference}.",
    why: "The POAI and the budget carry out the investment plan; a difference may be an approved change or an oversight.",
    remedy: "If the change was approved, update the investment plan. If not, bring into the budget what the plan programs.",
  },
  "unit/shared-without-lead": {
    title: "Support units without one that leads",
    what: "The row {code} of {table} names support units ({supportUnits}) and no responsible one.",
    why: "Where several answer and none leads, none answers.",
    remedy: "Write in “{column}” the unit that leads and keep the others as support.",
  },
  "progress/money-without-progress": {
    title: "Committed money without progress",
    what: "In {year}, {committed} were committed for goal {code}, and there is no progress. Executed as reported: {executed}.",
    why: "The year is closed: the money was committed without a result to account for, or the progress was not reported.",
    remedy: "Report on Progress what was carried out in that year, with its evidence. If nothing was, explain why and reprogram.",
  },
  "progress/progress-without-money": {
    title: "Progress without money",
    what: "A progress of {executed} of goal {code} is reported in {reportedYear}, a year in which the investment plan gives it no money.",
    why: "Either the money came from elsewhere, and the investment plan does not tell everything, or the progress belongs to another year.",
    remedy: "Enter the money it was achieved with, correct the year of the report, or say in “Zero cost: reason” why it cost nothing.",
  },
  "progress/over-programmed": {
    title: "More was carried out than programmed",
    what: "Goal {code} reports {executed} in {reportedYear} and had {programmed} programmed.",
    why: "It may be a good result, a low goal or a typing error; progress goes beyond 100 %.",
    remedy: "Confirm the figure with its evidence. If it is real, there is nothing to change.",
  },
  "parameter/out-of-range": {
    title: "Parameter out of its range",
    what: "The parameter “{code}” says {found}, and {range} is allowed. Meanwhile {inForce} is in force.",
    why: "The figures are computed with the value in force, not with the one the office meant.",
    remedy: "Correct the value on the sheet Parameters, or leave it blank to use the default.",
  },
};
