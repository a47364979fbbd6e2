import { render, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { UseCases } from "../../src/app/use-cases";
import { App, type AppProps } from "../../src/taskpane/App";
import { fakeUseCases } from "./fake-use-cases";

export interface RenderedPane extends RenderResult {
  user: UserEvent;
}

/** The whole pane over use cases from memory, on a fixed day. */
export function renderPane(replaced: Partial<UseCases> = {}, props: Partial<AppProps> = {}): RenderedPane {
  const user = userEvent.setup();
  const result = render(
    <App
      useCases={fakeUseCases(replaced)}
      describeError={(error) => ({
        title: `Falla: ${error instanceof Error ? error.message : "?"}`,
        remedy: "Quite la protección del libro y reintente.",
      })}
      language="es"
      appearance="light"
      now={() => new Date(2026, 10, 22, 10, 32)}
      saveFile={() => undefined}
      markUrl="icon.svg"
      {...props}
    />,
  );
  return { user, ...result };
}
