import { screen } from "@testing-library/react";
import type { PictureToPlace } from "../../src/app/pictures/picture-cases";
import { WorkbookError } from "../../src/workbook/workbook-error";
import { renderPane } from "./render-pane";

// jsdom lays nothing out and has no canvas: the drawing itself is seen in test/host. Jest cannot load its library either.
jest.mock("../../src/taskpane/money/MoneyChart", () => ({ __esModule: true, default: () => null }));
jest.mock("../../src/taskpane/charts/drawn-out-of-sight", () => ({ drawnOutOfSight: async () => ({ png: "iVBORw0KGgo=", width: 640, height: 400 }) }));

async function copyFrom(place: (picture: PictureToPlace) => Promise<{ sheet: string; name: string }>) {
  const pane = renderPane({ pictures: { place } });
  await pane.user.click(await screen.findByRole("button", { name: /^Presupuesto/ }));
  await pane.user.click(await screen.findByRole("button", { name: "Copiar la imagen al libro" }));
}

describe("the picture of the money", () => {
  it("goes to the workbook with its figures as words, and the pane says where it is", async () => {
    const place = jest.fn<Promise<{ sheet: string; name: string }>, [PictureToPlace]>(async () => ({ sheet: "Gráficos (2)", name: "Programado" }));
    await copyFrom(place);
    expect(await screen.findByText(/La imagen está en la hoja Gráficos \(2\)\./)).toBeTruthy();
    const [picture] = place.mock.calls[0] ?? [];
    expect(picture).toMatchObject({ png: "iVBORw0KGgo=", width: 480, height: 300, sheet: "Gráficos", title: "Programado y disponible por vigencia: Todas las fuentes" });
    expect(picture?.altText).toMatch(/^Programado y disponible por vigencia: Todas las fuentes\. Valores en [^.]+\. 20\d\d: programado [\d.,]+, disponible [\d.,]+\. 20/);
    expect(picture?.dated(new Date(2026, 10, 26))).toBe("Copiada del panel de Articula el 26 de noviembre de 2026. No cambia con el plan.");
  });

  it("says what is wrong when the workbook refuses it", async () => {
    await copyFrom(async () => {
      throw new WorkbookError("protected", { place: "Gráficos" });
    });
    expect(await screen.findByText("Falla: protected: Gráficos")).toBeTruthy();
  });
});
