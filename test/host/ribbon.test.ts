import { planButtons } from "../../src/commands/ribbon-state";
import { openPreview, paneAnew, type OpenPreview } from "./browser";

// The tab of the built add-in in the preview, with Microsoft's office.js: buttons that follow the plan, keys and help.

jest.setTimeout(120_000);

const errors: string[] = [];
const needPlan = Object.values(planButtons).flat();
let open: OpenPreview;

beforeAll(async () => {
  open = await openPreview({ pane: 420, onPageError: (text) => errors.push(text) });
});
afterAll(async () => {
  const { externalRequests } = open;
  const unknown = await open.preview("unknownMembers");
  await open.close();
  expect({ externalRequests, unknown, errors }).toEqual({ externalRequests: [], unknown: [], errors: [] });
});

const tab = () => open.page.getByRole("toolbar", { name: "Articula" });
const button = (name: string) => tab().getByRole("button", { name, exact: true });
const enabled = (): Promise<string[]> =>
  tab()
    .locator("button:enabled")
    .evaluateAll((buttons) => buttons.map((element) => element.dataset.control ?? ""));
const paneIsShown = () => open.page.evaluate(() => !document.body.classList.contains("pane-hidden"));

async function until(accept: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await accept()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it did not come about");
}

async function hidePane(): Promise<void> {
  if (await paneIsShown()) await open.page.getByRole("button", { name: "Ocultar panel" }).click();
  expect(await paneIsShown()).toBe(false);
}

test("the tab has its groups, and each button its icon", async () => {
  const groups = await tab().getByRole("group").evaluateAll((elements) => elements.map((group) => group.getAttribute("aria-label")));
  expect(groups).toEqual(["Plan", "Validar", "Funciones", "Ayuda"]);
  const drawn = await tab().locator("button img").evaluateAll((icons) => icons.map((icon) => (icon as HTMLImageElement).naturalWidth));
  expect(drawn).toEqual(Array<number>(11).fill(32));
});

test("without a plan the buttons that need one cannot be pressed; creating the plan enables them", async () => {
  const before = await enabled();
  expect(before).toEqual([
    "Articula.Open",
    "Articula.Create",
    "Articula.FunctionHelp",
    "Articula.Tools",
    "Articula.Guide",
    "Articula.Settings",
  ]);
  await button("Crear plan").click();
  await until(async () => (await open.preview("tables")).length === 21);
  await until(async () => (await enabled()).length === 11);
  expect(await enabled()).toEqual(expect.arrayContaining([...before, ...needPlan]));
  await open.preview("calculated");
});

test.each(["Validar", "Siguiente hallazgo", "Viabilidad", "Presupuesto", "Articulación", "Herramientas", "Ajustes"])(
  "“%s” shows the pane that was hidden, and changes no cell",
  async (name) => {
    await hidePane();
    const before = await open.preview("values", "Metas de producto", "A1:Z12");
    await button(name).click();
    await until(paneIsShown);
    await until(async () => await button(name).isEnabled());
    expect(await open.preview("values", "Metas de producto", "A1:Z12")).toEqual(before);
  },
);

test.each(["A", "V", "H"])("Ctrl+Alt+Mayús+%s shows the pane from the sheet, and types nothing", async (letter) => {
  await hidePane();
  await open.preview("select", "Ejes", "B6");
  const box = await open.preview("cellBox", "Ejes", "B6");
  await open.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await open.page.keyboard.press(`Control+Alt+Shift+Key${letter}`);
  await until(paneIsShown);
  expect((await open.preview("cell", "Ejes", "B6")).value).toBe("");
});

test.each([
  ["Ayuda", /\/help\/index\.html$/, "Primeros pasos"],
  ["Funciones PLAN", /\/help\/funciones\.html$/, "Las funciones PLAN"],
])("“%s” opens the page that ships with the add-in, which asks for nothing from elsewhere", async (name, address, title) => {
  const [page] = await Promise.all([open.page.context().waitForEvent("page"), button(name).click()]);
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await page.reload();
  expect(page.url()).toMatch(address);
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
  expect(requests.filter((request) => !request.startsWith(open.server.url))).toEqual([]);
  expect(await page.locator("script").count()).toBe(0);
  await page.getByRole("navigation").getByRole("link", { name: "La plantilla" }).click();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("La plantilla");
  await page.close();
});

test("another workbook begins with the buttons as the manifest has them", async () => {
  await paneAnew(open.paneFrame, () => open.page.getByRole("button", { name: "Libro nuevo" }).click());
  await until(async () => (await open.preview("tables")).length === 0);
  await until(async () => (await enabled()).length === 6);
});
