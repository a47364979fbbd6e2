import type { CatalogTexts } from "../es/catalog";

/** Texts of the catalogues: those that come with Articula, and the MGA's, which each office loads. */
export const catalogTexts: CatalogTexts = {
  sheet: {
    name: "MGA catalogue",
    title: "Catalogue of programs, products and indicators",
    note: (source, version, loadedOn) =>
      `File: ${source}. Version: ${version}. Loaded on ${loadedOn}. Articula replaces this sheet when you load another version.`,
    columns: { code: "Code", level: "Level", name: "Name", unit: "Unit of measure" },
  },
  levels: { program: "program", product: "product", indicator: "indicator" },
  counts: {
    program: (count) => (count === 1 ? "1 program" : `${count} programs`),
    product: (count) => (count === 1 ? "1 product" : `${count} products`),
    indicator: (count) => (count === 1 ? "1 indicator" : `${count} indicators`),
  },
  shipped: {
    title: "Catalogues that come with Articula",
    names: {
      sectors: "Sectors of investment",
      sources: "Sources of funding",
      cuipoSources: "Sources of the CUIPO",
      sdg: "Sustainable Development Goals and their targets",
      nationalPlan: "Transformations of the national development plan",
      dimensions: "Dimensions of development",
    },
    origins: {
      sectors: "published plans and projects, and the manual of programmatic classification of public investment (DNP); not all names have been compared with it",
      sources: "SisPT export of the plan indicativo (fourteen sources), and the Sistema General de Regalías",
      cuipoSources: "classification of sources of the CUIPO, collected from a published fiscal validator",
      sdg: "United Nations General Assembly, resolution A/RES/70/1",
      nationalPlan: "Ley 2294 de 2023, with the names as the regional press published them",
      dimensions: "DNP, the planning process and its articulation with sector policies (integral approach)",
    },
    entry: (name, entries, version) => `${name}: ${entries} (${version === null ? "undated" : `version ${version}`})`,
    origin: (origin) => `Origin: ${origin}`,
  },
  notes: {
    "zeros-restored": (level, count) => `Codes of ${level} stored as numbers that got back the zero in front: ${count}.`,
    "bad-code": (level, count, examples) => `Cells that are no ${level} code and were not taken: ${count} (${examples}).`,
    "several-names": (level, count, examples) => `Codes of ${level} with several names, of which the first was kept: ${count} (${examples}).`,
    "no-name": (level, count, examples) => `Codes of ${level} without a name, which were not taken: ${count} (${examples}).`,
  },
  troubles: {
    "no-catalog-columns": {
      title: "The MGA catalogue was not recognized in the file.",
      remedy:
        "It has to be an .xlsx workbook with a row of headers such as “Código del programa”, “Programa”, “Código del producto”, “Producto”, “Código del indicador” and “Indicador”. Sheets of the file: {sheets}.",
    },
    "no-entries": {
      title: "The sheet “{sheet}” has the headers of the catalogue, but no code with its name.",
      remedy: "Check that the codes have 4 (program), 7 (product) or 9 digits (indicator).",
    },
    "no-catalog-loaded": {
      title: "The MGA catalogue is not loaded in this workbook.",
      remedy: "Get it from the DNP as an .xlsx workbook and load it in Tools › MGA catalogue, or with “articula catalog load”.",
    },
    "version-missing": {
      title: "Which version of the catalogue it is has not been said.",
      remedy: "Write the version or the date of publication of the file, for example --version \"March 2026\".",
    },
  },
  page: {
    none: "This workbook does not have the catalogue yet. Load the official file (.xlsx) that the DNP publishes: it stays on a hidden sheet of this workbook.",
    loaded: (source, version, loadedOn) => `${source}, version ${version}, loaded on ${loadedOn}.`,
    version: "Version or date of the file",
    versionHint: "As the DNP publishes it, for example “March 2026”.",
    load: "Load the file",
    replace: "Load another version",
    chooser: "File of the catalogue",
    loading: "Reading the catalogue…",
    done: (counts) => `Catalogue loaded: ${counts}.`,
    search: "Search",
    searchHint: "Words or the beginning of a code; accents and a wrong letter do not matter.",
    searching: "Searching…",
    found: (count) => (count === 1 ? "1 result" : `${count} results`),
    nothing: "Nothing with these words. Try fewer words, or another one.",
    copy: (code) => `Copy the code ${code}`,
    copied: (code) => `Code ${code} copied.`,
    notCopied: (code) => `Excel did not allow to copy: type ${code} into the cell.`,
    check: "Codes of the plan that are not in the catalogue",
    checkNow: "Check the codes of the plan",
    checking: "Comparing the codes…",
    allKnown: (asked) =>
      asked === 0 ? "The plan has no MGA codes to compare." : `All ${asked} codes compared are in the catalogue.`,
    unknown: (unknown, asked) => `${unknown} of ${asked} codes are not in this version of the catalogue.`,
    goTo: "Go to the cell",
    nearest: "Similar names in the catalogue:",
    use: (code) => `Use ${code}`,
    used: (code) => `${code} was written into the cell.`,
    writing: "Writing the code…",
  },
  command: {
    loaded: "Catalogue {source}, version {version}: {counts}. Written to {file}.",
    shown: "Catalogue {source}, version {version}, loaded on {loadedOn}: {counts}.",
    check: "{known} of {asked} codes of the plan are in the catalogue ({source}, version {version}).",
    near: "similar: {entries}",
    unknownAction: "articula catalog {action}: there is no such action. Use load, search, check or shipped.",
    missingWords: "The words to search are missing.",
  },
};
