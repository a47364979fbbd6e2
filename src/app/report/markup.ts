/** Elements that a report is made of; none of them loads or runs anything. */
export type Tag =
  | "html"
  | "head"
  | "meta"
  | "title"
  | "body"
  | "header"
  | "main"
  | "footer"
  | "section"
  | "h1"
  | "h2"
  | "h3"
  | "p"
  | "ul"
  | "ol"
  | "li"
  | "dl"
  | "dt"
  | "dd"
  | "div"
  | "span"
  | "strong"
  | "table"
  | "caption"
  | "thead"
  | "tbody"
  | "tr"
  | "th"
  | "td";

export type AttributeName = "charset" | "class" | "colspan" | "content" | "http-equiv" | "id" | "lang" | "name" | "rowspan" | "scope" | "style";

export type Attributes = Partial<Record<AttributeName, string | number>>;
export type Child = Markup | string | readonly Child[];

const withoutEnd: readonly Tag[] = ["meta"];

/**
 * HTML that is safe to put into a document. It is made here only: every other text, wherever it comes from, is escaped
 * on its way in, so that nothing typed into a workbook can become an element or an attribute.
 */
export class Markup {
  private constructor(private readonly html: string) {}

  static element(tag: Tag, attributes: Attributes, ...children: Child[]): Markup {
    const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
    const start = `<${tag}${written.join("")}>`;
    return new Markup(withoutEnd.includes(tag) ? start : `${start}${children.map(htmlOf).join("")}</${tag}>`);
  }

  /** The style sheet of the product. @throws Error for what could end its element */
  static style(css: string): Markup {
    if (css.includes("<")) throw new Error("a style sheet cannot hold <");
    return new Markup(`<style>${css}</style>`);
  }

  /** A whole document. */
  static document(root: Markup): string {
    return `<!DOCTYPE html>\n${root.html}\n`;
  }

  static text(child: Child): string {
    if (child instanceof Markup) return child.html;
    return typeof child === "string" ? escaped(child) : child.map(Markup.text).join("");
  }
}

export const { element } = Markup;

function htmlOf(child: Child): string {
  return Markup.text(child);
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function escaped(text: string): string {
  // Control characters are no characters of HTML; a cell may hold them.
  return text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, "\uFFFD").replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
