import type { AddPicture } from "../patch";
import { rangeOf } from "./write-look";

/** The shapes of sheets, to be looked through once they are loaded. */
export function loadPictures(sheets: readonly Excel.Worksheet[]): { sheet: string; shapes: Excel.ShapeCollection }[] {
  return sheets.map(({ name: sheet, shapes }) => {
    shapes.load("items/id,items/name,items/type");
    return { sheet, shapes };
  });
}

/** Drawn shapes, text boxes and groups are none. */
export function picturesIn(shapes: Excel.ShapeCollection): Excel.Shape[] {
  return shapes.items.filter(({ type }) => type === "Image");
}

/** A picture that is made, with what it was made from. */
export interface MadePicture {
  shape: Excel.Shape;
  operation: AddPicture;
}

export function addPicture(workbook: Excel.Workbook, operation: AddPicture): MadePicture {
  const { sheet, name, altText, png, width, height } = operation;
  const shape = workbook.worksheets.getItem(sheet).shapes.addImage(png);
  shape.name = name;
  shape.altTextDescription = altText;
  // Else each side that is set changes the other one.
  shape.lockAspectRatio = false;
  shape.width = width;
  shape.height = height;
  shape.lockAspectRatio = true;
  shape.placement = "OneCell";
  return { shape, operation };
}

/**
 * Moves pictures to their cells. Excel takes the place of a picture in points, and where a cell stands is known only once
 * everything before it is written: rows grow with what they hold. Two round trips, none without pictures.
 */
export async function placePictures(context: Excel.RequestContext, pictures: readonly MadePicture[]): Promise<void> {
  if (pictures.length === 0) return;
  const cells = pictures.map(({ operation: { sheet, row, column } }) => {
    const cell = rangeOf(context.workbook, sheet, { row, column, rowCount: 1, columnCount: 1 });
    cell.load("left,top");
    return cell;
  });
  await context.sync();
  pictures.forEach(({ shape }, index) => {
    shape.left = cells[index]?.left ?? 0;
    shape.top = cells[index]?.top ?? 0;
  });
  await context.sync();
}
