import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { firstYearOfTerm } from "../app/template-plan";
import type { CommandEnd } from "../commands/commands";
import type { Language } from "../i18n/language";
import { repairTextsIn } from "../i18n/repair-texts";
import { AdoptPage } from "./adopt/AdoptPage";
import { PaneHeader } from "./frame/PaneHeader";
import { usePane } from "./frame/pane-context";
import { SheetNamesContext } from "./frame/sheet-names";
import type { Signal } from "./frame/signal";
import { PlanPage } from "./plan/PlanPage";
import { RepairBar } from "./plan/RepairBar";
import { StartPage } from "./start/StartPage";
import type { Tool } from "./tools/tool";
import { ToolList } from "./tools/ToolList";
import { tools } from "./tools/tools";
import { ToolsPage } from "./tools/ToolsPage";
import { termYears } from "./start/term-years";
import { addedText, usePlanSession } from "./use-plan-session";
import type { PaneDesk } from "./writing/pane-desk";
import { useUndo } from "./writing/use-undo";
import { WritingPanel } from "./writing/WritingPanel";

interface PaneBodyProps {
  now(): Date;
  desk?: PaneDesk;
  saveFile(name: string, content: string | Uint8Array): void;
  changes?: Signal<void>;
  commandsEnded?: Signal<CommandEnd>;
  helpUrl: string;
  markUrl: string;
  chooseLanguage(language: Language): void;
  messages(retryCommand: () => void): ReactNode;
}

/** Chooses the page by what the workbook holds. */
export function PaneBody({ now, desk, saveFile, changes, commandsEnded, helpUrl, markUrl, chooseLanguage, messages }: PaneBodyProps) {
  const { texts, busy, notify, language } = usePane();
  const repairs = repairTextsIn(language).pane;
  const session = usePlanSession(now, changes);
  const { page, open } = session;

  // Once: `open` is another function in another language, and the page in use must not be lost to that.
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    open();
  }, [open]);

  // The ribbon may have built the plan that this pane was asked to build.
  useEffect(
    () =>
      commandsEnded?.subscribe((end) => {
        if ("trouble" in end) return;
        notify(addedText(end, 0, language));
        open();
      }),
    [commandsEnded, open, notify, language],
  );

  const undoing = useUndo(() => {
    desk?.dismiss();
    open();
  });

  const [tool, setTool] = useState<Tool | null>(null);
  const openTool = (chosen: Tool | null) => {
    setTool(chosen);
    session.openTools();
  };
  const leaveTools = () => {
    notify(null);
    open();
  };

  const main = useRef<HTMLElement>(null);
  const lastPage = useRef(page);
  useEffect(() => {
    // Opening the pane must not take the focus from the sheet; going to another page must not lose it.
    if (lastPage.current !== "unknown" && lastPage.current !== page) main.current?.querySelector("h1")?.focus();
    lastPage.current = page;
  }, [page]);

  return (
    <>
      <PaneHeader
        helpUrl={helpUrl}
        markUrl={markUrl}
        chooseLanguage={(chosen) => {
          chooseLanguage(chosen);
          session.retell(chosen);
        }}
        openSample={page === "start" ? session.createSample : null}
        completeSheets={page === "plan" ? session.completeSheets : null}
        openTools={page === "plan" && tools.some(({ needsPlan }) => needsPlan) ? () => openTool(null) : null}
      />
      {/* The button of the ribbon creates a plan; the pane can do the same. */}
      {messages(() => session.create(firstYearOfTerm(now().getFullYear()), termYears))}
      {desk !== undefined && <WritingPanel desk={desk} undo={undoing.undo} />}
      {undoing.dialog}
      <main ref={main}>
        <SheetNamesContext.Provider value={session.state?.sheetNames ?? noNames}>
          {page === "unknown" && busy === null && <Button onClick={open}>{texts.common.refresh}</Button>}
          {page === "start" && session.state?.damaged === true && (
            <RepairBar title={repairs.damagedTitle} text={repairs.damaged} done={open} />
          )}
          {page === "start" && (
            <StartPage
              year={now().getFullYear()}
              adopt={session.startAdopting}
              create={session.create}
              createSample={session.createSample}
              refresh={open}
            >
              <ToolList tools={tools.filter(({ needsPlan }) => !needsPlan)} open={openTool} />
            </StartPage>
          )}
          {page === "tools" && session.state !== null && (
            <ToolsPage
              state={session.state}
              opened={tool}
              open={setTool}
              leave={leaveTools}
              now={now}
              saveFile={saveFile}
            />
          )}
          {page === "adopt" && <AdoptPage saveFile={saveFile} leave={open} />}
          {page === "plan" && session.state !== null && (
            <PlanPage
              state={session.state}
              validation={session.validation}
              age={session.age}
              validate={() => {
              // What an earlier job said is old once the plan is read again.
              notify(null);
              open();
            }}
              adopt={session.startAdopting}
              completeSheets={session.completeSheets}
              toBeRepaired={session.toBeRepaired}
              repaired={session.repaired}
            />
          )}
        </SheetNamesContext.Provider>
      </main>
    </>
  );
}

const noNames = {};
