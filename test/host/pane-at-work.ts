import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Download, Locator } from "playwright-core";
import { placePlan } from "../../src/app/create-template";
import { loadPlan } from "../../src/app/load-plan";
import { numberFormat } from "../../src/i18n/number-format";
import { evaluate } from "../../src/method/evaluate";
import { parsePlan } from "../../src/plan/parse-plan";
import type { Plan } from "../../src/plan/plan";
import type { PlanPath } from "../../src/plan/plan-path";
import type { PlanReading } from "../../src/sheets/read-plan";
import { locate } from "../../src/sheets/locate";
import { columnLetters } from "../../src/workbook/address";
import { XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import sanJacinto from "../../src/app/sample/san-jacinto.json";
import { openPreview, type OpenPreview } from "./browser";

const folder = join(__dirname, "../../test-output/jobs");

/** The worked example, to be changed at will. */
export function samplePlan(): Plan {
  return parsePlan(structuredClone(sanJacinto)).plan;
}

/** The plan as a workbook file; gives where it stands. */
export async function planFile(name: string, plan: Plan): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const workbook = XlsxWorkbook.blank("Inicio");
  await placePlan(workbook, plan, "es", "Inicio");
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, workbook.bytes());
  return path;
}

/** What a person does in the pane, by role and name. */
export interface PaneAtWork {
  open(): OpenPreview;
  /** Opens a workbook with this plan, and waits until it has been validated. */
  begin(name: string, plan: Plan): Promise<void>;
  button(name: string | RegExp): Locator;
  /** Goes to a page of the plan by its name in the navigation. */
  goTo(page: string | RegExp): Promise<void>;
  /** Waits until the navigation says this number of errors. */
  errors(count: number): Promise<void>;
  /** The finding that says this. */
  finding(what: string | RegExp): Locator;
  /** Says yes to what is to be written, and waits until it is. */
  approve(): Promise<void>;
  /** The workbook as it would be saved now. */
  reading(): Promise<PlanReading>;
  /** The cell of a place in the plan, as sheet and address. */
  cellOf(path: Partial<PlanPath> & Pick<PlanPath, "table">): Promise<{ sheet: string; address: string }>;
  /** Waits until the grid's selection is there. */
  selected(place: { sheet: string; address: string }): Promise<void>;
  /** Waits for a condition and says what it was about when it does not come. */
  until(about: string, accept: () => Promise<boolean>, milliseconds?: number): Promise<void>;
  /** The file that an action of the pane lets the browser save. */
  downloaded(act: () => Promise<void>): Promise<Download>;
}

/**
 * One browser for the tests of a file. After each test nothing was written to the console as an error, nothing was asked
 * of another computer, and the host knew every member that was used.
 */
export function paneAtWork(): PaneAtWork {
  const errors: string[] = [];
  let open: OpenPreview;
  beforeAll(async () => {
    open = await openPreview({ pane: 420, viewport: { width: 1280, height: 900 }, onPageError: (text) => errors.push(text) });
    open.page.setDefaultTimeout(30_000);
  });
  afterEach(async () => {
    const { externalRequests } = open;
    expect({ externalRequests, unknown: await open.preview("unknownMembers"), errors }).toEqual({ externalRequests: [], unknown: [], errors: [] });
  });
  afterAll(() => open?.close());

  const button = (name: string | RegExp) => open.paneFrame.getByRole("button", { name, exact: true }).first();
  const nav = (page: string | RegExp) => open.paneFrame.getByRole("navigation").getByRole("button", { name: page });
  const reading = async () => {
    const bytes = await open.page.evaluate(async () => [...((await window.articulaPreview?.saveFile()) ?? [])]);
    return loadPlan(await XlsxWorkbook.open(new Uint8Array(bytes)));
  };
  const until: PaneAtWork["until"] = async (about, accept, milliseconds = 30_000) => {
    for (const end = Date.now() + milliseconds; Date.now() < end; ) {
      if (await accept()) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`it did not come about: ${about}`);
  };
  return {
    open: () => open,
    begin: async (name, plan) => {
      await open.openFile(await planFile(name, plan));
      // The number of errors stands in the navigation once the plan has been validated.
      await nav(/[\d.,]+ error/).waitFor({ timeout: 60_000 });
    },
    button,
    errors: (count) => nav(new RegExp(`\\b${count} (error|errores|errors)$`)).waitFor(),
    goTo: (page) => nav(page).click(),
    finding: (what) => open.paneFrame.getByRole("article", { name: what }),
    approve: async () => {
      await open.paneFrame.getByRole("dialog").getByRole("button", { name: "Escribir", exact: true }).click();
      await open.paneFrame.getByRole("dialog").waitFor({ state: "detached" });
      await open.paneFrame.getByText("Se escribió en el libro.").waitFor();
    },
    reading,
    cellOf: async (path) => {
      const place = locate(await reading(), { code: null, row: null, column: null, year: null, ...path });
      if (place === null) throw new Error(`the plan has no ${JSON.stringify(path)}`);
      return { sheet: place.sheet, address: `${columnLetters(place.column)}${place.row + 1}` };
    },
    selected: async (place) => {
      let found: unknown;
      await until(`${place.sheet}!${place.address} is selected`, async () => {
        const selection = await open.preview("selection");
        found = selection;
        return selection.sheet === place.sheet && selection.address === place.address;
      }).catch(() => expect(found).toEqual(place));
    },
    until,
    downloaded: async (act) => {
      const [download] = await Promise.all([open.page.waitForEvent("download"), act()]);
      return download;
    },
  };
}

/** As the pane shows it. */
export function shownCoherence(plan: Plan): string {
  return numberFormat("es").points(evaluate(plan).coherence ?? NaN);
}
