import { strToU8, zipSync } from "fflate";
import { worksheetOrder } from "../../../../../src/workbook/xlsx/worksheet-order";
import { workbookOrder } from "../../../../../src/workbook/xlsx/workbook-part";
import { appProperties, coreProperties, sharedStringsXml, stylesXml, themeXml } from "./usual-parts";

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** The root of a worksheet as Excel writes it, with the prefixes of what it may hold. */
const worksheetRoot =
  `<worksheet xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac xr xr2 xr3" ` +
  `xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" ` +
  `xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3" ` +
  `xr:uid="{00000000-0001-0000-0000-000000000000}">`;
const workbookRoot =
  `<workbook xmlns="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x15 xr xr6 xr10 xr2" ` +
  `xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" ` +
  `xmlns:xr6="http://schemas.microsoft.com/office/spreadsheetml/2016/revision6" xmlns:xr10="http://schemas.microsoft.com/office/spreadsheetml/2016/revision10" ` +
  `xmlns:xr2="http://schemas.microsoft.com/office/spreadsheetml/2015/revision2">`;

/** The children of a part's root by name, printed in the order of the schema. */
type Fragments = Record<string, string>;

/** A workbook package while a test puts features into it: what the base has, Excel writes into nearly every file. */
export class PackageDraft {
  readonly files = new Map<string, string | Uint8Array>();
  readonly workbook: Fragments = {
    fileVersion: '<fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>',
    workbookPr: '<workbookPr defaultThemeVersion="166925"/>',
    bookViews: '<bookViews><workbookView xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15840" xr2:uid="{00000000-000D-0000-FFFF-FFFF00000000}"/></bookViews>',
    calcPr: '<calcPr calcId="191029"/>',
  };
  private readonly sheets: { name: string; part: string; state: string; id: string; fragments: Fragments | null }[] = [];
  private readonly types = new Map<string, string>();
  private readonly endings = new Map<string, string>([
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ]);
  private readonly relations = new Map<string, string[]>();

  constructor() {
    this.relate("", "officeDocument", "xl/workbook.xml");
    this.type("xl/workbook.xml", `${spreadsheet}sheet.main+xml`);
    this.part("docProps/core.xml", coreProperties, "application/vnd.openxmlformats-package.core-properties+xml");
    this.relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
    this.part("docProps/app.xml", appProperties, "application/vnd.openxmlformats-officedocument.extended-properties+xml");
    this.relate("", "extended-properties", "docProps/app.xml");
    this.sheet("Datos", { sheetData: baseRows, dimension: '<dimension ref="A1:E7"/>', sheetViews: selectedView });
    for (const [name, text, type] of [
      ["theme/theme1.xml", themeXml, "application/vnd.openxmlformats-officedocument.theme+xml"],
      ["styles.xml", stylesXml, `${spreadsheet}styles+xml`],
      ["sharedStrings.xml", sharedStringsXml, `${spreadsheet}sharedStrings+xml`],
    ] as const) {
      this.part(`xl/${name}`, text, type);
      this.relate("xl/workbook.xml", name.replace(/^.*\/|1?\.xml$/g, ""), name);
    }
  }

  /** The first sheet's fragments. */
  get data(): Fragments {
    return this.sheets[0]?.fragments ?? {};
  }

  readonly dataPart = "xl/worksheets/sheet1.xml";

  /** Adds a worksheet and gives its part. */
  sheet(name: string, fragments: Fragments = {}, { state = "", part = `xl/worksheets/sheet${this.sheets.length + 1}.xml` } = {}): string {
    this.type(part, `${spreadsheet}worksheet+xml`);
    return this.listSheet(name, "worksheet", part, state, { sheetData: "<sheetData/>", ...fragments });
  }

  /** Adds a sheet of another kind, or with XML of its own. */
  otherSheet(name: string, kind: string, part: string, xml: string, type: string): string {
    this.part(part, xml, type);
    return this.listSheet(name, kind, part, "", null);
  }

  part(name: string, content: string | Uint8Array, type?: string): string {
    this.files.set(name, typeof content === "string" && !content.startsWith("<?xml") && !content.startsWith("<xml") ? declaration + content : content);
    if (type) this.type(name, type);
    return name;
  }

  type(part: string, type: string): void {
    this.types.set(part, type);
  }

  ending(ending: string, type: string): void {
    this.endings.set(ending, type);
  }

  /** Adds a relationship, of an office kind or of a whole type, and gives its id. */
  relate(source: string, kind: string, target: string, external = false): string {
    const list = this.relations.get(source) ?? [];
    this.relations.set(source, list);
    const id = `rId${list.length + 1}`;
    const type = kind.includes("/") ? kind : `${office}/${kind}`;
    list.push(`<Relationship Id="${id}" Type="${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`);
    return id;
  }

  bytes(): Uint8Array {
    const files = new Map<string, string | Uint8Array>();
    const defaults = [...this.endings].map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`);
    const overrides = [...this.types].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
    files.set("[Content_Types].xml", `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...overrides].join("")}</Types>`);
    for (const [source, list] of this.relations) {
      const slash = source.lastIndexOf("/") + 1;
      files.set(
        `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`,
        `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`,
      );
    }
    const sheets = this.sheets.map(({ name, state, id }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state && ` state="${state}"`} r:id="${id}"/>`);
    const workbook = inOrder({ ...this.workbook, sheets: `<sheets>${sheets.join("")}</sheets>` }, workbookOrder);
    files.set("xl/workbook.xml", `${declaration}${workbookRoot}${workbook}</workbook>`);
    for (const { part, fragments } of this.sheets) {
      if (fragments) files.set(part, `${declaration}${worksheetRoot}${inOrder(fragments, worksheetOrder)}</worksheet>`);
    }
    for (const [name, content] of this.files) files.set(name, content);
    return zipped(files);
  }

  private listSheet(name: string, kind: string, part: string, state: string, fragments: Fragments | null): string {
    const id = this.relate("xl/workbook.xml", kind, part.replace(/^xl\//, ""));
    this.sheets.push({ name, part, state, id, fragments });
    return part;
  }
}

export function zipped(files: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries([...files].map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content])));
}

function inOrder(fragments: Fragments, order: readonly string[]): string {
  const wrong = Object.keys(fragments).filter((name) => !order.includes(name));
  if (wrong.length > 0) throw new Error(`no place in the schema: ${wrong.join(", ")}`);
  return order.map((name) => fragments[name] ?? "").join("");
}

const selectedView = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><selection activeCell="B3" sqref="B3"/></sheetView></sheetViews>';

/** Code, name, date and two numbers; the code has leading zeros, a name has rich text and a phonetic run. */
const baseRows =
  '<sheetData><row r="1" spans="1:5" ht="30" customHeight="1" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c><c r="E1" s="1" t="s"><v>4</v></c></row>' +
  [2, 3, 4, 5, 6]
    .map((row) => `<row r="${row}" spans="1:5" x14ac:dyDescent="0.25"><c r="A${row}" s="2" t="s"><v>${row + 3}</v></c><c r="B${row}" t="s"><v>${10 + (row % 2)}</v></c><c r="C${row}" s="3"><v>${45290 + row}</v></c><c r="D${row}"><v>${row * 10}</v></c><c r="E${row}"><f>D${row}*2</f><v>${row * 20}</v></c></row>`)
    .join("") +
  '<row r="7" spans="1:5" x14ac:dyDescent="0.25"><c r="D7" t="b"><v>1</v></c><c r="E7" t="e"><v>#N/A</v></c></row></sheetData>';
