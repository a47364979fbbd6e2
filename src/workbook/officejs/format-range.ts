import type { CellFormat } from "../patch";

const horizontal = { left: "Left", center: "Center", right: "Right" } as const;
const vertical = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Gives a range the parts of a format that are named, and leaves the others. */
export function formatRange(range: Excel.Range, format: CellFormat): void {
  if (format.numberFormat !== undefined) {
    // One text is for all cells of the range; the library's types only know the array of arrays.
    range.numberFormat = format.numberFormat as unknown as string[][];
  }
  const { font, fill } = range.format;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = horizontal[format.horizontal];
  if (format.vertical !== undefined) range.format.verticalAlignment = vertical[format.vertical];
}
