import type { CellValue } from "../plan/cell-value";
import type { PlanProfile } from "../plan/plan";
import type { ColumnSchema } from "../plan/table-schemas";
import { fold } from "../i18n/fold";
import { languages, type Language } from "../i18n/language";
import { sheetTextsIn } from "../i18n/sheet-texts";
import type { CellPlace, TableContent } from "../workbook/port";
import { cellOf } from "./cell-words";

export type ProfileField = keyof PlanProfile | "schemaVersion";

/** Version of the sheets' layout, on the sheet and in the custom XML part. */
export const schemaVersion = 1;

/** The single values of the plan, one row each, found by their label in any language. */
export const profileFields: readonly { key: keyof PlanProfile; schema: ColumnSchema }[] = [
  { key: "name", schema: { key: "name", content: "text", mandatory: true } },
  { key: "entity", schema: { key: "entity", content: "text", mandatory: true } },
  { key: "daneCode", schema: { key: "daneCode", content: "text" } },
  { key: "entityKind", schema: { key: "entityKind", content: "text", words: "entityKind" } },
  { key: "category", schema: { key: "category", content: "text" } },
  { key: "firstYear", schema: { key: "firstYear", content: "number", mandatory: true } },
  { key: "years", schema: { key: "years", content: "number" } },
  { key: "currencyUnit", schema: { key: "currencyUnit", content: "text", words: "currencyUnit", mandatory: true } },
  { key: "reportingYear", schema: { key: "reportingYear", content: "number" } },
];

const fieldByLabel = new Map<string, ProfileField>(
  languages.flatMap((language) =>
    Object.entries(sheetTextsIn(language).profile).map(([key, { label }]) => [fold(label), key as ProfileField] as const),
  ),
);

/** The value and the place of each field that the table on Inicio holds. */
export function readProfileFields(table: TableContent): Map<ProfileField, { value: CellValue; place: CellPlace }> {
  const fields = new Map<ProfileField, { value: CellValue; place: CellPlace }>();
  table.rows.forEach((cells, index) => {
    const field = fieldByLabel.get(fold(String(cells[0] ?? "")));
    if (field === undefined || fields.has(field)) return;
    const place = { sheet: table.sheet, row: table.row + 1 + index, column: table.column + 1 };
    fields.set(field, { value: cells[1] ?? null, place });
  });
  return fields;
}

/** Body of the table on Inicio: label, value, what to write. */
export function profileRows(profile: PlanProfile, language: Language): CellValue[][] {
  const texts = sheetTextsIn(language).profile;
  return [
    ...profileFields.map(({ key, schema }) => [texts[key].label, cellOf(profile[key], schema, language), texts[key].help]),
    [texts.schemaVersion.label, schemaVersion, texts.schemaVersion.help],
  ];
}
