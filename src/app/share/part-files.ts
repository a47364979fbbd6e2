import type { Language } from "../../i18n/language";
import { fold } from "../../i18n/fold";
import { codeOf } from "../../method/plan-index";
import type { Plan } from "../../plan/plan";
import { XlsxWorkbook } from "../../workbook/xlsx/xlsx-workbook";
import { loadPlan } from "../load-plan";
import type { ChosenFile } from "../plan-file";
import { planWorkbook } from "../plan-workbook";
import type { ReturnedPart } from "./merge";
import { partMark, partNamespace, readPartMark } from "./part-mark";
import { partPlan, responsibleUnits } from "./part-plan";
import { ShareError } from "./share-error";

/** A workbook with the part of one unit. */
export interface PartFile extends ChosenFile {
  unit: string;
  goals: number;
}

/**
 * One workbook for each unit that answers for a product goal, or for the one named.
 * @throws ShareError when no goal names a unit, or the one named has no goal
 */
export async function splitPlan(plan: Plan, language: Language, unit: string | null = null): Promise<PartFile[]> {
  const { units } = responsibleUnits(plan);
  if (units.length === 0) throw new ShareError("no-units");
  const wanted = unit === null ? units : units.filter((code) => code === codeOf(unit));
  if (wanted.length === 0) throw new ShareError("unit-unknown", { unit: unit ?? "", units: units.join(", ") });
  const names = new Set<string>();
  const files: PartFile[] = [];
  for (const code of wanted) {
    const part = partPlan(plan, code);
    const name = plan.units.find((row) => codeOf(row.code) === code)?.name ?? "";
    files.push({ unit: code, goals: part.productGoals.length, name: fileName(`${code} ${name}`, names), bytes: await partBytes(part, code, language) });
  }
  return files;
}

async function partBytes(part: Plan, unit: string, language: Language): Promise<Uint8Array> {
  const workbook = await planWorkbook(part, language);
  // What the workbook holds, read as it will be read when it comes back.
  const base = (await loadPlan(workbook)).plan;
  await workbook.apply([partMark({ unit, base })]);
  return workbook.bytes();
}

/** Names that Windows keeps for devices, whatever ending they have. */
const ofDevice = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** A name that every system takes for a file, and that no other part has. */
function fileName(text: string, taken: Set<string>): string {
  const letters = fold(text).replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60);
  const plain = letters === "" || ofDevice.test(letters) ? `parte${letters === "" ? "" : `-${letters}`}` : letters;
  let name = plain;
  for (let number = 2; taken.has(name); number += 1) name = `${plain}-${number}`;
  taken.add(name);
  return `${name}.xlsx`;
}

/** A part that came back. @throws ShareError for a workbook that is none, or that lacks sheets or columns of the plan */
export async function readPart({ name, bytes }: ChosenFile): Promise<ReturnedPart> {
  const workbook = await XlsxWorkbook.open(bytes);
  const mark = readPartMark((await workbook.read({ tables: "none", partNamespace })).part);
  if (mark === null) throw new ShareError("not-a-part", { file: name });
  const { plan, missingColumns, missingTables } = await loadPlan(workbook);
  const missing = [...missingColumns.map(({ sheet, header }) => `${sheet} › ${header}`), ...missingTables];
  // Read as blank, they would empty the plan.
  if (missing.length > 0) throw new ShareError("part-incomplete", { file: name, missing: missing.join(", ") });
  return { name, plan, ...mark };
}
