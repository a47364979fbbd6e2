import { publicSummaryTextsIn } from "../../i18n/report-texts";
import { element, type Child, type Markup } from "./markup";
import { pageHtml } from "./page-html";
import type { PublicSummary } from "./public-summary";
import { publicSummaryStyle } from "./public-summary-style";

/** The public summary as one .html file of one A4 page. */
export function publicSummaryHtml(summary: PublicSummary): string {
  const { language, title, plan, entity, term, alert, numbers, foot } = summary;
  const texts = publicSummaryTextsIn(language);
  return pageHtml(
    { language, title: `${title}: ${plan}`, css: publicSummaryStyle, look: lookOf(summary) },
    element("header", {}, element("p", { class: "kind" }, title), element("h1", {}, plan), element("p", { class: "of" }, `${entity} · ${term}`)),
    element(
      "main",
      {},
      alert === null ? [] : element("p", { class: "alert" }, alert),
      element("ul", { class: "numbers" }, numbers.map(({ value, label }) => element("li", {}, element("strong", {}, value), ` ${label}`))),
      part("promises", texts.promises.title, promisesTable(summary)),
      part("viable", texts.viable.title, sentences(summary.viable.sentences), yearsTable(summary)),
      part("mending", texts.mending.title, sentences(summary.mending.sentences), itemList(summary.mending.items)),
      part("money", texts.money.title, summary.money.sentence === null ? sourcesTable(summary) : sentences([summary.money.sentence])),
    ),
    element("footer", {}, element("p", {}, foot)),
  );
}

/** The size of the letters: the page is one, however much a plan has to say. */
function lookOf({ plan, promises, viable, mending, money, alert }: PublicSummary): string {
  const lines = (texts: readonly string[], width: number) => texts.reduce((sum, text) => sum + Math.ceil(text.length / width), 0);
  const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);
  const above = Math.max(lines(names(promises.rows), 24) + 2, viable.years.length + 6);
  const below = Math.max(1.6 * lines(names(money.sources), 22) + 1, lines([...mending.sentences, ...mending.items], 46));
  const total = 2 * lines([plan], 42) + above + below + (alert === null ? 0 : 3);
  return total <= 36 ? "roomy" : total <= 50 ? "" : "cramped";
}

function part(name: string, title: string, ...content: Child[]): Markup {
  return element("section", { class: name }, element("h2", {}, title), ...content);
}

function sentences(all: readonly string[]): Child {
  return all.map((sentence) => element("p", {}, sentence));
}

function itemList(items: readonly string[]): Child {
  return items.length === 0 ? [] : element("ul", {}, items.map((item) => element("li", {}, item)));
}

function promisesTable({ language, promises: { rows, total } }: PublicSummary): Markup {
  const { caption, columns } = publicSummaryTextsIn(language).promises;
  const row = ({ name, goals, money }: typeof total) =>
    element("tr", {}, element("th", { scope: "row", class: "name" }, name), element("td", { class: "figure" }, goals), element("td", { class: "figure" }, money));
  return table(
    caption,
    [columns.axis, columns.goals, columns.money],
    element("tbody", {}, rows.map(row)),
    element("tbody", { class: "total" }, row(total)),
  );
}

function yearsTable({ language, viable }: PublicSummary): Markup {
  const { caption, columns } = publicSummaryTextsIn(language).viable;
  const rows = viable.years.map(({ year, ...counts }) =>
    element("tr", {}, element("th", { scope: "row" }, year), [counts.viable, counts.atRisk, counts.notViable].map((count) => element("td", { class: "figure" }, count))),
  );
  return table(caption, [columns.year, columns.viable, columns.atRisk, columns.notViable], element("tbody", {}, rows));
}

function sourcesTable({ language, money }: PublicSummary): Markup {
  const { caption, columns } = publicSummaryTextsIn(language).money;
  const rows = money.sources.map(({ name, money: amount, share, part: width }) =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, name, element("span", { class: "bar" }, element("span", { style: `width:${(100 * width).toFixed(1)}%` }))),
      element("td", { class: "figure" }, amount),
      element("td", { class: "figure" }, share),
    ),
  );
  return table(caption, [columns.source, columns.money, columns.share], element("tbody", {}, rows));
}

function table(caption: string, [first, ...others]: string[], ...bodies: Markup[]): Markup {
  return element(
    "table",
    {},
    element("caption", {}, caption),
    element(
      "thead",
      {},
      element("tr", {}, element("th", { scope: "col" }, first ?? ""), others.map((header) => element("th", { scope: "col", class: "figure" }, header))),
    ),
    bodies,
  );
}
