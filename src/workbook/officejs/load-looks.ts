import { intersection } from "../address";
import type { CellBlock, CellReference } from "../patch";
import type { CellInput, LookContent } from "../port";
import { blocksIn } from "./load-merged";
import { rangeOf } from "./write-look";

/** Cells that do not ask for the same are asked in as many parts: 65,536 rows are single cells after four round trips. */
const partsOfMixed = 16;

/** A block in one column whose cells may ask for different things. */
interface Piece {
  look: LookContent;
  block: CellBlock;
}

/**
 * What blocks ask for and what marks them, in one round trip for lists and messages and one for the areas of conditional
 * formats; where a column's cells differ, in a few more that find out which.
 */
export async function loadLooks(context: Excel.RequestContext, references: readonly CellReference[]): Promise<LookContent[]> {
  const looks = references.map(({ sheet, range }): LookContent => ({ sheet, range, inputs: [], marks: [] }));
  const formats = looks.map(({ sheet, range }) => {
    const found = rangeOf(context.workbook, sheet, range).conditionalFormats;
    found.load("items/type,items/customOrNullObject/rule/formula");
    return found;
  });
  const columns = looks.flatMap((look) =>
    Array.from({ length: look.range.columnCount }, (_, at): Piece => ({ look, block: { ...look.range, column: look.range.column + at, columnCount: 1 } })),
  );
  const mixed = await loadInputs(context, columns);
  const marks = looks.flatMap((look, at) =>
    (formats[at]?.items ?? []).flatMap((format) => {
      if (format.type !== "Custom") return [];
      const areas = format.getRanges();
      areas.load("address");
      return [{ look, areas, formula: format.customOrNullObject.rule.formula }];
    }),
  );
  if (mixed.length > 0) await loadMixed(context, mixed);
  else if (marks.length > 0) await context.sync();
  for (const { look, areas, formula } of marks) {
    for (const area of blocksIn(areas.address)) {
      const range = intersection(area, look.range);
      if (range) look.marks.push({ range, formula });
    }
  }
  return looks;
}

async function loadMixed(context: Excel.RequestContext, mixed: readonly Piece[]): Promise<void> {
  const left = await loadInputs(context, mixed.flatMap(divided));
  if (left.length > 0) await loadMixed(context, left);
}

/** Notes what pieces ask for; gives those whose cells differ. */
async function loadInputs(context: Excel.RequestContext, pieces: readonly Piece[]): Promise<Piece[]> {
  const asked = pieces.map((piece) => {
    const { dataValidation } = rangeOf(context.workbook, piece.look.sheet, piece.block);
    dataValidation.load("type,rule,prompt");
    return { piece, dataValidation };
  });
  await context.sync();
  const mixed: Piece[] = [];
  for (const { piece, dataValidation } of asked) {
    const isMixed = dataValidation.type === "Inconsistent" || dataValidation.type === "MixedCriteria";
    if (isMixed && piece.block.rowCount > 1) mixed.push(piece);
    else {
      const input = inputOf(dataValidation);
      if (input) piece.look.inputs.push({ range: piece.block, input });
    }
  }
  return mixed;
}

function divided({ look, block }: Piece): Piece[] {
  const rowCount = Math.ceil(block.rowCount / partsOfMixed);
  return Array.from({ length: Math.ceil(block.rowCount / rowCount) }, (_, at) => {
    const row = block.row + at * rowCount;
    return { look, block: { ...block, row, rowCount: Math.min(rowCount, block.row + block.rowCount - row) } };
  });
}

/** Null where the cells ask for nothing: a rule that is always true is there for its message only. */
function inputOf({ type, rule, prompt: shown }: Excel.DataValidation): CellInput | null {
  const prompt = shown?.message ? { title: shown.title, message: shown.message } : null;
  const source = rule?.list?.source;
  if (type === "List" && typeof source === "string") return { list: source, restricts: false, prompt };
  const isAlwaysTrue = type === "Custom" && /^=?TRUE(\(\))?$/i.test(String(rule?.custom?.formula ?? "").trim());
  const restricts = type !== "None" && !isAlwaysTrue;
  return restricts || prompt ? { list: null, restricts, prompt } : null;
}
