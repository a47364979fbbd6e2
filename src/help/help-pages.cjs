// The documentation that ships with the add-in: pages made of docs/*.md at build time, read without internet.
const { readFile } = require("node:fs/promises");
const path = require("node:path");
const { helpFiles } = require("./help-files.cjs");
const { renderMarkdown } = require("./markdown.cjs");

/** What stands around the content of a page. */
const frames = {
  es: { list: "Páginas de ayuda", other: "In English", privacy: "Nada sale de su libro: sin cuenta, sin servidor." },
  en: { list: "Help pages", other: "En español", privacy: "Nothing leaves your workbook: no account, no server." },
};

/** Nothing runs on these pages, and nothing comes from elsewhere. */
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** @returns the pages by their file name */
function helpPages(sources, Marked) {
  const pages = new Map(helpFiles.map(({ source, page }) => [source, page]));
  const rendered = helpFiles.map((file) => ({ ...file, ...renderMarkdown(sources.get(file.source), Marked, pages) }));
  return new Map(rendered.map((page) => [page.page, wholePage(page, rendered)]));
}

function wholePage(page, all) {
  const frame = frames[page.language];
  const list = (language) =>
    all
      .filter((other) => other.language === language)
      .map((other) => {
        const here = other === page ? ' aria-current="page"' : "";
        return `<li><a href="${other.page}"${here} lang="${language}">${other.title}</a></li>`;
      })
      .join("\n");
  const other = page.language === "es" ? "en" : "es";
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} · Articula</title>
<link rel="icon" href="../assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="help.css">
</head>
<body>
<header>
<img src="../assets/icon.svg" alt="">
<strong>Articula</strong>
<a class="to-list" href="#pages">${frame.list}</a>
</header>
<main>
${page.content}
</main>
<nav id="pages" aria-label="${frame.list}">
<h2>${frame.list}</h2>
<ul>
${list(page.language)}
</ul>
<h2 lang="${other}">${frame.other}</h2>
<ul>
${list(other)}
</ul>
</nav>
<footer>${frame.privacy}</footer>
</body>
</html>
`;
}

/** @returns the texts of the files that pages are made of, by file name */
async function readSources(folder) {
  const read = async ({ source }) => [source, await readFile(path.join(folder, source), "utf8")];
  return new Map(await Promise.all(helpFiles.map(read)));
}

/** Adds the pages and their style to what is built, in the folder help. */
class HelpPagesPlugin {
  constructor(folder) {
    this.folder = folder;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    const style = path.join(__dirname, "help.css");
    compiler.hooks.thisCompilation.tap("HelpPagesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "HelpPagesPlugin", stage }, async () => {
        const { Marked } = await import("marked");
        const pages = helpPages(await readSources(this.folder), Marked);
        pages.set("help.css", await readFile(style, "utf8"));
        for (const [file, text] of pages) compilation.emitAsset(`help/${file}`, new sources.RawSource(text));
        compilation.fileDependencies.addAll([style, ...helpFiles.map(({ source }) => path.join(this.folder, source))]);
      });
    });
  }
}

module.exports = { HelpPagesPlugin, helpPages, readSources };
