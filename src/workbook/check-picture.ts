import { checkPlace, wrong } from "./check-look";
import type { AddPicture } from "./patch";
import { pngSize } from "./png";
import { WorkbookError } from "./workbook-error";

/** One request to Excel on the web holds 5 MB, and a picture goes in base64: a third more. */
export const maxPictureBytes = 2_000_000;
const maxPictureName = 255;
/** Excel keeps longer ones and shows them to nobody. */
const maxAltText = 2000;
/** Of a side, in points: what the drawing format holds is more, and no use. */
const maxSide = 10_000;

/** Refuses what is no PNG picture, or too large a one. @throws WorkbookError */
export function checkPicture({ sheet, name, altText, png, row, column, width, height }: AddPicture): void {
  if (name.trim() === "" || name.length > maxPictureName) throw wrong(sheet, "a picture has no name");
  if (altText.length > maxAltText) throw new WorkbookError("text-too-long", { place: name });
  checkPlace(sheet, { row, column, rowCount: 1, columnCount: 1 });
  if ([width, height].some((side) => !(side > 0 && side <= maxSide))) throw wrong(name, "a picture has no size");
  if ((png.length / 4) * 3 > maxPictureBytes) throw new WorkbookError("too-large", { place: name });
  if (pngSize(png) === null) throw wrong(name, "not a PNG picture");
}
