// Markdown as the HTML of one page: no script, nothing from elsewhere, and links that stay among the pages that ship.

/** The id of a heading, by the rule by which the links of the files are written (that of the site they are read on). */
function headingId(text) {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** HTML in a file: comments (the figures of the method pages have some) go, `<br>` stays, everything else is shown as text. */
const plainHtml = (html) =>
  escaped(html.replace(/<!--[\s\S]*?-->/g, "")).replace(/&lt;br ?\/?&gt;/g, "<br>");

/**
 * @param {string} markdown
 * @param {typeof import("marked").Marked} Marked given, since it is a module that only `import` loads everywhere
 * @param {Map<string, string>} pages the page made of each file
 */
function renderMarkdown(markdown, Marked, pages) {
  const ids = new Map();
  let title = "";
  const renderer = {
    heading({ tokens, depth, text }) {
      const inner = this.parser.parseInline(tokens);
      if (depth === 1 && title === "") title = escaped(text);
      const id = headingId(text);
      const same = ids.get(id) ?? 0;
      ids.set(id, same + 1);
      return `<h${depth} id="${escaped(same === 0 ? id : `${id}-${same}`)}">${inner}</h${depth}>\n`;
    },
    link({ href, tokens }) {
      const inner = this.parser.parseInline(tokens);
      const [file, anchor] = href.split("#");
      const page = file === "" ? "" : pages.get(file);
      if (page === undefined) return inner;
      return `<a href="${escaped(anchor === undefined ? page : `${page}#${anchor}`)}">${inner}</a>`;
    },
    image: ({ text }) => escaped(text),
    html: ({ text }) => plainHtml(text),
    table(token) {
      const cell = (tag) => (entry) => `<${tag}>${this.parser.parseInline(entry.tokens)}</${tag}>`;
      const row = (cells) => `<tr>${cells}</tr>\n`;
      const rows = token.rows.map((cells) => row(cells.map(cell("td")).join(""))).join("");
      // A wide table is scrolled by itself; with the keyboard too.
      return `<div class="wide" tabindex="0"><table>\n<thead>${row(token.header.map(cell("th")).join(""))}</thead>\n<tbody>${rows}</tbody></table></div>\n`;
    },
  };
  const content = new Marked({ gfm: true, renderer }).parse(markdown);
  return { title, content };
}

module.exports = { headingId, renderMarkdown };
