import { act, screen } from "@testing-library/react";
import type { LiveStatus } from "../../src/functions/live-plan";
import { Signal } from "../../src/taskpane/frame/signal";
import { renderPane } from "./render-pane";

function liveCells() {
  const changes = new Signal<LiveStatus>();
  const live = { status: { readAt: null, failure: null } as LiveStatus, onStatus: changes.subscribe, markDirty: jest.fn() };
  const tell = (status: LiveStatus) => {
    live.status = status;
    act(() => changes.emit(status));
  };
  return { live, tell };
}

test("says since when the figures of the cells stand while the plan cannot be read, and nothing otherwise", async () => {
  const { live, tell } = liveCells();
  const { user } = renderPane({}, { live });
  await screen.findByText(/Calculado a las/);
  tell({ readAt: new Date(2026, 10, 26, 10, 42), failure: null });
  expect(screen.queryByText(/funciones PLAN/)).toBeNull();
  tell({ readAt: new Date(2026, 10, 26, 10, 42), failure: new Error("celda en edición") });
  const bar = screen.getByText(/Las celdas con funciones PLAN muestran cifras de las 10:42/).closest("[role=status]");
  expect(bar?.textContent).toContain("celda en edición");
  expect(bar?.textContent).toContain("vuelve a intentarlo");
  const retry = bar?.querySelector("button");
  if (retry) await user.click(retry);
  expect(live.markDirty).toHaveBeenCalledTimes(1);
  tell({ readAt: new Date(2026, 10, 26, 10, 43), failure: null });
  expect(screen.queryByText(/funciones PLAN muestran/)).toBeNull();
});

test("a first reading that failed is told even if the pane is opened later", async () => {
  const { live } = liveCells();
  live.status = { readAt: null, failure: new Error("sin permiso") };
  renderPane({}, { live });
  await screen.findByText(/Calculado a las/);
  expect(screen.getByText("Las celdas con funciones PLAN aún no tienen cifras")).toBeTruthy();
});
