import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

/** A piece of text in the source, and where it stands. */
export interface SourceText {
  /** From src, with slashes. */
  file: string;
  line: number;
  /** The text; of a template its literal parts, joined by a sign that no text has. */
  text: string;
  /** As what the user would see it. */
  role: "markup" | "attribute" | "other";
}

export const gap = "\u0000";

/** Attributes of elements and components whose value people read or hear. */
const readAttributes = new Set(["aria-label", "aria-description", "title", "placeholder", "label", "alt", "children", "hint", "text", "lead", "summary", "validationMessage"]);

export function sourceFiles(root: string, folders: readonly string[], ending = /\.tsx?$/): string[] {
  const within = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? within(path) : ending.test(entry.name) ? [path] : [];
    });
  return folders.flatMap((folder) => within(join(root, folder)));
}

/** Every text in a file but module names, types and what an Error is made with: those are for programs and programmers. */
export function textsIn(root: string, path: string): SourceText[] {
  const code = readFileSync(path, "utf8");
  const kind = path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  const found: SourceText[] = [];
  const add = (node: ts.Node, text: string, role: SourceText["role"]) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ file: relative(root, path).replaceAll("\\", "/"), line: line + 1, text, role });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) add(node, node.text.trim(), "markup");
    else if (!isForPrograms(node)) {
      const text = textOf(node);
      if (text !== null) add(node, text, roleOf(node));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function textOf(node: ts.Node): string | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join(gap);
  return null;
}

function roleOf(node: ts.Node): SourceText["role"] {
  const holder = ts.isJsxExpression(node.parent) ? node.parent.parent : node.parent;
  if (ts.isJsxAttribute(holder)) return readAttributes.has(holder.name.getText()) ? "attribute" : "other";
  return ts.isJsxElement(holder) || ts.isJsxFragment(holder) ? "markup" : "other";
}

function isForPrograms(node: ts.Node): boolean {
  const { parent } = node;
  if (parent === undefined) return false;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return true;
  for (let around = parent; around !== undefined; around = around.parent) {
    if (ts.isNewExpression(around) && /Error$/.test(around.expression.getText())) return true;
    // The message that a class of errors gives its parent.
    if (ts.isCallExpression(around) && around.expression.kind === ts.SyntaxKind.SuperKeyword) return true;
  }
  return false;
}
