import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { sourceFiles } from "./source-texts";

// No text becomes a program, and none becomes markup but through the one file that escapes it.

const root = join(__dirname, "../..");
const built = join(root, "dist/addin");

/** What would run a text, or put it into a page as markup; null for all other code. */
function faultOf(node: ts.Node): string | null {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const called = node.expression.getText();
    const name = called.replace(/^(window|globalThis|self)\./, "");
    if (["eval", "Function", "document.write", "document.writeln"].includes(name)) return `${called}()`;
    if (/\.(insertAdjacentHTML|createContextualFragment)$/.test(name)) return `${called}()`;
    const first = node.arguments?.[0];
    const isText = first !== undefined && (ts.isStringLiteralLike(first) || ts.isTemplateExpression(first));
    if (["setTimeout", "setInterval"].includes(name) && isText) return `${called}() of a text`;
  }
  if (ts.isBinaryExpression(node) && /\.(innerHTML|outerHTML)$/.test(node.left.getText()) && /=$/.test(node.operatorToken.getText()) && !/^[=!]==?$/.test(node.operatorToken.getText())) {
    return node.left.getText();
  }
  if (ts.isIdentifier(node) && node.text === "dangerouslySetInnerHTML") return node.text;
  return null;
}

function faultsIn(code: string, name: string): string[] {
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const fault = faultOf(node);
    if (fault !== null) found.push(`${name}: ${fault.slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test("what is looked for is found", () => {
  const faults = ["eval(x)", "new Function('a')", "window.eval(x)", "setTimeout('a', 1)", "a.innerHTML = b", "a.outerHTML += b", "document.write(b)", "b.insertAdjacentHTML(c, d)", "x({ dangerouslySetInnerHTML: y })"];
  for (const code of faults) expect([code, faultsIn(code, "a.ts").length]).toEqual([code, 1]);
  for (const code of ["setTimeout(() => a, 1)", "const b = a.outerHTML", "a.innerHTML === b", "evaluate(x)", "new FunctionCalls(x)"]) expect([code, faultsIn(code, "a.ts")]).toEqual([code, []]);
});

test("no source runs a text or puts one into a page as markup", () => {
  const files = sourceFiles(root, ["src"], /\.(tsx?|m?js|cjs)$/);
  expect(files.length).toBeGreaterThan(400);
  expect(files.flatMap((file) => faultsIn(readFileSync(file, "utf8"), relative(root, file)))).toEqual([]);
});

/** React itself sets markup where it is asked to, which no source of the product does. */
(existsSync(built) ? test : test.skip)("nothing that was built runs a text", () => {
  const scripts = readdirSync(built).filter((name) => name.endsWith(".js"));
  expect(scripts.length).toBeGreaterThan(5);
  const ofReact = /innerHTML|outerHTML|dangerouslySetInnerHTML/;
  expect(scripts.flatMap((name) => faultsIn(readFileSync(join(built, name), "utf8"), name)).filter((fault) => !ofReact.test(fault))).toEqual([]);
}, 120_000);

test("the pages allow no script but their own and that of office.js", () => {
  const policyOf = (file: string) => /Content-Security-Policy"\s+content="([^"]+)"/.exec(readFileSync(join(root, file), "utf8"))?.[1] ?? "";
  for (const [file, scripts] of [
    ["src/taskpane/taskpane.html", "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com"],
    ["src/host/preview.html", "script-src 'self'"],
  ] as const) {
    const parts = policyOf(file).split(";").map((part) => part.trim());
    expect(parts).toEqual(expect.arrayContaining(["default-src 'self'", scripts, "object-src 'none'", "base-uri 'none'", "form-action 'none'"]));
    expect(policyOf(file)).not.toContain("unsafe-eval");
  }
});
