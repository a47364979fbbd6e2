import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder, locked, own, productionFolders, readJson, root, tableRows, walkedFolders, type PackageFile } from "./production-tree";

const page = "docs/dependencias.md";
const allowed = ["MIT", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "0BSD"];

/** Whether a licence that a package states lets it be used: one of a choice is enough, of several together all must be. */
function isAllowed(licence: unknown): boolean {
  if (typeof licence !== "string") return false;
  const text = licence.trim().replace(/^\((.*)\)$/, "$1");
  if (/[()]/.test(text)) return false;
  return text.split(" OR ").some((choice) => choice.split(" AND ").every((part) => allowed.includes(part.trim())));
}

describe("production dependencies", () => {
  test.each([
    ["MIT", true],
    ["(MIT OR GPL-3.0-only)", true],
    ["MIT AND Apache-2.0", true],
    ["MIT AND GPL-2.0-only", false],
    ["GPL-3.0-or-later", false],
    ["AGPL-3.0", false],
    ["UNLICENSED", false],
    ["SEE LICENSE IN LICENSE.md", false],
    [undefined, false],
    [{ type: "MIT" }, false],
  ])("the licence %j is judged", (licence, verdict) => expect(isAllowed(licence)).toBe(verdict));

  test("each is in the list, with its version, licence, size and reason, and nothing else is", () => {
    const listed = tableRows(page, "package").map(([name = "", version, licence, size, reason]) => {
      expect([name, Number(size) > 0, (reason ?? "").length > 20]).toEqual([name, true, true]);
      return [name, version, licence];
    });
    const there = Object.entries(own.dependencies ?? {}).map(([name, version]) => [name, version, readJson<PackageFile>("node_modules", name, "package.json").license]);
    expect(listed).toEqual(there.sort(([one], [other]) => (String(one) < String(other) ? -1 : 1)));
  });

  test("the tree is the one that the lock file marks, and what is installed is what it says", () => {
    expect(productionFolders.length).toBeGreaterThan(100);
    expect(walkedFolders().sort()).toEqual([...productionFolders].sort());
    const differing = productionFolders.filter((folder) => readJson<PackageFile>(folder, "package.json").version !== locked.get(folder)?.version);
    expect(differing).toEqual([]);
  });

  test("every package of the tree has an allowed licence, in the lock file and in itself", () => {
    const refused = productionFolders.flatMap((folder) => {
      const { license, licenses } = readJson<PackageFile>(folder, "package.json");
      const stated = locked.get(folder)?.license;
      return isAllowed(license) && isAllowed(stated) && licenses === undefined ? [] : [[folder, license ?? licenses, stated]];
    });
    expect(refused).toEqual([]);
  });

  test("what the product imports, outside of the preview, is what it depends on: no more and no less", () => {
    const source = join(root, "src");
    const imported = filesUnder(source)
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("host"))
      .flatMap((file) => [...readFileSync(join(source, file), "utf8").matchAll(/^(?:import|export)\b(?:[^;"=]*\bfrom)?\s*"([^".][^"]*)"|\bimport\("([^".][^"]*)"\)/gm)])
      .map(([, fixed, late]) => fixed ?? late ?? "")
      .filter((name) => !name.startsWith("node:"))
      .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0]);
    expect([...new Set(imported)].sort()).toEqual(Object.keys(own.dependencies ?? {}).sort());
  });
});

describe("installing", () => {
  const settings = new Map(
    readFileSync(join(root, ".npmrc"), "utf8")
      .split("\n")
      .filter((line) => line.includes("="))
      .map((line) => [line.slice(0, line.indexOf("=")).trim(), line.slice(line.indexOf("=") + 1).trim()]),
  );

  test("runs no script of a package, and names no registry", () => {
    expect(Object.fromEntries(settings)).toMatchObject({ "ignore-scripts": "true", "save-exact": "true", "omit-lockfile-registry-resolved": "true" });
    expect([...settings.keys()].filter((key) => /registry$/.test(key) && key !== "omit-lockfile-registry-resolved")).toEqual([]);
    expect(Object.keys(own.scripts ?? {}).filter((name) => /^(pre|post)?(install|prepare)$/.test(name))).toEqual([]);
  });

  test("no package of production has an install script; those of development that have one are told", () => {
    const scripted = [...locked].filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([folder]) => folder);
    expect(scripted.filter((folder) => productionFolders.includes(folder))).toEqual([]);
    const told = readFileSync(join(root, page), "utf8").split("## Installing")[1]?.split("## Addresses")[0] ?? "";
    const names = [...told.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    expect(scripted.map((folder) => folder.replace(/^.*node_modules\//, "")).sort()).toEqual(names.sort());
  });

  test("takes exact versions only, by checksum, from no address of the lock file", () => {
    const { dependencies, devDependencies } = own;
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
    expect([...locked].filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect([...locked].filter(([, { integrity }]) => !/^sha512-/.test(integrity ?? "")).map(([folder]) => folder)).toEqual([]);
    expect(readFileSync(join(root, "package-lock.json"), "utf8")).not.toMatch(/\.tgz"/);
  });
});

describe("addresses in what Excel loads", () => {
  const folder = join(root, "dist/addin");
  const servedFrom = (process.env.ARTICULA_URL ?? "https://localhost:3000").replace(/\/$/, "");
  const text = (file: string): string => readFileSync(join(folder, file), "utf8");
  const files = filesUnder(folder).filter((file) => !/\.(png|ico|woff2?)$/.test(file));
  const found = files.flatMap((file) =>
    [...text(file).matchAll(/\b(?:https?|wss?):\/\/[^\s"'`<>()\\;,$]+/g)].map(([address]) => ({ file: file.replaceAll("\\", "/"), address: address.replace(/\/$/, "") })),
  );

  test("each is in the list, and the list has no other", () => {
    const listed = tableRows(page, "address").map(([address = "", , reason]) => {
      expect([address, (reason ?? "").length > 0]).toEqual([address, true]);
      return address.replace(/\/$/, "");
    });
    const isOffice = (address: string): boolean => address === "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
    const isOwn = (file: string, address: string): boolean => file === "manifest.xml" && address.startsWith(servedFrom);
    const unknown = found.filter(({ file, address }) => !listed.includes(address) && !isOffice(address) && !isOwn(file, address));
    expect(unknown).toEqual([]);
    const unused = listed.filter((address) => address !== "https://localhost:3000" && !found.some((each) => each.address === address));
    expect(unused).toEqual([]);
  });

  test("pages load nothing from elsewhere but office.js, and ask no other place by its name alone", () => {
    const loaded = files
      .filter((file) => file.endsWith(".html"))
      .flatMap((file) => [...text(file).matchAll(/(?:src|href|action|srcset)\s*=\s*["']?((?:https?:)?\/\/[^"'\s>]+)/g)].map(([, address]) => address));
    expect([...new Set(loaded)]).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    const bare = files.flatMap((file) => [...text(file).matchAll(/["'`(]\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}[/"'`)]/gi)].map(([address]) => [file, address]));
    expect(bare).toEqual([]);
  });

  test("the policy of the pane lets scripts come from office.js' places only, and nothing else from anywhere", () => {
    const policy = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(text("taskpane.html"))?.[1] ?? "";
    const remote = policy.split(";").flatMap((rule) => rule.trim().split(" ").filter((word) => word.includes("//") || word === "*").map((word) => [rule.trim().split(" ")[0], word]));
    expect(remote).toEqual([
      ["script-src", "https://appsforoffice.microsoft.com"],
      ["script-src", "https://ajax.aspnetcdn.com"],
    ]);
  });
});
