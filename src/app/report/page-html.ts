import type { Language } from "../../i18n/language";
import { element, Markup, type Child } from "./markup";

/** A document in one file: its style inside, nothing fetched, nothing run, whatever a reader's browser allows. */
export function pageHtml({ language, title, css, look = "" }: { language: Language; title: string; css: string; look?: string }, ...body: Child[]): string {
  return Markup.document(
    element(
      "html",
      { lang: language },
      element(
        "head",
        {},
        element("meta", { charset: "utf-8" }),
        element("meta", { "http-equiv": "Content-Security-Policy", content: "default-src 'none'; style-src 'unsafe-inline'" }),
        element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
        element("title", {}, title),
        Markup.style(css),
      ),
      element("body", look === "" ? {} : { class: look }, ...body),
    ),
  );
}

/** A text of the product as a string of CSS. */
export function cssString(text: string): string {
  return `"${text.replace(/[\\"<>\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
