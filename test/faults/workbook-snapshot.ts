import { OfficeWorkbook } from "../../src/workbook/officejs/office-workbook";

/** Everything in a workbook that somebody could lose, sheet by sheet; a formula counts as its text, not as its result. */
export interface WorkbookSnapshot {
  sheets: { name: string; hidden: boolean; cells: string[]; tables: string[]; pictures: string[]; charts: string[] }[];
  /** Custom XML parts of the add-in, sorted. */
  parts: string[];
}

/** Reads the whole workbook that is open in the host, through office.js. */
export async function snapshotOf(): Promise<WorkbookSnapshot> {
  const workbook = new OfficeWorkbook({ readMilliseconds: 600_000, applyMilliseconds: 600_000 });
  const { sheets } = await workbook.read({ tables: "none" });
  const names = sheets.map(({ name }) => name);
  const content = await workbook.read({ tables: "all", sheets: names, details: true, charts: true, pictures: true });
  return {
    sheets: sheets.map(({ name, hidden }) => {
      const range = content.ranges.find(({ sheet }) => sheet === name);
      return {
        name,
        hidden,
        cells: (range?.values ?? []).flatMap((row, down) =>
          row.flatMap((value, right) => {
            const shown = range?.formulas?.[down]?.[right] ?? value;
            const place = `${(range?.row ?? 0) + down},${(range?.column ?? 0) + right}`;
            return shown === null ? [] : [`${place}: ${typeof shown} ${shown} [${range?.numberFormats?.[down]?.[right] ?? ""}]`];
          }),
        ),
        tables: content.tables
          .filter(({ sheet }) => sheet === name)
          .map((table) => `${table.name} ${table.row},${table.column} ${table.rows.length} × ${table.headers.join("|")}`)
          .sort(),
        charts: content.charts.filter(({ sheet }) => sheet === name).map((chart) => chart.name),
        pictures: content.pictures.filter(({ sheet }) => sheet === name).map((picture) => picture.name),
      };
    }),
    parts: await ownParts(),
  };
}

async function ownParts(): Promise<string[]> {
  return Excel.run(async (context) => {
    const { customXmlParts } = context.workbook;
    customXmlParts.load("items/namespaceUri");
    await context.sync();
    const own = customXmlParts.items.filter(({ namespaceUri }) => namespaceUri.startsWith("urn:articula:")).map((part) => part.getXml());
    await context.sync();
    return own.map(({ value }) => value).sort();
  });
}

/** Where two snapshots differ, in a few lines; empty where they are alike. */
export function differences(one: WorkbookSnapshot, other: WorkbookSnapshot): string[] {
  const lines = ({ sheets, parts }: WorkbookSnapshot): string[] => [
    ...sheets.flatMap(({ name, hidden, cells, tables, pictures, charts }) => [
      `sheet ${name} ${hidden ? "hidden" : "shown"}`,
      ...[...cells, ...tables, ...pictures, ...charts].map((line) => `${name}: ${line}`),
    ]),
    ...parts,
  ];
  const [first, second] = [lines(one), lines(other)];
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  const missing = first.filter((line) => !inSecond.has(line)).map((line) => `- ${line.slice(0, 160)}`);
  const added = second.filter((line) => !inFirst.has(line)).map((line) => `+ ${line.slice(0, 160)}`);
  const isReordered = missing.length + added.length === 0 && JSON.stringify(one.sheets.map(({ name }) => name)) !== JSON.stringify(other.sheets.map(({ name }) => name));
  return [...missing, ...added, ...(isReordered ? ["the sheets stand in another order"] : [])];
}
