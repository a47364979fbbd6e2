import { PackageParts } from "./package-parts";
import { contentTypesPart, declarePart } from "./content-types";
import { relate } from "./relationships";
import { addSheetPart } from "./workbook-part";
import { StylesPart } from "./styles-part";
import { xmlDeclaration } from "./xml";

/** The files of a workbook with one empty sheet of this name: nothing but what Excel needs. */
export function blankPackage(sheet: string): Map<string, Uint8Array> {
  const parts = new PackageParts(new Map());
  const workbookPart = "xl/workbook.xml";
  parts.setText(
    contentTypesPart,
    `${xmlDeclaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/></Types>`,
  );
  relate(parts, "", "officeDocument", workbookPart);
  parts.setText(
    workbookPart,
    `${xmlDeclaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
      `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews><sheets/></workbook>`,
  );
  declarePart(parts, workbookPart, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
  addSheetPart(parts, workbookPart, sheet);
  new StylesPart(parts, workbookPart);
  return parts.files();
}
