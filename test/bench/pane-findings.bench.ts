import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { placePlan } from "../../src/app/create-template";
import type { Plan } from "../../src/plan/plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { openPreview, type OpenPreview } from "../host/browser";
import type { Benchmark, FigureRow } from "./benchmark";
import { generatePlan } from "./plan-generator";

const goals = 2_500;

/** Goals that nobody answers for and that get no money: five findings each, and a workbook that the preview can hold. */
function planOfManyFindings(): Plan {
  const plan = generatePlan(goals);
  return { ...plan, investments: [], productGoals: plan.productGoals.map((goal) => ({ ...goal, unit: null })) };
}

/** A task of more than 50 ms, as the browser tells of it. */
interface LongTask {
  milliseconds: number;
  /** `self`: in the pane. What the preview does for Excel runs in the same thread and is told as its own. */
  where: string;
}

/** How long the page of findings stands still, in a real browser. */
export const benchmark: Benchmark = {
  title: "Long tasks of the pane over some ten thousand findings, in the preview",
  measure: async () => {
    const workbook = XlsxWorkbook.blank("Inicio");
    await placePlan(workbook, planOfManyFindings(), "es", "Inicio");
    const folder = mkdtempSync(join(tmpdir(), "articula-bench-"));
    const file = join(folder, "plan.xlsx");
    writeFileSync(file, workbook.bytes());
    const open = await openPreview({ pane: 420, optimizing: true });
    try {
      // In every frame from its first moment.
      await open.page.context().addInitScript(watchLongTasks);
      open.page.setDefaultTimeout(240_000);
      await open.openFile(file);
      return await rowsOf(open);
    } finally {
      await open.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function rowsOf(open: OpenPreview): Promise<FigureRow[]> {
  const { page, paneFrame } = open;
  const rows: FigureRow[] = [];
  const take = async (what: string): Promise<void> => {
    await page.waitForTimeout(1_000);
    const tasks = await paneFrame.evaluate(() => (window.longTasks ?? []).splice(0));
    const inPane = tasks.filter(({ where }) => where === "self").map(({ milliseconds }) => milliseconds);
    const inHost = tasks.filter(({ where }) => where !== "self").map(({ milliseconds }) => milliseconds);
    rows.push({
      what,
      "pane longest ms": Math.max(0, ...inPane),
      "over 50": inPane.length,
      "over 200": inPane.filter((milliseconds) => milliseconds > 200).length,
      "preview longest ms": Math.max(0, ...inHost),
      "its over 50": inHost.length,
    });
  };

  const validate = paneFrame.getByRole("navigation").getByRole("button", { name: /^Validar.*error/ });
  await validate.waitFor();
  await take("opening the plan until it is validated");
  await validate.click();
  await paneFrame.getByText(/ de [\d.]+ hallazgos/).waitFor();
  const found = /de ([\d.]+) hallazgos/.exec(await paneFrame.locator("main").innerText())?.[1] ?? "?";
  await take(`opening Validar (${found.replace(".", ",")} findings)`);
  await paneFrame.getByRole("button", { name: "Actualizar" }).first().click();
  await paneFrame.getByText("Leyendo el libro…").waitFor();
  await paneFrame.locator("button:not([aria-disabled=true])", { hasText: "Actualizar" }).first().waitFor();
  await take("validating again there");
  await paneFrame.getByRole("searchbox").click();
  await page.keyboard.type("obra 12 recursos", { delay: 90 });
  await take("typing in the search");
  await paneFrame.getByRole("searchbox").fill("");
  await take("emptying the search");
  for (const grouping of ["Hoja", "Dependencia", "Gravedad", "Regla"]) {
    await paneFrame.getByRole("combobox", { name: "Agrupar por" }).selectOption({ label: grouping });
    await take(`grouping by ${grouping}`);
  }
  await paneFrame.getByRole("combobox", { name: "Agrupar por" }).selectOption({ label: "Gravedad" });
  await paneFrame.getByRole("button", { name: "Mostrar: Advertencias" }).click();
  await take("opening a group of most of them");
  await scrollToEnd(open);
  await take("scrolling to the end");
  return rows;
}

/** As with the wheel: steps of a screen, until nothing is left below. */
async function scrollToEnd({ page, paneFrame }: OpenPreview): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    const isAtEnd = await paneFrame.evaluate((far) => {
      const { scrollHeight } = document.documentElement;
      // The first steps at reading pace, then as with the bar at the side.
      window.scrollBy(0, far ? scrollHeight / 60 : 600);
      return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 2;
    }, step >= 40);
    if (isAtEnd) return;
    await page.waitForTimeout(50);
  }
}

declare global {
  interface Window {
    longTasks?: LongTask[];
  }
}

function watchLongTasks(): void {
  const tasks: LongTask[] = [];
  window.longTasks = tasks;
  const observer = new PerformanceObserver((list) => {
    for (const { duration, name } of list.getEntries()) tasks.push({ milliseconds: duration, where: name });
  });
  observer.observe({ type: "longtask", buffered: true });
}
