import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const root = join(__dirname, "../..");
const source = join(root, "src");

/** What each folder may import from; the picture is in docs/arquitectura.md. */
const mayImport: Record<string, string[]> = {
  plan: [],
  catalog: ["plan"],
  method: ["plan", "catalog"],
  rules: ["plan", "catalog", "method"],
  workbook: ["plan"],
  i18n: [],
  sheets: ["plan", "catalog", "workbook", "i18n"],
  app: ["plan", "catalog", "method", "rules", "workbook", "sheets", "i18n"],
  functions: ["app", "method", "plan", "i18n", "workbook"],
  commands: ["app", "workbook", "i18n"],
  taskpane: ["app", "functions", "commands", "method", "rules", "plan", "sheets", "workbook", "i18n"],
  cli: ["app", "workbook", "plan", "method", "rules", "sheets", "i18n"],
  host: ["workbook"],
  help: [],
};

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.(ts|tsx|mjs)$/.test(name) ? [path] : [];
  });
}

const files = filesIn(source);
const folderOf = (file: string): string => relative(source, file).split(sep)[0] ?? "";
const text = (file: string): string => readFileSync(file, "utf8");

function importsOf(file: string): string[] {
  return [...text(file).matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map(([, path]) => resolve(dirname(file), path ?? ""));
}

describe("the architecture", () => {
  test("every folder of src has its zone, and every zone its folder", () => {
    expect(readdirSync(source).sort()).toEqual(Object.keys(mayImport).sort());
  });

  test.each(Object.keys(mayImport))("%s imports only what it may", (folder) => {
    const wrong = files
      .filter((file) => folderOf(file) === folder)
      .flatMap((file) => importsOf(file).filter((target) => target.startsWith(source)).map((target) => ({ file: relative(root, file), to: folderOf(target) })))
      .filter(({ to }) => to !== folder && !mayImport[folder]?.includes(to));
    expect(wrong).toEqual([]);
  });

  test("the workbook port takes nothing of the plan but cell values", () => {
    const taken = files
      .filter((file) => folderOf(file) === "workbook")
      .flatMap((file) => importsOf(file).filter((target) => target.startsWith(join(source, "plan"))).map((target) => relative(source, target)));
    expect([...new Set(taken)]).toEqual([join("plan", "cell-value")]);
  });

  test("host globals are named only in their rooms", () => {
    const rooms = [join("workbook", "officejs"), "functions", "commands", join("taskpane", "index.tsx"), "host"];
    const outside = files
      .filter((file) => !rooms.some((room) => relative(source, file).startsWith(room)))
      .filter((file) => /\b(Excel|Office|CustomFunctions|OfficeExtension)\.\w/.test(withoutComments(text(file))));
    expect(outside.map((file) => relative(root, file))).toEqual([]);
  });

  test("React only in the pane; clocks and consoles only in roots", () => {
    const react = files.filter((file) => folderOf(file) !== "taskpane" && /from "(react|@fluentui)/.test(text(file)));
    expect(react).toEqual([]);
    const roots = [join("functions", "stream.ts"), join("taskpane", "index.tsx"), join("cli", "articula.ts"), "host"];
    const clocks = files
      .filter((file) => !roots.some((path) => relative(source, file).startsWith(path)))
      .filter((file) => /\b(Date\.now|new Date\(\)|console\.)/.test(withoutComments(text(file))));
    expect(clocks.map((file) => relative(root, file))).toEqual([]);
  });

  test("no file is over 400 lines, and every import leads somewhere", () => {
    for (const file of files) expect([relative(root, file), text(file).split("\n").length <= 401]).toEqual([relative(root, file), true]);
    const lost = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !["", ".ts", ".tsx", ".d.ts"].some((ending) => existsSync(target + ending)))
        .map((target) => `${relative(root, file)} → ${relative(root, target)}`),
    );
    expect(lost).toEqual([]);
  });

  test("the top level is what it should be", () => {
    const made = ["node_modules", "dist", "coverage", "test-output"];
    const listed = spawnSync("git", ["ls-files"], { cwd: root, encoding: "utf8" });
    // Without git (a downloaded archive) what stands in the folder is what there is.
    const paths = listed.status === 0 ? listed.stdout.split("\n") : readdirSync(root).filter((name) => !made.includes(name));
    const visible = new Set(paths.map((path) => path.split("/")[0] ?? "").filter((name) => name !== "" && !name.startsWith(".")));
    expect([...visible].sort()).toEqual(
      ["CHANGELOG.md", "LICENSE", "README.md", "assets", "docs", "eslint.config.mjs", "manifest.xml", "package-lock.json", "package.json", "src", "test", "tsconfig.json", "webpack.config.js"].sort(),
    );
  });
});

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
