import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { sumAmounts, type Amounts } from "../../src/app/budget/budget-amounts";
import type { BudgetFile } from "../../src/app/budget/budget-file";
import { importBudget } from "../../src/app/budget/budget-import";
import { readBudget } from "../../src/app/budget/read-budget";
import { parsePlan } from "../../src/plan/parse-plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";

const folder = join(__dirname, "../../../shared/data/betania-2025");
const present = existsSync(folder);
if (!present) console.warn("The real budget of Betania is not there (../shared/data): its tests are skipped.");

const budget = async (name: string): Promise<BudgetFile> =>
  readBudget(await XlsxWorkbook.open(new Uint8Array(readFileSync(join(folder, name)))), null);

/** A plan with the projects of two rows of the file, and goals of two of its products. */
const plan = parsePlan({
  format: "articula-plan",
  version: 1,
  plan: { firstYear: 2024, years: 4, daneCode: "05091", currencyUnit: "millions" },
  productGoals: [
    { code: "M1", mgaIndicator: "240204100" },
    { code: "M2", mgaIndicator: "450200100" },
    { code: "M3", mgaIndicator: "450200102" },
    { code: "M4", mgaIndicator: "330105300" },
  ],
  projects: [
    { code: "2025000002782", name: "Vías", goals: ["M1"] },
    { code: "2025000002542", name: "Participación", goals: ["M3"] },
  ],
}).plan;

const spent = (committed: number, obligated: number, paid: number): Amounts => ({ appropriated: null, committed, obligated, paid });
const appropriated = (amount: number): Amounts => ({ appropriated: amount, committed: null, obligated: null, paid: null });

(present ? describe : describe.skip)("the budget of Betania 2025, as the CUIPO reports it", () => {
  test("programming: Betania's leaves sum to the stated totals", async () => {
    const file = await budget("cuipo_prog_gas.xlsx");
    expect(file).toMatchObject({
      layout: "cuipo",
      sheet: "reporte pag 1",
      headerRow: 12,
      entity: "219105091 - Betania",
      year: 2025,
      kind: "budget",
      appropriation: "definitive",
      unit: "pesos",
      unitStated: true,
      unread: [],
      differing: [],
    });
    expect(file.lines).toHaveLength(171);
    expect(file.subtotalCount).toBe(372 - 171);
    // Rows 13, 213, 279, 352 and 359 of the file: current year of the administration, the council and the personería,
    // accounts payable, reserves.
    expect(file.totals.map(({ row, stated, sum }) => [row, stated.appropriated, sum.appropriated])).toEqual([
      [13, 30857005669, 30857005669],
      [213, 242928352, 242928352],
      [279, 231081556, 231081556],
      [352, 88780170, 88780170],
      [359, 2325840240, 2325840240],
    ]);
    expect(sumAmounts(file.lines.map(({ amounts }) => amounts))).toEqual(appropriated(33745635987));
  });

  test("execution: Betania's leaves sum to the stated totals", async () => {
    const file = await budget("cuipo_ejec_gas.xlsx");
    expect(file).toMatchObject({ layout: "cuipo", year: 2025, kind: "execution", appropriation: null, unread: [], differing: [] });
    expect(file.lines).toHaveLength(391);
    expect(file.subtotalCount).toBe(624 - 391);
    expect(file.totals.map(({ row, stated }) => [row, stated.committed, stated.obligated, stated.paid])).toEqual([
      [13, 28018614645, 21922457174, 21518453189],
      [461, 241458673, 241458673, 214582502],
      [519, 221818922, 199818922, 190579536],
      [581, 88780170, 88780170, 88780170],
      [589, 2325840240, 1618957463, 1607346741],
    ]);
    expect(file.totals.every(({ stated, sum }) => JSON.stringify(stated) === JSON.stringify(sum))).toBe(true);
    expect(sumAmounts(file.lines.map(({ amounts }) => amounts))).toEqual(spent(30896512650, 24071472402, 23619742138));
  });

  test("programming has no product: it joins by project", async () => {
    const { report, rows } = importBudget(await budget("cuipo_prog_gas.xlsx"), plan, { year: null, kind: null, sources: {} });
    expect(report.all).toEqual({ lines: 171, amounts: appropriated(33745635987) });
    // Rows 158 and its 54: the investment of the year in course, which the CUIPO calls consolidation.
    expect(report.investment).toEqual({ lines: 54, amounts: appropriated(26271376805) });
    expect(report.leftOut).toEqual([
      // 3,819,369,845 + 242,928,352 + 231,081,556
      { scope: "operation", lines: 45 + 24 + 26, amounts: appropriated(4293379753) },
      { scope: "debt", lines: 5, amounts: appropriated(766259019) },
      { scope: "reserves", lines: 16, amounts: appropriated(2325840240) },
      { scope: "payables", lines: 1, amounts: appropriated(88780170) },
    ]);
    // Rows 184 and 182.
    expect(report.joined).toEqual([{ how: "project", lines: 2, amounts: appropriated(1113928988 + 147734957) }]);
    expect(report.unmatched.map(({ reason, lines, amounts }) => [reason, lines, amounts.appropriated])).toEqual([
      ["project-unknown", 52, 26271376805 - 1113928988 - 147734957],
    ]);
    expect(report.warnings).toEqual([]);
    const roads = rows.find(({ content }) => content.project === "2025000002782");
    expect(roads).toEqual({
      rows: [184],
      content: {
        year: 2025,
        kind: "budget",
        goal: null,
        mgaIndicator: null,
        project: "2025000002782",
        source: null,
        // 1,113,928,988 pesos in a plan in millions.
        ...appropriated(1113.928988),
        leaf: true,
      },
    });
  });

  test("execution joins by product and project, and says what did not join and why", async () => {
    const { report, rows } = importBudget(await budget("cuipo_ejec_gas.xlsx"), plan, { year: null, kind: null, sources: {} });
    expect(report.investment).toEqual({ lines: 233, amounts: spent(24190066837, 18126509985, 17869805626) });
    expect(report.joined).toEqual([
      // Roads (2402041) of project 2025000002782 are of M1; 4502001 is of M2 and M3, and only M3 is in project 2025000002542.
      { how: "productAndProject", lines: 14 + 6, amounts: spent(1039849542, 613023646, 563023646) },
      // 3301053 is of M4 alone; its project is not in the plan.
      { how: "product", lines: 16, amounts: spent(554701620, 554701620, 537654433) },
      // Bridges and paths of project 2025000002782, which have no code of product.
      { how: "project", lines: 4, amounts: spent(87398130, 11916468, 11916468) },
    ]);
    expect(report.unmatched.map(({ reason, lines, amounts }) => ({ reason, lines, amounts }))).toEqual([
      { reason: "project-unknown", lines: 107, amounts: spent(7576223126, 4940070196, 4813606003) },
      { reason: "code-and-project-unknown", lines: 86, amounts: spent(14931894419, 12006798055, 11943605076) },
    ]);
    expect(report.unmatched[1]?.items[0]).toMatchObject({ mgaCode: "1906004", project: "2025000002256" });
    const all = [...report.joined, ...report.unmatched];
    expect(sumAmounts(all.map(({ amounts }) => amounts))).toEqual(report.investment.amounts);
    // Rows alike in goal, product, project and source of the plan are one: 122 of the 233.
    expect(rows).toHaveLength(122);
    expect(new Set(rows.flatMap(({ rows: lines }) => lines)).size).toBe(233);
  });

  test("its 45 words for sources: proposals as such, the rest in its own words", async () => {
    const { report } = importBudget(await budget("cuipo_ejec_gas.xlsx"), plan, { year: null, kind: null, sources: {} });
    const count = (status: string): number => report.sources.filter((source) => source.status === status).length;
    expect(report.sources).toHaveLength(45);
    expect([count("proposed"), count("undecided"), count("own")]).toEqual([32, 1, 12]);
    expect(report.sources.find(({ status }) => status === "undecided")).toMatchObject({
      code: "1.2.3.3.04",
      candidates: ["cofinancingDepartment", "cofinancingNation"],
      lines: 20,
    });
    // The one word of which the collected list has no code.
    expect(report.sources.filter(({ code }) => code === null).map(({ word }) => word)).toEqual(["R.F. SGP - PROPOSITO GENERAL"]);
  });

  test.each(["cuipo_prog_ing.xlsx", "cuipo_ejec_ing.xlsx"])("%s is income, not expense", async (name) => {
    await expect(budget(name)).rejects.toMatchObject({ problem: "income-file" });
  });
});
