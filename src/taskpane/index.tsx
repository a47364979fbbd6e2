import { createRoot } from "react-dom/client";
import { bindUseCases } from "../app/bind-use-cases";
import { describeTrouble } from "../app/describe-trouble";
import { macrotask } from "../app/in-slices";
import { associateCommands, type CommandEnd } from "../commands/commands";
import type { PanePage } from "../commands/pane-page";
import { ribbonState } from "../commands/ribbon-state";
import { livePlan, workbook } from "../functions/stream";
import { languageOf, type Language } from "../i18n/language";
import { App } from "./App";
import { PaneDesk } from "./writing/pane-desk";
import { RequestSignal } from "./frame/request-signal";
import { Signal } from "./frame/signal";
import type { Appearance } from "./frame/theme";
import { rememberedGuide } from "./remembered-guide";
import { recalledLanguage, rememberLanguage } from "./remembered-language";

const darkPreference = window.matchMedia("(prefers-color-scheme: dark)");

void Office.onReady(() => {
  const now = () => new Date();
  const changes = new Signal<void>();
  // The workbook's own watch tells only of what others change.
  const written = () => {
    livePlan.markDirty();
    changes.emit();
  };
  const desk = new PaneDesk();
  const useCases = bindUseCases(workbook, { now, written, desk, pause: macrotask });
  const commandsEnded = new Signal<CommandEnd>();
  // The ribbon works with the pane closed too: there is nobody to ask, and a command only adds.
  const pageRequests = new RequestSignal<PanePage>();
  const findingRequests = new RequestSignal<void>();
  associateCommands(bindUseCases(workbook, { now, written }), now, {
    ended: (end) => commandsEnded.emit(end),
    openPage: (page) => pageRequests.emit(page),
    nextFinding: () => findingRequests.emit(),
  });
  // Without the watch the pane still says when its figures were calculated.
  workbook.watch(() => changes.emit()).catch(() => undefined);

  const element = document.getElementById("root");
  if (element === null) throw new Error("taskpane.html has no root element");
  const root = createRoot(element);
  const language: Language = recalledLanguage() ?? languageOf(Office.context.displayLanguage ?? navigator.language);

  const render = () => {
    root.render(
      <App
        useCases={useCases}
        desk={desk}
        describeError={describeTrouble}
        language={language}
        onLanguageChange={rememberLanguage}
        appearance={appearance()}
        now={now}
        saveFile={saveFile}
        changes={changes}
        live={livePlan}
        commandsEnded={commandsEnded}
        pageRequests={pageRequests}
        findingRequests={findingRequests}
        onPlanKnown={(hasPlan) => void ribbonState(hasPlan)}
        guideMemory={rememberedGuide}
        markUrl="assets/icon.svg"
      />,
    );
  };
  render();
  // Excel tells of no change of its theme; the system does.
  darkPreference.addEventListener("change", render);
});

/** Excel on the web may leave the theme undefined, whatever its type says: then the system decides. */
function appearance(): Appearance {
  const theme: Office.OfficeTheme | undefined = Office.context.officeTheme;
  const dark = theme?.isDarkTheme ?? darkPreference.matches;
  return dark ? "dark" : "light";
}

const fileTypes: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
};

function saveFile(name: string, content: string | Uint8Array): void {
  const type = fileTypes[name.slice(name.lastIndexOf(".") + 1)] ?? "application/json";
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download begins after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
