import type { IRange } from "@univerjs/core";
import { CFRuleType, CFSubRuleType, type IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { Grid } from "../grid/grid";

/** Univer makes a formula for every cell of a rule by formula, each judged after every edit. */
const mostDrawnRows = 60;

/**
 * The conditional formats of the sheets. Of a tall range with a rule by formula Univer gets, and the preview draws, the
 * first rows only; the rows below them are added to whatever the rule is asked for, so that workbooks keep it whole.
 */
export class FormatRules {
  /** By id of the rule, how many rows of its last range lie below those that Univer has. */
  private readonly rowsBelow = new Map<string, number>();

  constructor(private readonly grid: Grid) {}

  /** In the order of their priority. */
  of(sheetId: string): IConditionFormattingRule[] {
    return this.drawn(sheetId).map((rule) => {
      const below = this.rowsBelow.get(rule.cfId) ?? 0;
      const last = rule.ranges.at(-1);
      if (below === 0 || last === undefined) return rule;
      return { ...rule, ranges: [...rule.ranges.slice(0, -1), { ...last, endRow: last.endRow + below }] };
    });
  }

  /** Adds the rule, before those there are, or gives the one with its id another content. */
  put(sheetId: string, rule: IConditionFormattingRule): void {
    const ranges = isByFormula(rule) ? firstRows(rule.ranges) : rule.ranges;
    this.rowsBelow.set(rule.cfId, rowsIn(rule.ranges) - rowsIn(ranges));
    const sheet = this.grid.sheet(sheetId);
    const isKnown = this.drawn(sheetId).some(({ cfId }) => cfId === rule.cfId);
    const drawn = { ...rule, ranges };
    this.grid.asHost(() => (isKnown ? sheet.setConditionalFormattingRule(rule.cfId, drawn) : sheet.addConditionalFormattingRule(drawn)));
  }

  remove(sheetId: string, id: string): void {
    this.grid.asHost(() => this.grid.sheet(sheetId).deleteConditionalFormattingRule(id));
    this.rowsBelow.delete(id);
  }

  clear(): void {
    this.rowsBelow.clear();
  }

  private drawn(sheetId: string): IConditionFormattingRule[] {
    return this.grid.sheet(sheetId).getConditionalFormattingRules() as IConditionFormattingRule[];
  }
}

function isByFormula({ rule }: IConditionFormattingRule): boolean {
  return rule.type === CFRuleType.highlightCell && "subType" in rule && rule.subType === CFSubRuleType.formula;
}

/** A rule on several ranges is rare and small: only one range is cut. */
function firstRows(ranges: IRange[]): IRange[] {
  const [only, ...others] = ranges;
  if (only === undefined || others.length > 0) return ranges;
  return [{ ...only, endRow: Math.min(only.endRow, only.startRow + mostDrawnRows - 1) }];
}

function rowsIn(ranges: readonly IRange[]): number {
  return ranges.reduce((rows, { startRow, endRow }) => rows + endRow - startRow + 1, 0);
}
