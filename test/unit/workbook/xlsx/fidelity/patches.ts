import type { WorkbookPatch } from "../../../../../src/workbook/patch";
import type { Allowance } from "./compare-packages";
import type { Features } from "./features";
import { descendantsOf, elementsOf, relationsOf, rootOf, sheetsOf, workbookPartOf, type Parts } from "./read-parts";

/** Values over cells, a formula among them, an emptied cell and a cell in a row that was not there. */
export const overCells = (sheet: string): WorkbookPatch => [
  { kind: "write-values", sheet, row: 2, column: 1, values: [["=no es fórmula", 7], [null, true]] },
  { kind: "write-values", sheet, row: 3, column: 4, values: [[5]] },
  { kind: "write-values", sheet, row: 19, column: 7, values: [[" nuevo\r\n& más "]] },
];

export const moreRows = (table: string): WorkbookPatch => [{ kind: "append-rows", table, rows: [["06", 70, null], ["=07", null, null]] }];

/** With or without a prefix before the names of elements. */
const path = (text: string): RegExp => new RegExp(text.replace(/~/g, "(?:\\w+:)?"));
const calculation = [path("^added ~workbook/~calcPr#0(@fullCalcOnLoad)?$")];

const relatedTo = (parts: Parts, kind: string): string[] => relationsOf(parts, workbookPartOf(parts)).flatMap((one) => (one.kind === kind ? [one.target] : []));
const relationsPart = (part: string): string => part.replace(/([^/]*)$/, "_rels/$1.rels");

/** The calculation chain goes with the first formula that goes. */
function withoutChain(parts: Parts): [string, RegExp[]][] {
  const chain = relatedTo(parts, "calcChain")[0];
  if (chain === undefined) return [];
  const id = relationsOf(parts, workbookPartOf(parts)).find(({ kind }) => kind === "calcChain")?.id ?? "";
  return [
    ["[Content_Types].xml", [path(`^lost Types/Override\\[/${chain}\\]$`)]],
    [relationsPart(workbookPartOf(parts)), [path(`^lost Relationships/Relationship\\[${id}\\]$`)]],
  ];
}

export function allowedOverCells(parts: Parts, features: Features | null, sheet: string): Allowance {
  const part = sheetsOf(parts).find(({ name }) => name === sheet)?.part ?? "";
  const written = path("^(changed|lost|added) ~worksheet/~sheetData#0/~row\\[(3|4|20)\\](/~c\\[(B3|C3|B4|C4|E4|H20)\\].*|@spans)?$");
  return {
    touched: merged([
      [part, [written, path("^changed ~worksheet/~dimension#0@ref")]],
      [workbookPartOf(parts), calculation],
      ...withoutChain(parts),
      ...Object.entries(features?.written ?? {}),
    ]),
    removed: /calcChain/,
  };
}

export function allowedMoreRows(parts: Parts, { sheet, part, follows = {} }: NonNullable<Features["table"]>): Allowance {
  const sheetPart = sheetsOf(parts).find(({ name }) => name === sheet)?.part ?? "";
  return {
    touched: merged([
      [sheetPart, [/^added worksheet\/sheetData#0\/row\[[78]\]$/, /^(changed|added|lost) worksheet\/sheetData#0\/row\[6\](\/c.*)?$/, /^changed worksheet\/dimension#0@ref: A1:C5 → A1:C[78]$/]],
      [part, [/^changed table@ref: A([12]):C[56] → A\1:C[78]$/, /^changed table\/autoFilter#0@ref: A1:C5 → A1:C7$/]],
      [workbookPartOf(parts), calculation],
      ...withoutChain(parts),
      ...Object.entries(follows),
    ]),
    removed: /calcChain/,
  };
}

/** After growing and shrinking again, only cells of rows, rewritten, and what Excel counts may be other than before. */
export function allowedRowsUndone(parts: Parts, table: NonNullable<Features["table"]>): Allowance {
  const { touched, removed } = allowedMoreRows(parts, table);
  const quoted = /: text "Obras!(\$A\$2:\$A\$5)" → "'Obras'!\1"$/;
  const isCell = ({ source }: RegExp) => /sheetData|dimension|calcPr|Types|Relationships/.test(source);
  return { touched: new Map([...touched].map(([part, all]) => [part, [...all.filter(isCell), quoted]])), removed };
}

/** The part that keeps what is overwritten came and went: lists of parts are written anew, and say the same. */
export function withRestorePart(parts: Parts, { touched, ...rest }: Allowance): Allowance {
  const lists = ["[Content_Types].xml", relationsPart(workbookPartOf(parts))].map((part) => [part, []] as const);
  return { ...rest, touched: merged([...touched, ...lists]) };
}

/** What adding the sheets of a plan may do: entries beside those that were there, and another selected tab. */
export function allowedTemplate(parts: Parts): Allowance {
  const workbook = workbookPartOf(parts);
  const styles = relatedTo(parts, "styles").map((part) => [part, [path("^added ~styleSheet/~(numFmts|fonts|fills|cellXfs|dxfs)#0(/~(numFmt|font|fill|xf|dxf)#\\d+)?$")]] as const);
  return {
    touched: merged([
      ["[Content_Types].xml", [/^added Types\/(Override|Default)\[/]],
      [relationsPart(workbook), [/^added Relationships\/Relationship\[/]],
      [workbook, [...calculation, path("^added ~workbook/~sheets#0/~sheet\\["), path("^added ~workbook/~definedNames#0(/~definedName\\[_xlnm.Print_Titles,\\d+\\])?$"), path("^(added|changed) ~workbook/~bookViews#0/~workbookView#0@activeTab")]],
      ...styles,
      ...selectedSheets(parts).map((part) => [part, [path("^lost ~(work|chart)sheet/~sheetViews#0/~sheetView#0@tabSelected$")]] as const),
    ]),
    added: /^xl\/(worksheets|tables|charts|drawings|styles)(\/_rels)?\/?[a-z]*\d*\.xml(\.rels)?$|^customXml\//,
  };
}

/**
 * What stays after the sheets of a plan were taken away again: styles that nothing uses, and which tab is shown. Excel
 * counts everything anew when it opens the file.
 */
export function allowedAfterUndo(parts: Parts): Allowance {
  const { touched } = allowedTemplate(parts);
  const tabs = sheetsOf(parts).map(({ part }) => [part, [path("^(lost|added|changed) ~(work|chart)sheet/~sheetViews#0/~sheetView#0@tabSelected(: \\w+ → 1)?$"), path("^added ~worksheet/~sheetViews#0$")]] as const);
  const workbook = workbookPartOf(parts);
  return {
    touched: merged([
      ...[...touched].filter(([part]) => relatedTo(parts, "styles").includes(part)),
      ["[Content_Types].xml", [/^added Types\/Default\[xml\]$/, /^added Types\/Override\[\/xl\/styles.xml\]$/]],
      [relationsPart(workbook), relatedTo(parts, "styles").length > 0 ? [] : [/^added Relationships\/Relationship\[/]],
      [workbook, [...calculation, path("^(added|changed) ~workbook/~bookViews#0/~workbookView#0@activeTab"), path("^added ~workbook/~bookViews#0$"), ...emptyNames(parts)]],
      ...withoutChain(parts),
      ...tabs,
    ]),
    removed: /calcChain/,
    ...(relatedTo(parts, "styles").length > 0 ? {} : { added: /^xl\/styles\.xml$/ }),
  };
}

/** A list of names with nothing in it goes with the names that came and went. */
function emptyNames(parts: Parts): RegExp[] {
  const lists = descendantsOf(rootOf(parts, workbookPartOf(parts)), "definedNames");
  return lists.every((list) => elementsOf(list).length > 0) ? [] : [path("^lost ~workbook/~definedNames#0$")];
}

function selectedSheets(parts: Parts): string[] {
  return sheetsOf(parts).map(({ part }) => part).filter((part) => descendantsOf(rootOf(parts, part), "sheetView").some((view) => ["1", "true"].includes(view.getAttribute("tabSelected") ?? "")));
}

function merged(entries: readonly (readonly [string, readonly RegExp[]])[]): Map<string, RegExp[]> {
  const all = new Map<string, RegExp[]>();
  for (const [part, patterns] of entries) all.set(part, [...(all.get(part) ?? []), ...patterns]);
  return all;
}
