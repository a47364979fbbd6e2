import { spawnSync } from "node:child_process";
import { existsSync, linkSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveMapping } from "../../src/app/adoption/mapping-part";
import { proposeAdoption } from "../../src/app/adoption/propose-adoption";
import { evaluate } from "../../src/method/evaluate";
import { parsePlan } from "../../src/plan/parse-plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";

const program = join(__dirname, "../../dist/cli/articula.js");
const folder = mkdtempSync(join(tmpdir(), "articula-"));
const at = (name: string): string => join(folder, name);

function articula(...args: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: "utf8", cwd: folder });
  return { code: status, out: stdout, err: stderr };
}

const json = (text: string): unknown => JSON.parse(text);

beforeAll(async () => {
  if (!existsSync(program)) throw new Error("dist/cli is missing: run npm run build first");
  writeFileSync(at("plan.json"), JSON.stringify(sanJacinto));
  const flat = XlsxWorkbook.blank("Metas");
  await flat.apply([
    {
      kind: "write-values",
      sheet: "Metas",
      row: 0,
      column: 0,
      values: [
        ["Eje", "Programa", "Meta de producto", "Tendencia", "Meta cuatrienio", "Programado 2024", "Programado 2025", "Recursos 2024", "Recursos 2025"],
        ["Agua", "Acueducto", "Tubos", "I", 10, 4, 6, 100, 200],
      ],
    },
  ]);
  writeFileSync(at("flat.xlsx"), flat.bytes());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("articula evaluate and validate", () => {
  test("evaluate --json prints one object with the figures of the method", () => {
    const { code, out } = articula("evaluate", "plan.json", "--json");
    expect(code).toBe(0);
    const printed = json(out) as Record<string, unknown>;
    const { coherence, feasibility, budget, articulation, years, sources, requirements } = evaluate(parsePlan(sanJacinto).plan);
    expect(printed).toMatchObject({ coherence, feasibility, budget, articulation, years, sources, requirements });
    expect(Object.keys((printed.goals as object[])[0] ?? {})).toEqual(["code", "programming", "years"]);
  });

  test("the same plan gives the same numbers and findings from JSON and from the workbook", () => {
    expect(articula("convert", "plan.json", "-o", "plan.xlsx").code).toBe(0);
    for (const command of ["evaluate", "validate"]) {
      expect(articula(command, "plan.xlsx", "--json").out).toBe(articula(command, "plan.json", "--json").out);
    }
  });

  test("validate ends with 1 only at the level asked for", () => {
    const { counts, findings } = json(articula("validate", "plan.json", "--json").out) as {
      counts: Record<string, number>;
      findings: { rule: string; severity: string; path: object; message: string }[];
    };
    expect(counts.error).toBeGreaterThan(0);
    expect(findings.filter(({ severity }) => severity === "error")).toHaveLength(counts.error ?? NaN);
    expect(findings[0]).toMatchObject({ path: { table: expect.any(String) as string }, message: expect.stringMatching(/\.$/) as string });
    expect(articula("validate", "plan.json").code).toBe(0);
    expect(articula("validate", "plan.json", "--fail-on", "error").code).toBe(1);
    // A template lacks the name and the entity of its plan, which are mandatory.
    articula("template", "-o", "empty.xlsx");
    expect(json(articula("validate", "empty.xlsx", "--json").out)).toMatchObject({ counts: { error: 2, warning: 0, info: 0 } });
    const named = { format: "articula-plan", version: 1, plan: { name: "Plan", entity: "Municipio", firstYear: 2024, currencyUnit: "pesos" } };
    writeFileSync(at("named.json"), JSON.stringify(named));
    expect(articula("validate", "named.json", "--fail-on", "warning").code).toBe(0);
  });
});

describe("articula convert and template", () => {
  test("converts between .json and .xlsx without loss, in both languages", () => {
    for (const language of ["es", "en"]) {
      expect(articula("convert", "plan.json", "-o", `${language}.xlsx`, "--language", language).code).toBe(0);
      expect(articula("convert", `${language}.xlsx`, "-o", `${language}.json`).code).toBe(0);
      expect(parsePlan(json(readFileSync(at(`${language}.json`), "utf8"))).plan).toEqual(parsePlan(sanJacinto).plan);
    }
  });

  test("writes a template for any first year and number of years", () => {
    expect(articula("template", "-o", "t.xlsx", "--language", "en", "--first-year", "2028", "--years", "3").code).toBe(0);
    expect(articula("convert", "t.xlsx", "-o", "t.json").code).toBe(0);
    const plan = json(readFileSync(at("t.json"), "utf8")) as { plan: object; actors: object[] };
    expect(plan.plan).toMatchObject({ firstYear: 2028, years: 3 });
    expect(plan.actors).toHaveLength(9);
  });
});

describe("articula adopt", () => {
  test("without a mapping takes the proposed one; only JSON goes to standard output", () => {
    const { code, out } = articula("adopt", "flat.xlsx", "--json", "-o", "adopted.xlsx");
    expect(code).toBe(0);
    expect(json(out)).toMatchObject({ counts: { axes: 1, programs: 1, productGoals: 1, investments: 1 }, unmapped: [], conflicts: [], notes: [] });
    expect(json(articula("evaluate", "adopted.xlsx", "--json").out)).toMatchObject({ goals: [{ code: "M1", programming: 1 }] });
  });
});

describe("reports for a person", () => {
  test("count in the singular and the plural, and name every severity", () => {
    const { out } = articula("validate", "plan.json");
    const { counts } = json(articula("validate", "plan.json", "--json").out) as { counts: Record<string, number> };
    expect(out).toMatch(new RegExp(`^Hallazgos: ${counts.error} error${counts.error === 1 ? "" : "es"}, `, "m"));
    expect(out).not.toMatch(/\b1 errores|\b1 advertencias|REVISAR/);
  });

  test("adopt keeps the mapping in a file, from which the same plan comes again", () => {
    expect(articula("adopt", "flat.xlsx", "--save-mapping", "saved.json", "-o", "first.json").code).toBe(0);
    const saved = json(readFileSync(at("saved.json"), "utf8")) as { columns: Record<string, unknown> };
    expect(Object.keys(saved.columns)).toEqual(expect.arrayContaining(["axes.name", "productGoals.name", "productGoals.target"]));
    expect(articula("adopt", "flat.xlsx", "--mapping", "saved.json", "-o", "again.json").code).toBe(0);
    expect(readFileSync(at("again.json"), "utf8")).toBe(readFileSync(at("first.json"), "utf8"));
    // Next year somebody decides otherwise about a column.
    delete saved.columns["axes.name"];
    writeFileSync(at("saved.json"), JSON.stringify(saved));
    expect(articula("adopt", "flat.xlsx", "--mapping", "saved.json", "-o", "other.json").code).toBe(0);
    expect(json(readFileSync(at("other.json"), "utf8"))).toMatchObject({ axes: [] });
  });

  test("adopt takes the mapping that the workbook keeps, rather than its own proposal", async () => {
    const workbook = await XlsxWorkbook.open(new Uint8Array(readFileSync(at("flat.xlsx"))));
    const { mapping } = await proposeAdoption(workbook);
    delete mapping.columns["axes.name"];
    await saveMapping(workbook, mapping);
    writeFileSync(at("keeps.xlsx"), workbook.bytes());
    expect(articula("adopt", "keeps.xlsx", "-o", "kept.json").code).toBe(0);
    expect(json(readFileSync(at("kept.json"), "utf8"))).toMatchObject({ axes: [], productGoals: [{ name: "Tubos" }] });
  });

  test("adopt tells annual columns by their year", async () => {
    const odd = XlsxWorkbook.blank("Metas");
    const values = [
      ["Eje", "Programa", "Meta de producto", "Meta cuatrienio", "Programado 2024", "Programado 2025"],
      ["Agua", "Acueducto", "Tubos", 10, 4, "2 km"],
    ];
    await odd.apply([{ kind: "write-values", sheet: "Metas", row: 0, column: 0, values }]);
    writeFileSync(at("odd.xlsx"), odd.bytes());
    const { out } = articula("adopt", "odd.xlsx");
    expect(out).toMatch(/Metas de producto › 2025/);
    expect(out).not.toMatch(/\by2\b/);
  });

  test("help is there for every command", () => {
    for (const args of [["--help"], ["adopt", "-h"], ["convert", "--help"]]) {
      const { code, out } = articula(...args);
      expect(code).toBe(0);
      expect(out).toMatch(/^Uso:[^]*--language es\|en[^]*-h, --help[^]*se reemplaza/);
    }
  });

  test("a reader of either stream may close it", () => {
    const piped = (redirection: string): number | null =>
      spawnSync("bash", ["-c", `set -o pipefail; ${process.execPath} ${program} ${redirection} | true; exit \${PIPESTATUS[0]}`], { cwd: folder }).status;
    expect(piped("validate plan.json")).toBe(0);
    expect(piped("constructor 2>&1 >/dev/null")).toBe(2);
  });
});

describe("bad input ends with 2, a clear sentence, and nothing written", () => {
  const good = (): Buffer => readFileSync(at("flat.xlsx"));

  test.each<[string, () => void, string[], RegExp]>([
    ["a file that is not there", () => undefined, ["adopt", "none.xlsx"], /No se encontró el archivo «none\.xlsx»/],
    ["a file that is no workbook", () => writeFileSync(at("text.xlsx"), "hola"), ["adopt", "text.xlsx"], /no es un libro de Excel/],
    ["a truncated workbook", () => writeFileSync(at("cut.xlsx"), good().subarray(0, good().length / 2)), ["adopt", "cut.xlsx"], /dañado o incompleto/],
    ["an encrypted workbook", () => writeFileSync(at("locked.xlsx"), encryptedFile()), ["adopt", "locked.xlsx"], /contraseña/],
    ["an old .xls", () => writeFileSync(at("old.xlsx"), Buffer.from("D0CF11E0A1B11AE1".padEnd(2048, "0"), "hex")), ["adopt", "old.xlsx"], /no es un libro de Excel \(\.xlsx\)/],
    ["a workbook without a header row", () => undefined, ["adopt", "numbers.xlsx"], /fila de encabezados/],
    ["a mapping with a column that is not there", () => writeMapping({ "productGoals.name": "Meta de producto", "axes.name": "Pilar" }), ["adopt", "flat.xlsx", "--mapping", "mapping.json"], /«Pilar».*axes\.name/],
    ["a mapping that is no JSON", () => writeFileSync(at("mapping.json"), "{"), ["adopt", "flat.xlsx", "--mapping", "mapping.json"], /no es un archivo JSON válido: corrija la línea 1, columna 2/],
    ["a workbook without a plan", () => undefined, ["evaluate", "flat.xlsx"], /no tiene un plan[^]*«articula template»[^]*«articula adopt»/],
    ["a document of another format", () => writeFileSync(at("bad.json"), '{"format":"other"}'), ["evaluate", "bad.json"], /en format, se esperaba "articula-plan"/],
    ["a row that is no object", () => writeFileSync(at("bad.json"), JSON.stringify({ ...sanJacinto, axes: [5] })), ["validate", "bad.json"], /axes, fila 1/],
    ["a file of another kind", () => undefined, ["evaluate", "plan.csv"], /no es \.xlsx ni \.json\. .*guárdela como Libro de Excel/],
    ["an unknown command", () => undefined, ["mend", "plan.json"], /No existe la orden «mend»/],
    ["an unknown option", () => undefined, ["evaluate", "plan.json", "--xml"], /^No existe la opción «--xml»\./],
    ["a command that is a property of every object", () => undefined, ["constructor"], /^No existe la orden «constructor»\.\nUso:/],
    ["another one", () => undefined, ["toString", "plan.json"], /^No existe la orden «toString»/],
    ["one file too many", () => undefined, ["evaluate", "plan.json", "other.json"], /^Sobra «other\.json»/],
    ["an option without its value", () => undefined, ["evaluate", "plan.json", "--sheet"], /^Falta el valor de la opción «--sheet»\./],
    ["a value for an option without one", () => undefined, ["evaluate", "plan.json", "--json=yes"], /^La opción «--json» no lleva valor\./],
    ["JSON that is not in UTF-8", () => writeFileSync(at("latin.json"), Buffer.from('{"name":"Jamundí"}', "latin1")), ["evaluate", "latin.json"], /^«latin\.json» no está en UTF-8: guárdelo como UTF-8/],
    ["JSON with a fault in its third line", () => writeFileSync(at("bad.json"), '{\n  "a": 1,\n  "b": hola\n}'), ["evaluate", "bad.json"], /corrija la línea 3, columna 8\.$/m],
    ["a folder in place of a file", () => mkdirSync(at("folder.json"), { recursive: true }), ["evaluate", "folder.json"], /^«folder\.json» es una carpeta/],
    ["a document that is no object", () => writeFileSync(at("bad.json"), "[]"), ["evaluate", "bad.json"], /: en el documento, se esperaba un objeto/],
    ["a first year out of range", () => writeFileSync(at("bad.json"), '{"format":"articula-plan","version":1,"plan":{"firstYear":24}}'), ["evaluate", "bad.json"], /entre 1990 y 2100/],
    ["years out of range", () => writeFileSync(at("bad.json"), '{"format":"articula-plan","version":1,"plan":{"firstYear":2024,"years":40}}'), ["evaluate", "bad.json"], /entre 1 y 12/],
    ["a sheet that is not there", () => undefined, ["adopt", "flat.xlsx", "--sheet", "Hoja9"], /no tiene la hoja «Hoja9»\.\nHojas del libro: Metas\. Elija una/],
    ["a first year in another notation", () => undefined, ["template", "--first-year", "0x7E8"], /«0x7E8» no sirve para --first-year/],
    ["a number of years with a fraction", () => undefined, ["template", "--years", "4.0"], /«4\.0» no sirve para --years/],
    ["a wrong number of years", () => undefined, ["template", "--years", "13"], /--years|-o/],
  ])("%s", async (_, prepare, args, sentence) => {
    const numbers = XlsxWorkbook.blank("Cifras");
    await numbers.apply([{ kind: "write-values", sheet: "Cifras", row: 0, column: 0, values: [[1, 2], [3, 4]] }]);
    writeFileSync(at("numbers.xlsx"), numbers.bytes());
    prepare();
    rmSync(at("out.xlsx"), { force: true });
    const { code, out, err } = articula(...args, ...(args[0] === "adopt" || args[0] === "template" ? ["-o", "out.xlsx"] : []));
    expect(err).toMatch(sentence);
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(existsSync(at("out.xlsx"))).toBe(false);
  });

  test("says option faults in the language asked for", () => {
    const { code, err } = articula("evaluate", "plan.json", "--xml", "--language", "en");
    expect(code).toBe(2);
    expect(err).toMatch(/^There is no option “--xml”\.\nUsage:/);
    expect(articula("evaluate", "plan.json", "--language", "fr").err).toMatch(/«fr» no sirve para --language/);
  });

  test("an output folder that is not there is named; the temporary file is not", () => {
    const { code, err } = articula("convert", "plan.json", "-o", "nada/plan.xlsx");
    expect(code).toBe(2);
    expect(err).toBe("No existe la carpeta «nada». Créela o elija otra.\n");
    mkdirSync(at("folder.xlsx"), { recursive: true });
    expect(articula("convert", "plan.json", "-o", "folder.xlsx").err).toBe("«folder.xlsx» es una carpeta; escriba el nombre de un archivo.\n");
    expect(articula("convert", "plan.json", "-o", "plan.csv").err).toMatch(/debe terminar en \.xlsx o \.json/);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  test("text that no cell can hold is named with its cell", () => {
    writeFileSync(at("long.json"), JSON.stringify({ ...sanJacinto, axes: [{ code: "1", name: "x".repeat(32768) }] }));
    const { code, err } = articula("convert", "long.json", "-o", "long.xlsx");
    expect(code).toBe(2);
    expect(err).toMatch(/más de 32\.767 caracteres.*\(Ejes!B\d+\)\.\nAcorte ese texto/);
    expect(existsSync(at("long.xlsx"))).toBe(false);
  });

  test("knows the file it reads through a link, and writes to where a link points", () => {
    writeFileSync(at("source.json"), JSON.stringify(sanJacinto));
    symlinkSync(at("source.json"), at("link.json"));
    expect(articula("convert", "source.json", "-o", "link.json").err).toMatch(/mismo archivo que se lee, «source\.json»/);
    linkSync(at("source.json"), at("second-name.json"));
    expect(articula("convert", "source.json", "-o", "second-name.json").code).toBe(2);
    writeFileSync(at("mapping.json"), "{}");
    expect(articula("adopt", "flat.xlsx", "--mapping", "mapping.json", "-o", "mapping.json").err).toMatch(/mismo archivo/);

    mkdirSync(at("shelf"));
    writeFileSync(at("shelf/kept.xlsx"), "old");
    symlinkSync(at("shelf/kept.xlsx"), at("kept.xlsx"));
    symlinkSync("shelf/new.xlsx", at("new.xlsx"));
    for (const name of ["kept.xlsx", "new.xlsx"]) {
      expect(articula("convert", "plan.json", "-o", name, "--overwrite").code).toBe(0);
      expect(lstatSync(at(name)).isSymbolicLink()).toBe(true);
      expect(articula("evaluate", `shelf/${name}`).code).toBe(0);
    }
  });

  test("never writes over the file it reads", () => {
    const before = good();
    const { code, err } = articula("adopt", "flat.xlsx", "-o", "./flat.xlsx");
    expect(code).toBe(2);
    expect(err).toMatch(/mismo archivo/);
    expect(good()).toEqual(before);
  });

  function writeMapping(columns: Record<string, string>): void {
    writeFileSync(at("mapping.json"), JSON.stringify({ sheet: "Metas", headerRow: 1, firstYear: 2024, years: 2, columns }));
  }

  /** The outside of a workbook with a password: a compound file that holds an EncryptedPackage stream. */
  function encryptedFile(): Buffer {
    const file = Buffer.alloc(4096);
    Buffer.from("D0CF11E0A1B11AE1", "hex").copy(file);
    Buffer.from("EncryptedPackage", "utf16le").copy(file, 1024);
    return file;
  }
});
