import { reportTextsIn } from "../../i18n/report-texts";
import { element, type Child, type Markup } from "./markup";
import { pageHtml } from "./page-html";
import type { Report, ReportBlock, ReportCell, ReportColumn, ReportGroup, ReportScore, ReportTable } from "./report";
import { reportStyle } from "./report-style";
import { cellText } from "./report-figures";

/** The report as one .html file that prints well on A4. */
export function reportHtml(report: Report): string {
  const { language, title, facts, alerts, sections, footer } = report;
  const texts = reportTextsIn(language);
  const [plan] = facts;
  return pageHtml(
    { language, title: `${title}: ${plan?.value ?? ""}`, css: reportStyle({ footer, page: texts.page }) },
    element(
      "header",
      {},
      element("p", { class: "kind" }, title),
      element("h1", {}, plan?.value ?? ""),
      element("dl", { class: "facts" }, facts.slice(1).map(({ label, value }) => element("div", {}, element("dt", {}, label), element("dd", {}, value)))),
      element("p", { class: "hint" }, texts.printHint),
    ),
    element(
      "main",
      {},
      alerts === null
        ? []
        : element("section", { class: "alert" }, element("h2", {}, alerts.title), element("ul", {}, alerts.items.map((item) => element("li", {}, item)))),
      sections.map(({ id, title: name, blocks }) => element("section", { class: id }, element("h2", {}, name), blocks.map(blockHtml))),
    ),
  );
}

function blockHtml(block: ReportBlock): Markup {
  switch (block.kind) {
    case "sentence":
      return element("p", {}, block.text);
    case "list":
      return element("ul", {}, block.items.map((item) => element("li", {}, item)));
    case "heading":
      return element("h3", {}, block.text);
    case "scores":
      return element("dl", { class: "scores" }, block.scores.map(scoreHtml));
    case "table":
      return tableHtml(block.table);
  }
}

function scoreHtml({ id, name, value, meaning }: ReportScore): Markup {
  return element(
    "div",
    { class: `score ${id}` },
    element("dt", {}, name),
    element("dd", { class: "value" }, cellText(value)),
    element("dd", {}, meaning),
  );
}

function tableHtml({ caption, columns, groups, headings }: ReportTable): Markup {
  return element(
    "table",
    { class: `of-${columns.filter(({ kind }) => kind === "text").length}-texts` },
    element("caption", {}, caption),
    element("thead", {}, element("tr", {}, columns.map(({ header, kind }) => element("th", { scope: "col", class: kind }, header)))),
    groups.map((group) => groupHtml(group, columns, headings)),
  );
}

function groupHtml(group: ReportGroup, columns: readonly ReportColumn[], headings: ReportTable["headings"]): Markup {
  const { heading, rows, more, total } = group;
  const beside = headings === "column" && heading !== null;
  const cells = beside ? columns.slice(1) : columns;
  const shared = heading === null || beside ? [] : columns.map(({ kind }, column) => kind === "text" && isShared(rows.map((row) => row[column] ?? "")));
  return element(
    "tbody",
    { class: [...(heading === null ? [] : ["kept"]), ...(total === true ? ["total"] : [])].join(" ") },
    heading === null || beside ? [] : headingRow(group, columns.length),
    rows.map((row, at) =>
      element(
        "tr",
        {},
        beside && at === 0 ? element("th", { scope: "rowgroup", rowspan: rows.length, class: "name" }, heading) : [],
        row.map((cell, column) => {
          if (shared[column] !== true) return cellHtml(cell, cells[column]?.kind ?? "text", column === 0);
          return at === 0 ? element("td", { class: "text", rowspan: rows.length }, cellText(cell)) : [];
        }),
      ),
    ),
    more === undefined ? [] : element("tr", {}, element("td", { class: "more", colspan: columns.length }, more)),
  );
}

/** A remedy that all places of a kind have in common is said once, beside all of them; a dash is no such text. */
function isShared([first, ...others]: ReportCell[]): boolean {
  return first !== undefined && others.length > 0 && cellText(first).length > 20 && others.every((cell) => cell === first);
}

function headingRow({ heading, share }: ReportGroup, width: number): Markup {
  const bar: Child =
    share === undefined || share === null
      ? []
      : element("span", { class: "bar" }, element("span", { style: `width:${(100 * Math.min(1, Math.max(0, share))).toFixed(1)}%` }));
  return element("tr", { class: "heading" }, element("th", { scope: "rowgroup", colspan: width }, element("span", { class: "group" }, heading ?? ""), bar));
}

function cellHtml(cell: ReportCell, kind: ReportColumn["kind"], isFirst: boolean): Markup {
  const text = cellText(cell);
  const content = typeof cell !== "string" && cell.marked === true ? element("strong", {}, text) : text;
  return isFirst ? element("th", { scope: "row", class: kind }, content) : element("td", { class: kind }, content);
}
