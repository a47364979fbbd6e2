import { examine } from "../../method/evaluate";
import { amountOf } from "../../method/money";
import { noRow } from "../../method/plan-index";
import { publicSummaryTextsIn, reportTextsIn } from "../../i18n/report-texts";
import type { Language } from "../../i18n/language";
import { sourceWord } from "../../sheets/cell-words";
import { productVersion } from "../product-version";
import { waivedCount } from "../waived-count";
import { statusCounts } from "./feasibility-section";
import { PlainMoney } from "./plain-money";
import { isWhole } from "./report-alerts";
import { ReportFigures } from "./report-figures";
import type { ReportRequest } from "./report-request";
import { shortened } from "./shortened";

/** What fits on one page beside everything else; longer lists and names are cut, and say so. */
const most = { axes: 8, sources: 6, kinds: 4, planName: 140, entity: 80, nameOfFew: 110, nameOfMany: 64, sourceName: 48, kindName: 90 };

/** So few rows have room for longer names. */
const few = 6;

/** The plan in one page, for citizens: texts only, each short enough for its place. */
export interface PublicSummary {
  language: Language;
  title: string;
  plan: string;
  entity: string;
  term: string;
  alert: string | null;
  numbers: { value: string; label: string }[];
  promises: { rows: { name: string; goals: string; money: string }[]; total: { name: string; goals: string; money: string } };
  viable: { sentences: string[]; years: { year: string; viable: string; atRisk: string; notViable: string }[] };
  mending: { sentences: string[]; items: string[] };
  money: { sentence: string | null; sources: { name: string; money: string; share: string; part: number }[] };
  foot: string;
}

export function describePublicSummary(request: ReportRequest): PublicSummary {
  const { plan, validation, language, date } = request;
  const texts = publicSummaryTextsIn(language);
  const report = reportTextsIn(language);
  const figures = new ReportFigures(language);
  const money = new PlainMoney(plan.plan.currencyUnit, language);
  const { firstYear, years, name, entity } = plan.plan;
  const invested = validation.evaluation.sources.reduce((sum, { programmed }) => sum + programmed, 0);
  const count = (value: number) => figures.numbers.count(value);
  const goals = plan.productGoals.length;
  return {
    language,
    title: texts.title,
    plan: shortened(name?.trim() || report.unnamedPlan, most.planName),
    entity: shortened(entity?.trim() || report.unnamedEntity, most.entity),
    term: report.term(String(firstYear), String(firstYear + years - 1)),
    alert: isWhole(request) ? null : texts.alert,
    numbers: [
      { value: count(plan.axes.length), label: texts.numbers.axes(plan.axes.length) },
      { value: count(goals), label: texts.numbers.goals(goals) },
      { value: money.text(invested), label: money.hasUnit ? texts.numbers.money : texts.numbers.ownMoney },
    ],
    promises: {
      rows: axisRows(request, figures, money),
      total: { name: texts.promises.total, goals: count(goals), money: money.text(invested) },
    },
    viable: viablePart(request, figures),
    mending: mendingPart(request, figures),
    money: moneyPart(request, figures, money, invested),
    foot: texts.foot(figures.numbers.date(date), productVersion),
  };
}

interface Sum {
  name: string;
  goals: number;
  money: number;
}

/** The axes in the plan's order, what belongs to none, and the rest of many in one row. */
function axisRows({ plan, language }: ReportRequest, figures: ReportFigures, money: PlainMoney): PublicSummary["promises"]["rows"] {
  const { promises } = publicSummaryTextsIn(language);
  const { unnamed } = reportTextsIn(language);
  const { index } = examine(plan);
  const longest = plan.axes.length <= few ? most.nameOfFew : most.nameOfMany;
  const sums: Sum[] = plan.axes.map(({ name }) => ({ name: shortened(name?.trim() || unnamed, longest), goals: 0, money: 0 }));
  const without: Sum = { name: promises.noAxis, goals: 0, money: 0 };
  const ofGoal = (goal: number): Sum => {
    const program = goal === noRow ? noRow : (index.programOfGoal[goal] ?? noRow);
    const axis = program === noRow ? noRow : (index.axisOfProgram[program] ?? noRow);
    return sums[axis] ?? without;
  };
  plan.productGoals.forEach((_, goal) => (ofGoal(goal).goals += 1));
  plan.investments.forEach(({ annual }, row) => {
    ofGoal(index.goalOfInvestment[row] ?? noRow).money += annual.reduce<number>((sum, amount) => sum + amountOf(amount), 0);
  });
  const all = [...sums, ...(without.goals > 0 || without.money !== 0 ? [without] : [])];
  return withRest(all, most.axes, (rest) => ({ ...added(rest), name: promises.more(figures.numbers.count(rest.length)) })).map(
    ({ name, goals, money: amount }) => ({ name, goals: figures.numbers.count(goals), money: money.text(amount) }),
  );
}

function added(sums: readonly Sum[]): Omit<Sum, "name"> {
  return { goals: sums.reduce((sum, { goals }) => sum + goals, 0), money: sums.reduce((sum, { money }) => sum + money, 0) };
}

function viablePart({ validation, language }: ReportRequest, { numbers }: ReportFigures): PublicSummary["viable"] {
  const { viable } = publicSummaryTextsIn(language);
  const { feasibility, budget, years, goals } = validation.evaluation;
  return {
    sentences: [
      feasibility === null ? viable.unknown : viable.lead(numbers.percent(feasibility)),
      budget === null ? viable.noBudget : viable.budget(numbers.percent(budget)),
    ],
    years: years.map(({ year }) => {
      const counts = statusCounts(goals, year);
      return {
        year: String(year),
        viable: numbers.count(counts.viable),
        atRisk: numbers.count(counts["at-risk"]),
        notViable: numbers.count(counts["not-viable"]),
      };
    }),
  };
}

/** The kinds of errors and warnings that are found most often. */
function mendingPart(request: ReportRequest, figures: ReportFigures): PublicSummary["mending"] {
  const { validation, language } = request;
  const { mending } = publicSummaryTextsIn(language);
  const counted = figures.findings(validation.counts);
  const kinds = new Map<string, number>();
  for (const { finding, title } of validation.findings) {
    if (finding.waiver === null && finding.severity !== "info") kinds.set(title, (kinds.get(title) ?? 0) + 1);
  }
  const frequent = [...kinds].sort(([, one], [, other]) => other - one).slice(0, most.kinds);
  const waived = figures.findings(validation.waived);
  return {
    sentences: [
      ...(isWhole(request) ? [] : [mending.incomplete]),
      ...(counted === null ? (isWhole(request) ? [mending.none] : []) : [frequent.length > 0 ? mending.lead(counted) : mending.found(counted)]),
      ...(waivedCount(validation) === 0 || waived === null ? [] : [mending.waived(waived)]),
    ],
    items: frequent.map(([title, count]) => mending.item(shortened(title, most.kindName), figures.numbers.count(count))),
  };
}

/** The sources with the most money, and the rest of many in one row. */
function moneyPart({ validation, language }: ReportRequest, figures: ReportFigures, money: PlainMoney, invested: number): PublicSummary["money"] {
  const { money: texts } = publicSummaryTextsIn(language);
  const sums = new Map<string, number>();
  for (const { source, programmed } of validation.evaluation.sources) sums.set(source, (sums.get(source) ?? 0) + programmed);
  const all = [...sums]
    .filter(([, amount]) => amount !== 0)
    .sort(([, one], [, other]) => other - one)
    .map(([source, amount]) => ({ name: shortened(sourceWord(source, language), most.sourceName), amount }));
  if (all.length === 0) return { sentence: texts.none, sources: [] };
  const rows = withRest(all, most.sources, (rest) => ({
    name: texts.more(figures.numbers.count(rest.length)),
    amount: rest.reduce((sum, { amount }) => sum + amount, 0),
  }));
  return {
    sentence: null,
    sources: rows.map(({ name, amount }) => {
      const part = invested > 0 ? Math.min(1, Math.max(0, amount / invested)) : 0;
      return { name, money: money.text(amount), share: figures.numbers.percent(part), part };
    }),
  };
}

/** The list, or its beginning with one row for all the others. */
function withRest<Row>(rows: readonly Row[], limit: number, rest: (others: readonly Row[]) => Row): Row[] {
  return rows.length <= limit + 1 ? [...rows] : [...rows.slice(0, limit), rest(rows.slice(limit))];
}
