import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { WorkbookError } from "../../workbook/workbook-error";
import type { PackageParts } from "../../workbook/xlsx/package-parts";
import type { XmlPart } from "../model/xml-parts";

const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const propertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const workbookRelations = "xl/_rels/workbook.xml.rels";

/** The custom XML parts of a package, with the ids of their properties where there are any. */
export function readXmlParts(parts: PackageParts): Pick<XmlPart, "id" | "xml">[] {
  return parts
    .names()
    .filter((name) => /^customXml\/item\d+\.xml$/i.test(name))
    .sort()
    .map((name) => {
      const properties = name.replace(/item(\d+)\.xml$/i, "itemProps$1.xml");
      const id = parts.has(properties) ? /itemID="([^"]+)"/i.exec(parts.text(properties))?.[1] : undefined;
      return { id: id ?? `{${crypto.randomUUID()}}`, xml: parts.text(name) };
    });
}

/** Puts custom XML parts into a package that has none. */
export function withXmlParts(bytes: Uint8Array, parts: XmlPart[]): Uint8Array {
  if (parts.length === 0) return bytes;
  const files = unzipSync(bytes);
  const overrides: string[] = [];
  const links: string[] = [];
  for (const [index, part] of parts.entries()) {
    const number = index + 1;
    const schema = part.namespace ? `<ds:schemaRef ds:uri="${escapeXml(part.namespace)}"/>` : "";
    files[`customXml/item${number}.xml`] = strToU8(part.xml);
    files[`customXml/itemProps${number}.xml`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?><ds:datastoreItem ds:itemID="${part.id}" ` +
        `xmlns:ds="${propertiesNamespace}"><ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`,
    );
    files[`customXml/_rels/item${number}.xml.rels`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships ` +
        `xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ` +
        `Type="${relationship}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    overrides.push(`<Override PartName="/customXml/itemProps${number}.xml" ContentType="${propertiesType}"/>`);
    links.push(
      `<Relationship Id="customXml${number}" Type="${relationship}/customXml" Target="../customXml/item${number}.xml"/>`,
    );
  }
  insert(files, "[Content_Types].xml", "</Types>", overrides.join(""));
  insert(files, workbookRelations, "</Relationships>", links.join(""));
  return zipSync(files);
}

function insert(files: Record<string, Uint8Array>, name: string, before: string, text: string): void {
  const content = strFromU8(files[name] ?? new Uint8Array());
  if (!content.includes(before)) throw new WorkbookError("unexpected", { place: name });
  files[name] = strToU8(content.replace(before, `${text}${before}`));
}

const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
