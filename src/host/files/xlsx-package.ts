import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { WorkbookError } from "../../workbook/workbook-error";
import type { XmlPart } from "../model/xml-parts";

const relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const propertiesNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const workbookRelations = "xl/_rels/workbook.xml.rels";

/** @throws WorkbookError saying why the bytes are no workbook that can be read. */
export function checkPackage(bytes: Uint8Array): void {
  const starts = (...codes: number[]) => codes.every((code, index) => bytes[index] === code);
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) {
    // Both an encrypted workbook and the old .xls are such containers; only the first has this entry.
    const isEncrypted = containsWide(bytes, "EncryptedPackage");
    throw new WorkbookError(isEncrypted ? "encrypted" : "not-a-workbook");
  }
  if (!starts(0x50, 0x4b)) throw new WorkbookError("not-a-workbook");
  let names: string[];
  try {
    names = entryNames(bytes);
  } catch (error) {
    throw new WorkbookError("damaged", { cause: error });
  }
  if (!names.includes("xl/workbook.xml")) throw new WorkbookError("not-a-workbook");
}

function entryNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name);
      return false;
    },
  });
  return names;
}

function containsWide(bytes: Uint8Array, words: string): boolean {
  const wanted = [...words].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let start = 0; start + wanted.length <= bytes.length; start += 2) {
    if (wanted.every((code, index) => bytes[start + index] === code)) return true;
  }
  return false;
}

/** The custom XML parts of a package, with the ids of their properties where there are any. */
export function readXmlParts(bytes: Uint8Array): Pick<XmlPart, "id" | "xml">[] {
  const files = unzipSync(bytes, { filter: ({ name }) => /^customXml\/item(Props)?\d+\.xml$/i.test(name) });
  return Object.keys(files)
    .filter((name) => /item\d+\.xml$/i.test(name))
    .sort()
    .map((name) => {
      const properties = files[name.replace(/item(\d+)\.xml$/i, "itemProps$1.xml")];
      const id = properties ? /itemID="([^"]+)"/i.exec(strFromU8(properties))?.[1] : undefined;
      return { id: id ?? `{${crypto.randomUUID()}}`, xml: strFromU8(files[name] ?? new Uint8Array()) };
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
