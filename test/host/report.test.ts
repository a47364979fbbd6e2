import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { adoptedPlan } from "../../src/app/adoption/adopt-sheet";
import { parseMapping } from "../../src/app/adoption/parse-mapping";
import { describePublicSummary } from "../../src/app/report/public-summary";
import { publicSummaryHtml } from "../../src/app/report/public-summary-html";
import { describeReport } from "../../src/app/report/describe-report";
import { reportHtml } from "../../src/app/report/report-html";
import type { Plan } from "../../src/plan/plan";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import mappingFile from "../real/tenjo-mapping.json";
import { requestOf, sample } from "../unit/app/report/report-plan";
import { launchBrowser } from "./browser";

// The documents as they print: as many pages as they should, nothing cut at the side, nothing fetched. The PDF files stay
// in test-output/report, to be looked at.

const output = join(__dirname, "../../test-output/report");
const tenjo = join(__dirname, "../../../shared/data/tenjo-plan-indicativo-2024-2027.xlsx");
const contentWidth = { report: 178, summary: 182 };

let browser: Browser;
beforeAll(async () => {
  mkdirSync(output, { recursive: true });
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Prints a document on the paper that it asks for. */
async function printed(name: string, html: string, millimetres: number): Promise<{ pages: number; overflows: string[]; requests: string[] }> {
  const page = await browser.newPage({ viewport: { width: Math.round((millimetres * 96) / 25.4), height: 1000 } });
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!/^(data|about):/.test(request.url())) requests.push(request.url());
  });
  await page.emulateMedia({ media: "print" });
  await page.setContent(html);
  const overflows = await page.evaluate(() =>
    [...document.querySelectorAll("body, main, table, th, td, p, li, dd, h1, h2, h3")]
      .filter((element) => getComputedStyle(element).position !== "absolute")
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1 || element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).display !== "inline")
      .map((element) => `${element.tagName}: ${element.textContent?.slice(0, 60)}`),
  );
  const pdf = await page.pdf({ preferCSSPageSize: true });
  writeFileSync(join(output, `${name}.html`), html);
  writeFileSync(join(output, `${name}.pdf`), pdf);
  await page.close();
  return { pages: pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0, overflows, requests };
}

const summaryOf = (plan: Plan) => publicSummaryHtml(describePublicSummary(requestOf(plan)));

/** Names as long as those of real axes, and longer. */
const long = "Fortalecimiento institucional, ordenamiento del territorio alrededor del agua y Mejoramiento Muy Amplio de la vida ".repeat(3);

function planOfTwentyAxes(name: string, years: number): Plan {
  const plan = sample();
  plan.plan.name = name.repeat(2);
  plan.plan.entity = name;
  plan.plan.years = years;
  for (const row of [...plan.productGoals, ...plan.investments, ...plan.ceilings]) {
    row.annual = Array.from({ length: years }, (_, year) => row.annual[year % 4] ?? null);
  }
  plan.axes = Array.from({ length: 20 }, (_, at) => ({ code: String(at + 1), name: `${at + 1}. ${name}`, objective: null, weight: null }));
  return plan;
}

test("the report of the worked example prints on a few A4 pages", async () => {
  const { pages, overflows, requests } = await printed("informe-ejemplo", reportHtml(describeReport(requestOf(sample()))), contentWidth.report);
  expect({ overflows, requests }).toEqual({ overflows: [], requests: [] });
  expect(pages).toBeGreaterThanOrEqual(5);
  expect(pages).toBeLessThanOrEqual(8);
});

test("a plan of twelve years, twenty axes and long names prints too", async () => {
  const plan = planOfTwentyAxes(long, 12);
  for (const unit of plan.units) unit.name = long;
  const { overflows } = await printed("informe-largo", reportHtml(describeReport(requestOf(plan))), contentWidth.report);
  expect(overflows).toEqual([]);
});

test.each<[string, () => Plan]>([
  ["ejemplo", sample],
  ["veinte-ejes", () => planOfTwentyAxes(long, 4)],
  ["doce-vigencias", () => planOfTwentyAxes(long, 12)],
  [
    "lo-mas-ancho",
    () => {
      const plan = planOfTwentyAxes("W".repeat(200), 12);
      plan.plan.currencyUnit = null;
      plan.investments.forEach((row, at) => (row.source = `${"W".repeat(200)}${at}`));
      return plan;
    },
  ],
])("the public summary is one page, whatever the plan: %s", async (name, planOf) => {
  const { pages, overflows, requests } = await printed(`resumen-${name}`, summaryOf(planOf()), contentWidth.summary);
  expect({ pages, overflows, requests }).toEqual({ pages: 1, overflows: [], requests: [] });
});

(existsSync(tenjo) ? describe : describe.skip)("the real plan of Tenjo, adopted", () => {
  let plan: Plan;
  beforeAll(async () => {
    ({ plan } = await adoptedPlan(await XlsxWorkbook.open(new Uint8Array(readFileSync(tenjo))), parseMapping(mappingFile), "es"));
  });

  test("its 1,456 findings are told in a report that can be read", async () => {
    const request = requestOf(plan);
    expect(request.validation.findings).toHaveLength(1456);
    const { pages, overflows } = await printed("informe-tenjo", reportHtml(describeReport(request)), contentWidth.report);
    expect(overflows).toEqual([]);
    expect(pages).toBeLessThanOrEqual(32);
  });

  test("its public summary is one page", async () => {
    expect((await printed("resumen-tenjo", summaryOf(plan), contentWidth.summary)).pages).toBe(1);
  });
});
