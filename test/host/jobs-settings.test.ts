import { evaluate } from "../../src/method/evaluate";
import { numberFormat } from "../../src/i18n/number-format";
import type { Plan } from "../../src/plan/plan";
import { paneAtWork, samplePlan } from "./pane-at-work";

// The settings: the language, which the pane keeps, and the parameters of the method.

jest.setTimeout(120_000);

const pane = paneAtWork();
const plan = samplePlan();
const inPane = () => pane.open().paneFrame;
const title = (name: string) => inPane().getByRole("heading", { name, level: 1 });

test("the language changes everything at once, numbers too, and is the same when the pane is opened again", async () => {
  await pane.begin("idioma", plan);
  const { coherence } = evaluate(plan);
  const card = (name: string) => inPane().getByRole("region", { name });
  await card("Coherencia del plan").getByText(numberFormat("es").points(coherence ?? NaN), { exact: true }).waitFor();

  await pane.button("Ajustes").click();
  await inPane().getByRole("radio", { name: "English" }).check();
  await title("Settings").waitFor();
  await inPane().getByRole("group", { name: "Thresholds and tolerances" }).waitFor();
  expect(await inPane().locator("html").getAttribute("lang")).toBe("en");
  const english = async () => {
    await inPane().getByRole("navigation", { name: "Pages of the plan" }).getByRole("button", { name: "Home" }).click();
    await card("Coherence of the plan").getByText(numberFormat("en").points(coherence ?? NaN), { exact: true }).waitFor();
    await pane.goTo(/^Validate/);
    await inPane().getByRole("article").first().waitFor();
    const words = await inPane().locator("body").innerText();
    // What is the plan's own, such as names of its sheets, stays as it is written there.
    expect(words).not.toMatch(/Validar|Hallazgos|Errores|Qué hacer|Por qué importa|Siguiente|Actualizar|Exceptuar|Corregir/);
    expect(words).toMatch(/50,000,000|100,000,000/);
    expect(words).not.toMatch(/\d\.\d{3}\.\d{3}/);
  };
  await english();

  await pane.begin("idioma", plan);
  await english();
  await pane.button("Settings").click();
  await inPane().getByRole("radio", { name: "Español" }).check();
  await title("Ajustes").waitFor();
});

const statusRow = async (): Promise<string[]> => {
  const cells = await inPane().getByRole("table", { name: "Metas por vigencia" }).getByRole("row", { name: /^Viables/ }).getByRole("cell").allInnerTexts();
  return cells.map((cell) => cell.trim());
};
const viable = (given: Plan): string[] => {
  const { goals, years } = evaluate(given);
  return years.map(({ year }) => String(goals.flatMap((goal) => goal.years).filter((each) => each.year === year && each.status === "viable").length));
};

test("a parameter changes what counts as viable; what is out of range is refused in words; and all go back to the defaults", async () => {
  await pane.begin("parametros", plan);
  const field = () => inPane().getByRole("textbox", { name: "Viable desde" });
  const save = () => pane.button("Guardar los parámetros").click();
  const countsAre = async (given: Plan): Promise<void> => {
    await pane.goTo("Viabilidad");
    await inPane().getByRole("table", { name: "Metas por vigencia" }).waitFor();
    const expected = viable(given);
    await pane.until(`${expected.join(" ")} viable goals`, async () => String(await statusRow()) === String(expected)).catch(async () => expect(await statusRow()).toEqual(expected));
  };
  await countsAre(plan);

  await pane.button("Ajustes").click();
  await field().fill("1,5");
  await save();
  await inPane().getByText("«Viable desde» no puede ser «1,5»: se admite mayor que 0, hasta 1.").waitFor();
  await inPane().getByText("No se guardó nada. Corrija los valores señalados.").waitFor();
  expect((await pane.reading()).plan.parameters.values).toEqual({});

  const lenient = structuredClone(plan);
  lenient.parameters.values.viableFrom = 0.7;
  expect(viable(lenient)).not.toEqual(viable(plan));
  await field().fill("0,7");
  await save();
  await pane.approve();
  await inPane().getByText("Se guardó 1 parámetro.").waitFor();
  expect((await pane.reading()).plan.parameters.values).toEqual({ viableFrom: 0.7 });
  await countsAre(lenient);

  await pane.button("Ajustes").click();
  await inPane().getByRole("heading", { name: "Parámetros del método" }).waitFor();
  expect(await field().inputValue()).toBe("0,7");
  await pane.button("Volver a los valores por defecto").click();
  await pane.approve();
  await inPane().getByText("Se guardó 1 parámetro.").waitFor();
  expect(await field().inputValue()).toBe("");
  expect((await pane.reading()).plan.parameters.values).toEqual({});
  await countsAre(plan);
});
