import { isCatalogSheet } from "../../sheets/catalog-sheet";
import { intersection, parseBlock, parseReference, without } from "../../workbook/address";
import type { AllowList, CellBlock, CellReference, PromptInput } from "../../workbook/patch";
import type { CellInput, LookContent } from "../../workbook/port";
import { nameKey } from "../../workbook/table-shape";

/** `catalog`: a list of codes of the catalogue, which columns without a list of their own get when it is loaded. */
type Fit = "own" | "short" | "pasted" | "catalog" | "foreign";

export function promptKey({ title, message }: { title: string; message: string }): string {
  return JSON.stringify([title, message]);
}

/**
 * The operations that give back, to the cells of a column that lack it, the list or message that the plan declares. What the
 * office asks for stays: in a column without a list wherever it stands; in one with a list where no cell has the declared one,
 * since pasting seldom takes a whole column. `prompts` are the messages of all columns of the plan, by their keys: in another
 * column one came with a paste.
 */
export function lostInputs(declared: AllowList | PromptInput, look: LookContent, prompts: ReadonlySet<string>): (AllowList | PromptInput)[] {
  const found = look.inputs.flatMap(({ range, input }) => {
    const common = intersection(range, declared.range);
    return common ? [{ range: common, input, fit: fitOf(input, declared, prompts) }] : [];
  });
  const cellsOf = (...fits: Fit[]): CellBlock[] => found.filter(({ fit }) => fits.includes(fit)).map(({ range }) => range);
  if (declared.kind === "allow-list") {
    const isOffices = cellsOf("own", "short").length === 0 && cellsOf("foreign", "catalog").length > 0;
    return isOffices ? [] : without(declared.range, cellsOf("own")).map((range) => ({ ...declared, range }));
  }
  const lost = without(declared.range, cellsOf("own", "catalog", "foreign"));
  const codes = found.find(({ fit }) => fit === "catalog")?.input.list ?? "";
  const source = referenceOf(codes, declared.sheet);
  const { sheet, title, message } = declared;
  return lost.map((range) =>
    source === null ? { ...declared, range } : { kind: "allow-list", sheet, range, source, strict: false, prompt: { title, message } },
  );
}

function fitOf(input: CellInput, declared: AllowList | PromptInput, prompts: ReadonlySet<string>): Fit {
  if (declared.kind === "allow-list") {
    if (input.list !== null) {
      const fit = listFit(input.list, declared);
      if (fit !== null) return fit;
    }
  } else if (input.list === null && !input.restricts && input.prompt && promptKey(input.prompt) === promptKey(declared)) return "own";
  if (input.prompt && prompts.has(promptKey(input.prompt)) && !isPromptOf(input, declared)) return "pasted";
  const reference = input.list === null ? null : referenceOf(input.list, declared.sheet);
  return reference !== null && isCatalogSheet(reference.sheet) ? "catalog" : "foreign";
}

function isPromptOf({ prompt }: CellInput, declared: AllowList | PromptInput): boolean {
  const own = declared.kind === "allow-list" ? declared.prompt : declared;
  return own !== undefined && prompt !== null && promptKey(own) === promptKey(prompt);
}

/** `short`: a list of the right column that does not reach all of its rows. */
function listFit(list: string, { source, sheet }: AllowList): "own" | "short" | null {
  if ("words" in source) {
    const words = list.split(/[,;]/).map((word) => word.trim());
    return words.length === source.words.length && source.words.every((word, at) => word.trim() === words[at]) ? "own" : null;
  }
  const found = referenceOf(list, sheet);
  if (found === null || nameKey(found.sheet) !== nameKey(source.sheet) || found.range.column !== source.range.column) return null;
  return without(source.range, [found.range]).length === 0 ? "own" : "short";
}

/** A reference to the same sheet may be without its name. */
function referenceOf(list: string, sheet: string): CellReference | null {
  if (!list.startsWith("=")) return null;
  const text = list.slice(1);
  const range = text.includes("!") ? null : parseBlock(text);
  return range ? { sheet, range } : parseReference(text);
}
