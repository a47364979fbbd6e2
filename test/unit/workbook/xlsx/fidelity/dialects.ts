import { PackageDraft, zipped } from "./package-draft";
import { partsOf, textOf } from "./read-parts";

/** A package of another program, made of the base: the text of parts is changed, or parts are taken away. */
export interface Dialect {
  name: string;
  change(text: string, part: string): string | Uint8Array | null;
  rename?(part: string): string;
}

export function dialectBytes({ change, rename = (part) => part }: Dialect): Uint8Array {
  const files = Object.entries(partsOf(new PackageDraft().bytes())).flatMap(([part, bytes]) => {
    const changed = change(textOf(bytes), part);
    return changed === null ? [] : [[rename(part), changed] as const];
  });
  return zipped(new Map(files));
}

const isPart = (part: string) => part.startsWith("xl/") && part.endsWith(".xml");

export const dialects: Dialect[] = [
  {
    name: "the workbook's content type said for all XML",
    change: (text, part) =>
      part === "[Content_Types].xml"
        ? text.replace(/<Override PartName="\/xl\/workbook.xml"[^>]*>/, "").replace('Extension="xml" ContentType="application/xml"', 'Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"')
        : text,
  },
  {
    name: "parts in UTF-16",
    change: (text, part) => (isPart(part) ? new Uint8Array(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text.replace('encoding="UTF-8"', 'encoding="UTF-16"'), "utf16le")])) : text),
  },
  {
    name: "prefixes before every element",
    change: (text, part) =>
      /xl\/(workbook|styles|sharedStrings|worksheets\/sheet\d+)\.xml/.test(part) ? text.replace(/<(\/?)(?=[a-z]\w*[\s/>])/gi, "<$1x:").replace(' xmlns="', ' xmlns:x="') : text,
  },
  {
    name: "a byte order mark and single quotes",
    change: (text, part) => (isPart(part) ? `\uFEFF${text.replace(/ (r|s|t|count)="([^"']*)"/g, " $1='$2'")}` : text),
  },
  {
    name: "neither styles nor shared strings nor a theme",
    change: (text, part) => {
      if (/xl\/(styles|sharedStrings|theme\/theme1)\.xml/.test(part)) return null;
      if (part === "[Content_Types].xml") return text.replace(/<Override PartName="\/xl\/(styles|sharedStrings|theme)[^>]*>/g, "");
      if (part === "xl/_rels/workbook.xml.rels") return text.replace(/<Relationship [^>]*Target="(styles|sharedStrings|theme)[^>]*>/g, "");
      return text.replace(/<c ([^>]*) t="s"><v>(\d+)<\/v>/g, '<c $1 t="str"><v>texto $2</v>').replace(/(<c r="[A-Z]+\d+") s="\d+"/g, "$1");
    },
  },
  { name: "rows and cells without addresses", change: (text, part) => (part.includes("worksheets/sheet") ? text.replace(/<(row|c) r="[A-Z]*\d+"/g, "<$1") : text) },
  { name: "absolute targets everywhere", change: (text, part) => (part === "xl/_rels/workbook.xml.rels" ? text.replace(/Target="/g, 'Target="/xl/') : text) },
  {
    name: "the workbook in a folder of another name",
    change: (text, part) => (part === "[Content_Types].xml" || part === "_rels/.rels" ? text.replaceAll("xl/workbook.xml", "libro/libro.xml").replaceAll("/xl/", "/libro/") : text),
    rename: (part) => part.replace("workbook.xml", "libro.xml").replace(/^xl\//, "libro/"),
  },
  { name: "white space between all elements and comments at the ends", change: (text, part) => (isPart(part) && !part.endsWith("sharedStrings.xml") ? `${text.replace(/(\?>)/, "$1<!-- hecho por otro -->").replace(/(<\/\w+>|\/>)(?=<[\w/])/g, "$1\r\n  ")}<!-- fin -->` : text) },
];
