/** Where text stops being JSON: the first character that cannot stand there, as line and column from 1. */
export function jsonFault(text: string): { line: number; column: number } {
  const before = text.slice(0, faultOffset(text)).split("\n");
  return { line: before.length, column: (before.at(-1) ?? "").length + 1 };
}

/** White space, and then a mark, a text, or a number or word. */
const token =
  /[ \t\n\r]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|[\x7f-\x9f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy;
const space = /[ \t\n\r]*/y;

/** What may come next. */
type Expected = "value" | "value-or-end" | "key" | "key-or-end" | "colon" | "comma-or-end";

function faultOffset(text: string): number {
  const open: string[] = [];
  let expected: Expected = "value";
  for (let at = 0; ; ) {
    token.lastIndex = at;
    const match = token.exec(text);
    const next: Expected | null = match === null ? null : step(match[1] ?? (match[2] === undefined ? "word" : "text"), expected, open);
    if (next === null) {
      space.lastIndex = at;
      return at + (space.exec(text)?.[0].length ?? 0);
    }
    expected = next;
    at = token.lastIndex;
  }
}

/** What may come after a token; null when it may not stand here. `open` holds the objects and lists around it. */
function step(kind: string, expected: Expected, open: string[]): Expected | null {
  const atValue = expected === "value" || expected === "value-or-end";
  const atEnd = expected === "comma-or-end" || expected === "value-or-end" || expected === "key-or-end";
  switch (kind) {
    case "{":
    case "[":
      if (!atValue) return null;
      open.push(kind);
      return kind === "{" ? "key-or-end" : "value-or-end";
    case "}":
    case "]":
      return atEnd && open.pop() === (kind === "}" ? "{" : "[") ? "comma-or-end" : null;
    case ",":
      if (expected !== "comma-or-end" || open.length === 0) return null;
      return open.at(-1) === "{" ? "key" : "value";
    case ":":
      return expected === "colon" ? "value" : null;
    default:
      if (atValue) return "comma-or-end";
      return kind === "text" && (expected === "key" || expected === "key-or-end") ? "colon" : null;
  }
}
