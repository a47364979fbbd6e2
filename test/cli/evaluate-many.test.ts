import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { ManyFolder, type Result } from "./many-folder";

jest.setTimeout(120_000);

let folder: ManyFolder;
beforeEach(() => {
  folder = new ManyFolder();
  mkdirSync(folder.at("planes/sur"), { recursive: true });
  for (const name of ["a.json", "b.json", "sur/c.json"]) writeFileSync(folder.at(`planes/${name}`), planText(name));
});
afterEach(() => folder.remove());

const planText = (name: string, target = 10): string => {
  const [first, ...rest] = sanJacinto.productGoals;
  return JSON.stringify({ ...sanJacinto, plan: { ...sanJacinto.plan, name }, productGoals: [{ ...first, target }, ...rest] });
};
const many = (...options: string[]) => folder.run("evaluate", "--many", "planes", "--out", "r.jsonl", ...options);
const counts = (ended: { out: string }) => JSON.parse(ended.out) as Record<string, number>;
const single = (file: string): Record<string, unknown> => JSON.parse(folder.run("evaluate", `planes/${file}`, "--json").out) as Record<string, unknown>;

describe("what is in the file of results", () => {
  test("the figures of each plan are those of evaluate, and a bad file has its trouble in a sentence and stops nothing", async () => {
    folder.run("convert", "planes/a.json", "-o", "planes/libro.xlsx");
    const workbook = readFileSync(folder.at("planes/libro.xlsx"));
    const flat = XlsxWorkbook.blank("Metas");
    writeFileSync(folder.at("planes/sin-plan.xlsx"), flat.bytes());
    writeFileSync(folder.at("planes/cortado.xlsx"), workbook.subarray(0, workbook.length / 2));
    writeFileSync(folder.at("planes/texto.xlsx"), "hola");
    writeFileSync(folder.at("planes/vacio.json"), "");
    writeFileSync(folder.at("planes/latin.json"), Buffer.from('{"name":"Jamundí"}', "latin1"));
    writeFileSync(folder.at("planes/otro.json"), '{"format":"other"}');
    writeFileSync(folder.at("planes/sobra.json"), JSON.stringify({ ...sanJacinto, colores: [] }));
    writeFileSync(folder.at("planes/~$libro.xlsx"), "de Excel");
    writeFileSync(folder.at("planes/.oculto.json"), "{");
    writeFileSync(folder.at("planes/notas.txt"), "no es un plan");
    mkdirSync(folder.at("planes/carpeta.json"));

    const ended = many("--jobs", "2");
    expect(ended.code).toBe(1);
    const results = folder.results("r.jsonl");
    const good = ["a.json", "b.json", "libro.xlsx", "sobra.json", "sur/c.json"];
    const bad = ["cortado.xlsx", "latin.json", "otro.json", "sin-plan.xlsx", "texto.xlsx", "vacio.json"];
    expect([...results.keys()].sort()).toEqual([...good, ...bad].sort());
    for (const file of good) expect([file, results.get(file)?.evaluation]).toEqual([file, single(file)]);
    expect(results.get("sobra.json")?.remarks).toEqual(["Aviso: no se conoce y no se conserva: colores"]);
    expect(results.get("a.json")?.remarks).toEqual([]);
    for (const file of bad) {
      const said = folder.run("evaluate", `planes/${file}`).err.trim().replaceAll("\n", " ");
      expect(said).toMatch(/\.$/);
      expect([file, results.get(file)]).toEqual([file, expect.objectContaining({ file, trouble: said }) as Result]);
      expect(results.get(file)).not.toHaveProperty("evaluation");
      expect(ended.err).toContain(`${file}: ${said}\n`);
    }
    expect(ended.out).toBe("Planes: 11; evaluados ahora: 11; de antes: 0; sin cifras por un problema: 6. Escrito: r.jsonl\n");
  });

  test("without the figures of goals where that is asked for; they come when they are asked for again", () => {
    expect(many("--summary").code).toBe(0);
    const { goals, progress, ...rest } = single("a.json");
    expect([goals, progress]).toEqual([expect.any(Array), expect.any(Array)]);
    expect(folder.results("r.jsonl").get("a.json")?.evaluation).toEqual(rest);
    expect(counts(many("--json", "--summary"))).toMatchObject({ kept: 3, evaluated: 0 });
    expect(counts(many("--json"))).toMatchObject({ kept: 0, evaluated: 3 });
    expect(folder.results("r.jsonl").get("a.json")?.evaluation).toEqual({ ...rest, goals, progress });
  });

  test("the same with one worker and with several, but for the order of the lines", () => {
    expect(many("--jobs", "1").code).toBe(0);
    const one = folder.linesOf("r.jsonl");
    expect(one.map((line) => (JSON.parse(line) as Result).file)).toEqual(["a.json", "b.json", "sur/c.json"]);
    expect(many("--jobs", "3", "--overwrite").code).toBe(0);
    expect(folder.linesOf("r.jsonl").sort()).toEqual(one.sort());
  });
});

describe("going on with a file of results", () => {
  test("only what changed is evaluated again; what is gone leaves; a new date alone changes nothing", () => {
    expect(many("--jobs", "1").code).toBe(0);
    const before = new Map(folder.linesOf("r.jsonl").map((line) => [(JSON.parse(line) as Result).file, line]));
    utimesSync(folder.at("planes/a.json"), new Date(0), new Date(0));
    writeFileSync(folder.at("planes/b.json"), planText("b.json", 99));
    rmSync(folder.at("planes/sur/c.json"));
    writeFileSync(folder.at("planes/d.json"), planText("d.json"));
    const ended = many("--json");
    expect(counts(ended)).toEqual({ plans: 3, kept: 1, evaluated: 2, troubles: 0 });
    expect(ended.err).toContain("porque el archivo cambió o ya no está, no se pudo leer o lo evaluó otra versión: 2.");
    const after = folder.results("r.jsonl");
    expect([...after.keys()].sort()).toEqual(["a.json", "b.json", "d.json"]);
    expect(folder.linesOf("r.jsonl")[0]).toBe(before.get("a.json"));
    expect(after.get("b.json")?.evaluation).toEqual(single("b.json"));
    expect(after.get("b.json")?.sha256).not.toBe((JSON.parse(before.get("b.json") ?? "") as Result).sha256);
    expect(counts(many("--json"))).toEqual({ plans: 3, kept: 3, evaluated: 0, troubles: 0 });
    expect(readdirSync(folder.path).sort()).toEqual(["planes", "r.jsonl"]);
  });

  test("a bad file is bad again without being read again, until it is mended", () => {
    writeFileSync(folder.at("planes/b.json"), "{");
    expect(many().code).toBe(1);
    const again = many("--json");
    expect([again.code, counts(again)]).toEqual([1, { plans: 3, kept: 3, evaluated: 0, troubles: 1 }]);
    writeFileSync(folder.at("planes/b.json"), planText("b.json"));
    const mended = many("--json");
    expect([mended.code, counts(mended)]).toEqual([0, { plans: 3, kept: 2, evaluated: 1, troubles: 0 }]);
  });

  test("the results of another version of the product are made anew", () => {
    many();
    writeFileSync(folder.at("r.jsonl"), readFileSync(folder.at("r.jsonl"), "utf8").replace(/"articula":"[^"]+"/, '"articula":"0.0.9"'));
    expect(counts(many("--json"))).toMatchObject({ kept: 2, evaluated: 1 });
  });

  test.each([1, 8, 9, 40, -1])("a last line that breaks off after %d characters is made anew", (length) => {
    many("--jobs", "1");
    const whole = readFileSync(folder.at("r.jsonl"), "utf8");
    const [first = "", second = ""] = folder.linesOf("r.jsonl");
    writeFileSync(folder.at("r.jsonl"), `${first}\n${second.slice(0, length)}`);
    const ended = many("--json", "--jobs", "1");
    expect(counts(ended)).toMatchObject({ kept: 1, evaluated: 2 });
    expect(ended.err).toContain("la última línea de «r.jsonl» quedó a medias");
    expect(readFileSync(folder.at("r.jsonl"), "utf8")).toBe(whole);
  });

  test("what is no result is not written over, unless that is asked for", () => {
    many();
    const refused = (sentence: RegExp): void => {
      const before = readFileSync(folder.at("r.jsonl"), "utf8");
      const ended = many();
      expect([ended.code, ended.out]).toEqual([2, ""]);
      expect(ended.err).toMatch(sentence);
      expect(readFileSync(folder.at("r.jsonl"), "utf8")).toBe(before);
    };
    appendFileSync(folder.at("r.jsonl"), '{"file":"mío"}\n');
    refused(/«r\.jsonl» tiene en la línea 4 algo que no es un resultado/);
    writeFileSync(folder.at("r.jsonl"), "notas de la oficina");
    refused(/en la línea 1 algo/);
    mkdirSync(folder.at("otros"));
    copyFileSync(folder.at("planes/a.json"), folder.at("otros/z.json"));
    folder.run("evaluate", "--many", "otros", "--out", "r.jsonl", "--overwrite");
    refused(/resultados de otros archivos, y de ninguno de «planes»/);
    expect(counts(many("--overwrite", "--json"))).toMatchObject({ kept: 0, evaluated: 3 });
  });

  test("a run without writing says what it would do", () => {
    many();
    writeFileSync(folder.at("planes/d.json"), planText("d.json"));
    const before = readFileSync(folder.at("r.jsonl"), "utf8");
    const { code, out, err } = many("--dry-run");
    expect([code, out]).toEqual([0, ""]);
    expect(err).toBe("Planes: 4; con resultado de antes: 3; por evaluar: 1.\nCon --dry-run no se escribe nada.\n");
    expect(readFileSync(folder.at("r.jsonl"), "utf8")).toBe(before);
  });
});

test.each<[string, string[], RegExp]>([
  ["no output", ["evaluate", "--many", "planes"], /^Falta decir dónde escribir los resultados: --out/],
  ["an output of another kind", ["evaluate", "--many", "planes", "--out", "r.json"], /«r\.json» no sirve como salida de --many/],
  ["no worker", ["evaluate", "--many", "planes", "--out", "r.jsonl", "--jobs", "0"], /«0» no sirve para --jobs\. Valores: 1–64/],
  ["a folder that is not there", ["evaluate", "--many", "nada", "--out", "r.jsonl"], /No se encontró la carpeta «nada»/],
  ["a file in place of the folder", ["evaluate", "--many", "planes/a.json", "--out", "r.jsonl"], /No se encontró la carpeta/],
  ["a folder without plans", ["evaluate", "--many", "vacia", "--out", "r.jsonl"], /No hay planes \.xlsx ni \.json en «vacia»/],
  ["a file too many", ["evaluate", "planes/a.json", "--many", "planes", "--out", "r.jsonl"], /^Sobra «planes\/a\.json»/],
  ["an output folder that is not there", ["evaluate", "--many", "planes", "--out", "nada/r.jsonl"], /^No existe la carpeta «nada»|\nNo existe la carpeta «nada»/],
  ["an option without --many", ["evaluate", "planes/a.json", "--jobs", "2"], /«--jobs» de evaluate solo sirve con --many/],
  ["English", ["evaluate", "--many", "planes", "--language", "en"], /^Say where to write the results/],
])("%s ends with 2 and a sentence", (_, args, sentence) => {
  mkdirSync(folder.at("vacia"));
  const { code, out, err } = folder.run(...args);
  expect(err).toMatch(sentence);
  expect([code, out]).toEqual([2, ""]);
});
