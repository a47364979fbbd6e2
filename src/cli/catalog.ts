import { basename } from "node:path";
import { checkPlanCodes, loadCatalog, loadedCatalog } from "../app/catalog/catalog-cases";
import { catalogCounts, noteSentence } from "../app/catalog/describe-catalog";
import { shippedCatalogs, type MgaEntry } from "../app/catalog/known-catalogs";
import { CatalogSearch } from "../app/catalog/search-catalog";
import { placeName } from "../app/place-name";
import { catalogTextsIn } from "../i18n/catalog-texts";
import { fill } from "../i18n/fill";
import type { XlsxWorkbook } from "../workbook/xlsx/xlsx-workbook";
import { CommandError } from "./command-error";
import type { Invocation } from "./invocation";
import { outputOf } from "./output-file";

type Action = (invocation: Invocation) => Promise<number>;

const actions: ReadonlyMap<string, Action> = new Map<string, Action>([
  ["load", load],
  ["search", search],
  ["check", check],
  ["shipped", shipped],
]);

/** `articula catalog load|search|check|shipped`: the catalogue of programs, products and indicators in a plan's workbook. */
export async function catalog(invocation: Invocation): Promise<number> {
  const [action = ""] = invocation.operands;
  const run = actions.get(action);
  if (run === undefined) throw new CommandError(fill(catalogTextsIn(invocation.language).command.unknownAction, { action }));
  return run(invocation);
}

async function load(invocation: Invocation): Promise<number> {
  const { operands, options, language, texts, files, now, print } = invocation;
  const [, source] = operands;
  if (source === undefined) throw new CommandError(`${texts.missingFile}\n${texts.usage}`);
  const output = outputOf(options, texts);
  files.keepSource(source, output);
  const { file, workbook } = await planWorkbook(invocation);
  files.keepSource(file, output);
  const version = typeof options.version === "string" ? options.version : "";
  const loadedOn = now().toISOString().slice(0, 10);
  const from = await files.openWorkbook(source);
  const loading = await loadCatalog(workbook, { workbook: from, name: basename(source), version, loadedOn }, language);
  await files.write(output, workbook.bytes());
  const counts = catalogCounts(loading.catalog.entries, language);
  print(
    () => ({ source: loading.catalog.source, version, loadedOn, entries: loading.catalog.entries.length, notes: loading.notes }),
    () =>
      [
        fill(catalogTextsIn(language).command.loaded, { source: loading.catalog.source, version, counts, file: output }),
        ...loading.notes.map((note) => noteSentence(note, language)),
      ].join("\n"),
  );
  return 0;
}

async function search(invocation: Invocation): Promise<number> {
  const { operands, language, print } = invocation;
  const words = operands.slice(1).join(" ");
  if (words === "") throw new CommandError(catalogTextsIn(language).command.missingWords);
  const { workbook } = await planWorkbook(invocation);
  const found = new CatalogSearch((await loadedCatalog(workbook)).entries).find(words);
  print(
    () => found,
    () => (found.length === 0 ? catalogTextsIn(language).page.nothing : found.map((entry) => shown(entry, invocation)).join("\n")),
  );
  return 0;
}

async function check(invocation: Invocation): Promise<number> {
  const { language, print } = invocation;
  const { workbook } = await planWorkbook(invocation);
  const { catalog: compared, ...codes } = await checkPlanCodes(workbook);
  const { command } = catalogTextsIn(language);
  const { source, version } = compared;
  print(
    () => ({ source, version, ...codes }),
    () =>
      [
        fill(command.check, { known: String(codes.known), asked: String(codes.asked), source, version }),
        ...codes.unknown.map(({ path, code, nearest }) => {
          const near = nearest.map((entry) => `${entry.code} ${entry.name}`).join("; ");
          return `${placeName(path, language)}: ${code}${near === "" ? "" : ` (${fill(command.near, { entries: near })})`}`;
        }),
      ].join("\n"),
  );
  return 0;
}

async function shipped({ language, print }: Invocation): Promise<number> {
  const texts = catalogTextsIn(language).shipped;
  print(
    () => shippedCatalogs,
    () =>
      shippedCatalogs
        .map(({ id, entries, version }) => `${texts.entry(texts.names[id], entries, version)}\n  ${texts.origin(texts.origins[id])}`)
        .join("\n"),
  );
  return 0;
}

function shown({ level, code, name, unit }: MgaEntry, { language }: Invocation): string {
  return `${code}\t${catalogTextsIn(language).levels[level]}\t${name}${unit === null ? "" : `\t${unit}`}`;
}

async function planWorkbook({ options, texts, files }: Invocation): Promise<{ file: string; workbook: XlsxWorkbook }> {
  if (typeof options.plan !== "string") throw new CommandError(`${texts.missingPlan}\n${texts.usage}`);
  return { file: options.plan, workbook: await files.openWorkbook(options.plan) };
}
