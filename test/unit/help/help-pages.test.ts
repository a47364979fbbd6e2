import { readdirSync } from "node:fs";
import { join } from "node:path";
import { Marked } from "marked";
import { panePages, type PanePage } from "../../../src/commands/pane-page";
import { helpFiles } from "../../../src/help/help-files.cjs";
import { helpPages, readSources } from "../../../src/help/help-pages.cjs";
import { headingId, renderMarkdown } from "../../../src/help/markdown.cjs";
import { helpPage, helpTopics, type HelpTopic } from "../../../src/i18n/help-pages";
import { languages } from "../../../src/i18n/language";

const docs = join(__dirname, "../../../docs");
/** Of the folder docs: written for those who build Articula. */
const forBuilders = ["arquitectura.md", "dependencias.md", "performance.md", "quality.md", "quality-faults.md", "quality-hostile.md", "quality-load.md"];

let pages: Map<string, string>;
beforeAll(async () => {
  pages = helpPages(await readSources(docs), Marked);
});

const idsOf = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "");

/** Whether an address, seen from the folder help, is there with its heading. */
function leads(address: string, from: string): boolean {
  const [file = "", anchor] = address.split("#");
  const html = pages.get(file === "" ? from : file);
  return html !== undefined && (anchor === undefined || idsOf(html).includes(anchor));
}

test("every page of docs ships, or is known to be for builders", () => {
  const names = readdirSync(docs).filter((name) => name.endsWith(".md"));
  expect([...helpFiles.map(({ source }) => source), ...forBuilders].sort()).toEqual(names.sort());
});

test("every page says that nothing runs on it and nothing comes from elsewhere", () => {
  for (const [page, html] of pages) {
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html)?.[1];
    expect([page, policy]).toEqual([page, "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"]);
  }
});

test("every page has a title of its own, its language, and the list with itself marked", () => {
  const titles = [...pages.values()].map((html) => /<title>(.+) · Articula<\/title>/.exec(html)?.[1]);
  expect(new Set(titles).size).toBe(helpFiles.length);
  for (const { page, language } of helpFiles) {
    const html = pages.get(page) ?? "";
    expect(html).toContain(`<html lang="${language}">`);
    expect(html.match(/<h1 /g)).toHaveLength(1);
    expect(html.match(/aria-current="page"/g)).toHaveLength(1);
    for (const other of helpFiles) expect(html).toContain(`href="${other.page}"`);
  }
});

test("every link leads to a page and a heading that are there, and no id is twice on a page", () => {
  for (const [page, html] of pages) {
    const links = [...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, address]) => address ?? "");
    expect([page, links.filter((address) => !leads(address, page))]).toEqual([page, []]);
    const ids = idsOf(html);
    expect([page, ids.length]).toEqual([page, new Set(ids).size]);
  }
});

test("the pages hold no script and nothing from elsewhere: the only addresses are the style and the mark", () => {
  for (const [page, html] of pages) {
    const tags = new Set([...html.matchAll(/<\/?([a-z0-9]+)[ >]/gi)].map(([, tag]) => (tag ?? "").toLowerCase()));
    for (const tag of ["script", "iframe", "object", "embed", "form", "style", "base"]) expect([page, tags.has(tag)]).toEqual([page, false]);
    expect([page, / on[a-z]+=/i.test(html.replace(/>[^<]*</g, "><"))]).toEqual([page, false]);
    const addresses = [...html.matchAll(/ (?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? "");
    const outside = addresses.filter((address) => !/^(#|[a-z-]+\.html(#|$))/.test(address));
    expect([page, [...new Set(outside)].sort()]).toEqual([page, ["../assets/icon.svg", "help.css"]]);
    expect(html).not.toContain("<!--");
  }
});

describe("help about a topic", () => {
  test.each(languages)("is a page with its heading (%s)", (language) => {
    for (const topic of helpTopics) {
      const address = helpPage(topic, language);
      expect(address).toMatch(/^help\//);
      expect([topic, address, leads(address.slice("help/".length), "")]).toEqual([topic, address, true]);
    }
  });

  test("there is one for every page of the pane", () => {
    const topics: readonly HelpTopic[] = panePages satisfies readonly PanePage[];
    expect(helpTopics).toEqual(expect.arrayContaining([...topics]));
  });
});

describe("markdown", () => {
  const html = (text: string) => renderMarkdown(text, Marked, new Map([["a.md", "a.html"]])).content;

  test.each([
    ["<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"],
    ["x <img src=x onerror=y> z", "x &lt;img src=x onerror=y&gt; z"],
    ["3<!--= figure -->", "3"],
    ["a<br>b", "a<br>b"],
    ["[t](a.md#b)", '<a href="a.html#b">t</a>'],
    ["[t](#b)", '<a href="#b">t</a>'],
    ["[t](other.md)", "t"],
    ["[t](javascript:x)", "t"],
    ["[t](https://example.org/)", "t"],
    ["https://example.org/", "https://example.org/"],
    ["![alt \"x\"](https://example.org/a.png)", "alt &quot;x&quot;"],
  ])("%s", (text, expected) => {
    expect(html(text).replace(/<\/?p>/g, "").trim()).toBe(expected);
  });

  test("the ids of headings are those that the links in the files use", () => {
    expect(headingId("#¿NOMBRE? y el libro en otro equipo")).toBe("nombre-y-el-libro-en-otro-equipo");
    expect(headingId("PLAN.GOAL.CHECK")).toBe("plangoalcheck");
    expect(html("## A\n## A")).toContain('<h2 id="a-1">');
  });
});
