/**
 * A reader of well-formed machine-written XML that does not build a tree: rows of a sheet are many, and those that a
 * patch does not touch must keep their text. Knows elements and attributes only: no comments, no CDATA.
 */
export interface TaggedText {
  /** Name as written, with its prefix. */
  name: string;
  /** Attributes as written, with the space before them. */
  attributes: string;
  /** What stands between the tags; `""` for an empty element. */
  inner: string;
}

// No `<` within a tag: XML has none there, and of tags that never end each would be looked for up to the end.
const tag = /<(\/?)([^\s/<>]+)((?:\s+[^\s=/<>]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g;

/** The elements that stand directly in `text`, one after the other; text between them is dropped. */
export function topElements(text: string): TaggedText[] {
  const found: TaggedText[] = [];
  let depth = 0;
  let start = { name: "", attributes: "", end: 0 };
  tag.lastIndex = 0;
  for (let match = tag.exec(text); match; match = tag.exec(text)) {
    const [whole, closing, name = "", attributes = "", empty] = match;
    if (closing) {
      depth--;
      if (depth === 0) found.push({ name: start.name, attributes: start.attributes, inner: text.slice(start.end, match.index) });
    } else if (empty) {
      if (depth === 0) found.push({ name, attributes, inner: "" });
    } else {
      if (depth === 0) start = { name, attributes, end: match.index + whole.length };
      depth++;
    }
  }
  return found;
}

/** One for each name that is asked for: making it takes longer than looking through the attributes of a cell. */
const patterns = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = patterns.get(name) ?? new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, known);
  return known;
}

export function attributeOf(attributes: string, name: string): string | null {
  const match = attributePattern(name).exec(attributes);
  return match ? (match[1] ?? match[2] ?? "") : null;
}

/** The attributes with one set, or taken away with null. */
export function withAttribute(attributes: string, name: string, value: string | null): string {
  const rest = attributes.replace(attributePattern(name), "");
  return value === null ? rest : `${rest} ${name}="${value}"`;
}

export function printElement({ name, attributes, inner }: TaggedText): string {
  return inner === "" ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}
