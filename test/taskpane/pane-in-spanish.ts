import { numberFormat } from "../../src/i18n/number-format";
import { textsOf, type Pane } from "../../src/taskpane/frame/pane-context";
import { fakeUseCases } from "./fake-use-cases";

/** What a part of the pane gets when it is shown alone. */
export function paneInSpanish(replaced: Partial<Pane> = {}): Pane {
  const { pane: texts, sheets } = textsOf("es");
  return {
    useCases: fakeUseCases(),
    language: "es",
    texts,
    sheets,
    numbers: numberFormat("es"),
    busy: null,
    perform: (_doing, job) => job(new AbortController().signal),
    notify: () => undefined,
    announce: () => undefined,
    goTo: () => undefined,
    ...replaced,
  };
}
