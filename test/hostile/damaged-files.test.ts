import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { zipSync } from "fflate";
import { checkFileSize, FileTooLargeError, mostMegabytes } from "../../src/app/file-size";
import { planWorkbook } from "../../src/app/plan-workbook";
import { readSamplePlan } from "../../src/app/sample-plan";
import { ManyFolder } from "../cli/many-folder";
import { filesOf } from "../unit/workbook/xlsx/package";
import { checkSentence, knownTrouble } from "./expect-sentences";

// The built command line with files that are broken, one kind of damage after the other.

const folder = new ManyFolder();
const damaged: Record<string, { file: string; says: RegExp }> = {
  truncated: { file: "cortado.xlsx", says: /dañado/ },
  "a wrong checksum": { file: "suma.xlsx", says: /dañado/ },
  "a part that unpacks to far more than there may be": { file: "bomba.xlsx", says: /demasiado/ },
  "a missing part": { file: "sin-hoja.xlsx", says: /dañado/ },
  "no package": { file: "texto.xlsx", says: /no es un libro/ },
  empty: { file: "vacio.xlsx", says: /no es un libro/ },
  "a workbook of before 2007": { file: "viejo.xlsx", says: /xls/ },
  encrypted: { file: "clave.xlsx", says: /contraseña/ },
};

beforeAll(async () => {
  const good = (await planWorkbook(readSamplePlan(), "es")).bytes();
  const files = filesOf(good);
  const withoutSheet = Object.fromEntries(Object.entries(files).filter(([name]) => name !== "xl/worksheets/sheet1.xml"));
  const wrongSum = Uint8Array.from(good);
  const view = new DataView(wrongSum.buffer);
  for (let at = view.getUint32(good.length - 6, true); at < good.length - 46 && view.getUint32(at, true) === 0x02014b50; ) {
    view.setUint32(at + 16, 1, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  const compound = (text: string) => Buffer.concat([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), Buffer.alloc(600), Buffer.from(text, "utf16le"), Buffer.alloc(600)]);
  const contents: Record<string, Uint8Array> = {
    "bueno.xlsx": good,
    "cortado.xlsx": good.slice(0, good.length >> 1),
    "suma.xlsx": wrongSum,
    "bomba.xlsx": zipSync({ ...files, "xl/media/image1.png": new Uint8Array(300 * 1024 * 1024) }, { level: 1 }),
    "sin-hoja.xlsx": zipSync(withoutSheet, { level: 1 }),
    "texto.xlsx": new TextEncoder().encode("Meta;Indicador\nM1;Número\n"),
    "vacio.xlsx": new Uint8Array(),
    "viejo.xlsx": compound("Workbook"),
    "clave.xlsx": compound("EncryptedPackage"),
  };
  for (const [name, bytes] of Object.entries(contents)) writeFileSync(folder.at(name), bytes);
}, 120_000);

afterAll(() => folder.remove());

function expectOneSentence(err: string): void {
  const text = err.trim();
  // What is wrong, and what to do.
  expect(text.split("\n").length).toBeLessThanOrEqual(2);
  checkSentence(text);
}

test.each(Object.entries(damaged))("%s ends with 2 and a sentence, and nothing is written", (_kind, { file, says }) => {
  const before = readdirSync(folder.path).sort();
  const bytes = readFileSync(folder.at(file));
  for (const command of [["evaluate", file, "--json"], ["repair", file, "-o", "nuevo.xlsx"]]) {
    const { code, out, err } = folder.run(...command);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(says);
    expectOneSentence(err);
  }
  expect(readdirSync(folder.path).sort()).toEqual(before);
  expect(readFileSync(folder.at(file)).equals(bytes)).toBe(true);
}, 60_000);

test("a folder with all of them gives the figures of the good plans, and a sentence for each other file", () => {
  copyFileSync(folder.at("bueno.xlsx"), folder.at("zz-bueno.xlsx"));
  const { code, err } = folder.run("evaluate", "--many", ".", "--out", "todos.jsonl", "--jobs", "1");
  expect(code).toBe(1);
  const results = folder.results("todos.jsonl");
  expect([...results].filter(([, { evaluation }]) => evaluation !== undefined).map(([file]) => file).sort()).toEqual(["bueno.xlsx", "zz-bueno.xlsx"]);
  for (const { file, says } of Object.values(damaged)) {
    expect(results.get(file)?.trouble).toMatch(says);
    checkSentence(results.get(file)?.trouble ?? "");
    expect(err).toContain(`${file}: `);
  }
  expect(err).not.toMatch(/\n\s+at /);
}, 120_000);

describe("a file of more than 100 MB", () => {
  const most = mostMegabytes * 1024 * 1024;

  test("is refused with its size, and one of 100 MB is not", () => {
    expect(mostMegabytes).toBe(100);
    expect(() => checkFileSize("plan.xlsx", most)).not.toThrow();
    expect(() => checkFileSize("plan.xlsx", most + 1)).toThrow(FileTooLargeError);
    expect(knownTrouble(new FileTooLargeError("plan.xlsx", most + 1))).toBe("FileTooLargeError");
  });

  test("is not read by the command line", () => {
    writeFileSync(folder.at("grande.xlsx"), "");
    truncateSync(folder.at("grande.xlsx"), most + 1);
    const { code, out, err } = folder.run("evaluate", "grande.xlsx");
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("grande.xlsx");
    expect(err).toMatch(/101 MB[\s\S]*100 MB|100 MB[\s\S]*101 MB/);
    expectOneSentence(err);
    expect(existsSync(folder.at("grande.xlsx.tmp"))).toBe(false);
  }, 60_000);
});
