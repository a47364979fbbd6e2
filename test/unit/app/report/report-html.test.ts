/** @jest-environment jsdom */
import fc from "../../../properties";
import { describePublicSummary, type PublicSummary } from "../../../../src/app/report/public-summary";
import { publicSummaryHtml } from "../../../../src/app/report/public-summary-html";
import { describeReport } from "../../../../src/app/report/describe-report";
import { reportHtml } from "../../../../src/app/report/report-html";
import type { Report } from "../../../../src/app/report/report";
import { requestOf, sample } from "./report-plan";

const request = requestOf(sample());
const report = describeReport(request);
const summary = describePublicSummary(request);
const pages: [string, string][] = [
  ["the report", reportHtml(report)],
  ["the public summary", publicSummaryHtml(summary)],
];

const parsed = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

describe.each(pages)("%s", (_, html) => {
  const document = parsed(html);

  test("is one file that runs nothing and fetches nothing", () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="es">/);
    expect(document.querySelector("meta[http-equiv=Content-Security-Policy]")?.getAttribute("content")).toBe("default-src 'none'; style-src 'unsafe-inline'");
    expect(document.querySelectorAll("script, link, img, iframe, object, embed, form, a, base, svg")).toHaveLength(0);
    expect(html).not.toMatch(/https?:|url\(|@import|javascript:| on\w+=/i);
  });

  test("has a title, one main heading, and every table a caption and headers with their scope", () => {
    expect(document.title).toContain("San Jacinto del Valle");
    expect(document.querySelectorAll("h1")).toHaveLength(1);
    const tables = [...document.querySelectorAll("table")];
    expect(tables.length).toBeGreaterThan(2);
    for (const table of tables) {
      expect(table.caption?.textContent).not.toBe("");
      expect(table.tHead?.rows).toHaveLength(1);
    }
    for (const header of document.querySelectorAll("th")) expect(header.getAttribute("scope")).toMatch(/^(col|row|rowgroup)$/);
  });

  test("prints on A4", () => {
    const css = document.querySelector("style")?.textContent ?? "";
    expect(css).toContain("size: A4");
    expect(css).toMatch(/thead \{ display: table-header-group; \}/);
    expect(css).toMatch(/tr[^}]*\{ break-inside: avoid; \}/);
  });
});

test("the report numbers its pages, and repeats nothing of the plan in its style", () => {
  const css = parsed(reportHtml(report)).querySelector("style")?.textContent ?? "";
  expect(css).toContain('content: "Página " counter(page) " de " counter(pages)');
  expect(css).not.toContain("San Jacinto");
});

test("every row of every table has as many cells as the table has columns", () => {
  for (const table of parsed(reportHtml(report)).querySelectorAll("table")) {
    const columns = table.tHead?.rows[0]?.cells.length ?? 0;
    const covered: number[] = [];
    for (const body of table.tBodies) {
      covered.length = 0;
      for (const [at, row] of [...body.rows].entries()) {
        for (const cell of row.cells) for (let below = 0; below < cell.rowSpan; below += 1) covered[at + below] = (covered[at + below] ?? 0) + cell.colSpan;
      }
      expect(covered).toEqual(new Array(body.rows.length).fill(columns));
    }
  }
});

const traps = [
  "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<b>", "</td>", "</style>", "</title>", "<!--", "-->", "]]>",
  '"', "'", ">", "&lt;", "&amp", "\u0000", "`", "=", "{", "\\", "javascript:", "é",
];

/** Texts that would be elements, attributes, comments, entities or the end of the style, if they were let. */
const markup = (minLength: number) => fc.array(fc.constantFrom(...traps), { minLength, maxLength: minLength + 6 }).map((parts) => parts.join(""));
const hostile = fc.oneof(fc.string({ minLength: 1 }), fc.string({ minLength: 1, unit: "binary" }), markup(1));

/** The elements of a document with their attributes, without any text. */
function skeleton(html: string): string {
  const walk = (element: Element): string =>
    `${element.tagName}[${[...element.attributes].map(({ name, value }) => `${name}=${value}`).join(" ")}](${[...element.children].map(walk).join("")})`;
  return walk(parsed(html).documentElement);
}

/** The same data with each text that came from the plan, and any other, replaced. */
function withTexts<Data>(data: Data, text: () => string, kept: ReadonlySet<string>): Data {
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return kept.has(key) ? value : text();
    if (Array.isArray(value)) return value.map((item) => replaced(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replaced(item, name)]));
  };
  return replaced(data, "") as Data;
}

/** Words of the program, not of anybody's text. */
const words = new Set(["kind", "id", "language", "headings", "format", "footer"]);

test("no text can become an element or an attribute of the report, and each can be read as it is", () => {
  // The same text in all cells of a kind would stand once: each text is told apart by its number.
  let number = 0;
  const plain = skeleton(reportHtml(withTexts<Report>(report, () => `x${(number += 1)}`, words)));
  fc.assert(
    fc.property(hostile, (text) => {
      number = 0;
      const html = reportHtml(withTexts<Report>(report, () => `${text} ${(number += 1)}`, words));
      expect(skeleton(html)).toBe(plain);
      // What a page can hold of it: a parser of HTML drops what is no character and makes one line end of two.
      const readable = `${text} 1`.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, "\uFFFD").replace(/\r\n?/g, "\n");
      expect(parsed(html).body.textContent).toContain(readable);
    }),
    { numRuns: 25 },
  );
}, 60000);

test("nor of the public summary", () => {
  const html = (text: string) => publicSummaryHtml(withTexts<PublicSummary>(summary, () => text, words));
  // The size of its letters follows the length of its texts.
  const withoutLook = (page: string) => skeleton(page).replace(/BODY\[[^\]]*\]/, "BODY[]");
  fc.assert(
    fc.property(hostile, (text) => expect(withoutLook(html(text))).toBe(withoutLook(html("x")))),
    { numRuns: 60 },
  );
});

test("whatever is typed into the plan, only elements and attributes of the product are there", () => {
  const allowed = new Set(
    "HTML HEAD META TITLE STYLE BODY HEADER MAIN FOOTER SECTION H1 H2 H3 P UL OL LI DL DT DD DIV SPAN STRONG TABLE CAPTION THEAD TBODY TR TH TD".split(" "),
  );
  const attributes = new Set("charset class colspan content http-equiv id lang name rowspan scope style".split(" "));
  fc.assert(
    fc.property(markup(8), (text) => {
      const plan = sample();
      plan.plan.name = text;
      plan.plan.entity = text;
      plan.plan.currencyUnit = text;
      for (const row of [...plan.axes, ...plan.programs, ...plan.productGoals, ...plan.units]) row.name = `${text}${row.name}`;
      plan.productGoals.forEach((goal) => (goal.zeroCost = text));
      plan.investments.forEach((row) => (row.source = text));
      for (const page of [reportHtml(describeReport(requestOf(plan))), publicSummaryHtml(describePublicSummary(requestOf(plan)))]) {
        for (const element of parsed(page).querySelectorAll("*")) {
          expect(allowed).toContain(element.tagName);
          for (const { name, value } of element.attributes) {
            expect(attributes).toContain(name);
            if (name === "style") expect(value).toMatch(/^width:\d+\.\d%$/);
          }
        }
      }
    }),
    { numRuns: 12 },
  );
}, 60000);
