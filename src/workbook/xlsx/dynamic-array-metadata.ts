import { declarePart } from "./content-types";
import type { PackageParts } from "./package-parts";
import { relate, relationships } from "./relationships";
import { child, children, xmlDeclaration } from "./xml";

const contentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml";
const typeName = "XLDAPR";

/** As Excel writes it for a workbook whose only metadata it is. */
const onlyDynamicArrays =
  `${xmlDeclaration}<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  `<metadataTypes count="1"><metadataType name="${typeName}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>` +
  `<futureMetadata name="${typeName}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>` +
  `<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>`;

/**
 * The number that cells carry (`cm`) whose formula fills as many cells as it needs: without it Excel keeps the formula to
 * its own cell, or to a fixed block. The part that explains the number is made where the workbook has none; null where it
 * has one that says nothing of such formulas, which is left as it is.
 */
export function dynamicArrayMetadata(parts: PackageParts, workbookPart: string): number | null {
  const part = relationships(parts, workbookPart).find(({ kind }) => kind === "sheetMetadata")?.target;
  if (part !== undefined && parts.has(part)) return numberIn(parts, part);
  const made = "xl/metadata.xml";
  parts.setText(made, onlyDynamicArrays);
  declarePart(parts, made, contentType);
  relate(parts, workbookPart, "sheetMetadata", made);
  return 1;
}

function numberIn(parts: PackageParts, part: string): number | null {
  const root = parts.read(part);
  const types = child(root, "metadataTypes");
  const blocks = child(root, "cellMetadata");
  if (!types || !blocks) return null;
  const type = children(types, "metadataType").findIndex((each) => each.getAttribute("name") === typeName) + 1;
  const at = children(blocks, "bk").findIndex((block) => children(block, "rc").some((record) => record.getAttribute("t") === String(type)));
  return type === 0 || at < 0 ? null : at + 1;
}
