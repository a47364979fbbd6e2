import { fold } from "../../i18n/fold";
import type { Language } from "../../i18n/language";
import { addedSheet } from "../../sheets/sheet-operations";
import { pageOperation } from "../../sheets/sheet-style";
import type { WorkbookPatch } from "../../workbook/patch";
import type { Workbook } from "../../workbook/port";

/** A picture of the pane with what is written around it; all of it is text, whatever it begins with. */
export interface PictureToPlace {
  /** A PNG file in base64. */
  png: string;
  /** In points. */
  width: number;
  height: number;
  /** What it shows, for whoever does not see it. */
  altText: string;
  /** The sheet of the pictures; it is added when there is none to be seen. */
  sheet: string;
  title: string;
  /** The line that says when it was copied. */
  dated(moment: Date): string;
  /** Where its figures come from. */
  source: string;
}

export interface PlacedPicture {
  sheet: string;
  /** The picture's own name, as Excel lists it. */
  name: string;
}

/** Copying pictures of the pane into the workbook, where they can be copied on into a document. */
export interface PictureCases {
  /** Puts the picture below all that the sheet has, and shows it. */
  place(picture: PictureToPlace, language: Language): Promise<PlacedPicture>;
}

/** What a row takes at least, in points: those of Excel's usual fonts are 15, on some screens a little less. */
const leastRowPoints = 14;
/** Title and date. */
const rowsAbove = 2;

export function pictureCases(workbook: Workbook, now: () => Date): PictureCases {
  return {
    async place(picture, language) {
      const { sheets, pictures } = await workbook.read({ tables: "none", pictures: true });
      const found = sheets.find(({ name, hidden }) => fold(name) === fold(picture.sheet) && !hidden);
      const sheet = found?.name ?? addedSheet(picture.sheet, new Set(sheets.map(({ name }) => fold(name))));
      const row = found ? await firstFreeRow(workbook, sheet) : 0;
      const name = freeName(picture.title, new Set(pictures.filter((each) => fold(each.sheet) === fold(sheet)).map((each) => fold(each.name))));
      await workbook.apply([
        ...(found ? [] : ([{ kind: "add-sheet", sheet, tabColor: "#5B6770", showGridlines: false }, pageOperation(sheet, null, language)] as const)),
        ...placing(picture, { sheet, row, name, date: picture.dated(now()) }),
      ]);
      await workbook.select({ sheet, row, column: 0 });
      return { sheet, name };
    },
  };
}

/** Below the last cell with content, which stands under the last picture, and one blank row. */
async function firstFreeRow(workbook: Workbook, sheet: string): Promise<number> {
  const [used] = (await workbook.read({ tables: "none", sheets: [sheet] })).ranges;
  return used === undefined || used.values.length === 0 ? 0 : used.row + used.values.length + 1;
}

/** The title and the date above the picture, its source below it: a document gives a chart in this order. */
function placing(
  { png, width, height, altText, title, source }: PictureToPlace,
  { sheet, row, name, date }: { sheet: string; row: number; name: string; date: string },
): WorkbookPatch {
  const at = { row: row + rowsAbove, column: 0 };
  const below = at.row + Math.ceil(height / leastRowPoints);
  const line = (of: number) => ({ row: of, column: 0, rowCount: 1, columnCount: 1 });
  return [
    { kind: "write-values", sheet, row, column: 0, values: [[title], [date]] },
    { kind: "write-values", sheet, row: below, column: 0, values: [[source]] },
    { kind: "format-range", sheet, range: line(row), format: { bold: true } },
    ...[row + 1, below].map((of) => ({ kind: "format-range", sheet, range: line(of), format: { fontColor: "#5B6770" } }) as const),
    { kind: "add-picture", sheet, name, altText, png, ...at, width, height },
  ];
}

function freeName(title: string, taken: ReadonlySet<string>): string {
  const longest = 240;
  const name = title.slice(0, longest);
  let free = name;
  for (let number = 2; taken.has(fold(free)); number += 1) free = `${name} (${number})`;
  return free;
}
