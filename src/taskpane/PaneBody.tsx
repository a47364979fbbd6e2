import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { firstYearOfTerm } from "../app/template-plan";
import type { CommandEnd } from "../commands/commands";
import type { PanePage } from "../commands/pane-page";
import { helpPage, type HelpTopic } from "../i18n/help-pages";
import type { Language } from "../i18n/language";
import { repairTextsIn } from "../i18n/repair-texts";
import { useFindings } from "./findings/use-findings";
import { PaneHeader } from "./frame/PaneHeader";
import { PaneNav, planPages } from "./frame/PaneNav";
import { usePane } from "./frame/pane-context";
import { SheetNamesContext } from "./frame/sheet-names";
import type { Signal } from "./frame/signal";
import { usePageFocus } from "./frame/use-page-focus";
import { isEmpty, addedText } from "./session-texts";
import { RepairBar } from "./home/RepairBar";
import { AdoptPage, PlanPage, SettingsPage } from "./pages";
import { StartPage } from "./start/StartPage";
import { termYears } from "./start/term-years";
import type { Tool } from "./tools/tool";
import { ToolList } from "./tools/ToolList";
import { tools } from "./tools/tools";
import { ToolsPage } from "./tools/ToolsPage";
import { usePlanSession, type PageName } from "./use-plan-session";
import type { PaneDesk } from "./writing/pane-desk";
import { useUndo } from "./writing/use-undo";
import { WritingPanel } from "./writing/WritingPanel";

/** What the pane's body is given by the pane; see `AppProps`. */
export interface PaneBodyProps {
  now(): Date;
  desk?: PaneDesk;
  saveFile(name: string, content: string | Uint8Array): void;
  changes?: Signal<void>;
  commandsEnded?: Signal<CommandEnd>;
  pageRequests?: Signal<PanePage>;
  findingRequests?: Signal<void>;
  onPlanKnown?(hasPlan: boolean): void;
  markUrl: string;
  chooseLanguage(language: Language): void;
  messages(retryCommand: () => void): ReactNode;
}

/** Chooses the page by what the workbook holds and by what the user asks for. */
export function PaneBody(props: PaneBodyProps) {
  const { now, desk, saveFile, commandsEnded, pageRequests, findingRequests, onPlanKnown } = props;
  const { texts, busy, notify, language } = usePane();
  const repairs = repairTextsIn(language).pane;
  const session = usePlanSession(now, props.changes);
  const { page, state, validation, open, go } = session;
  const findings = useFindings(validation, () => go("validate"));

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

  const hasPlan = state?.hasPlan ?? false;
  useEffect(() => {
    if (state !== null) onPlanKnown?.(hasPlan);
  }, [state, hasPlan, onPlanKnown]);

  // What the ribbon asks for before the workbook has been read is done when it has.
  const [asked, setAsked] = useState<PanePage | null>(null);
  useEffect(() => pageRequests?.subscribe(setAsked), [pageRequests]);
  useEffect(() => {
    if (asked === null || page === "unknown") return;
    setAsked(null);
    if (asked === "settings" || hasPlan) go(asked);
  }, [asked, page, hasPlan, go]);
  const nextFinding = useRef(findings.next);
  useEffect(() => {
    nextFinding.current = findings.next;
  });
  useEffect(() => findingRequests?.subscribe(() => nextFinding.current(1)), [findingRequests]);

  const planPage = planPages.find((each) => each === page);
  const undoing = useUndo(() => {
    desk?.dismiss();
    // Whoever undoes a mend goes on in the list. Settings and tools hold what they read before: they are left.
    if (planPage !== undefined && planPage !== "tools") session.refresh();
    else open();
  });

  const [tool, setTool] = useState<Tool | null>(null);
  const openTool = (chosen: Tool | null) => {
    setTool(chosen);
    go("tools");
  };
  const leave = () => {
    notify(null);
    open();
  };

  const main = useRef<HTMLElement>(null);
  usePageFocus(page, "unknown", main);

  return (
    <>
      <PaneHeader helpUrl={helpPage(helpTopic(page, tool), language)} markUrl={props.markUrl} openSettings={() => go("settings")} />
      {hasPlan && page !== "adopt" && (
        <PaneNav
          current={page}
          errors={validation?.counts.error ?? null}
          open={(next) => {
            notify(null);
            setTool(null);
            go(next);
          }}
        />
      )}
      {/* The button of the ribbon creates a plan; the pane can do the same. */}
      {props.messages(() => session.create(firstYearOfTerm(now().getFullYear()), termYears))}
      {desk !== undefined && <WritingPanel desk={desk} undo={undoing.undo} />}
      {undoing.dialog}
      <main ref={main} onKeyDown={findings.keyDown}>
        <SheetNamesContext.Provider value={state?.sheetNames ?? noNames}>
          {page === "unknown" && busy === null && <Button onClick={open}>{texts.common.refresh}</Button>}
          {page === "start" && state?.damaged === true && (
            <RepairBar title={repairs.damagedTitle} text={repairs.damaged} done={open} />
          )}
          {page === "start" && (
            <StartPage
              year={now().getFullYear()}
              adopt={() => go("adopt")}
              create={session.create}
              createSample={session.createSample}
              refresh={open}
            >
              <ToolList tools={tools.filter(({ needsPlan }) => !needsPlan)} open={openTool} />
            </StartPage>
          )}
          {page === "adopt" && <AdoptPage saveFile={saveFile} leave={leave} />}
          {page === "settings" && (
            <SettingsPage hasPlan={hasPlan} chooseLanguage={(chosen) => {
              props.chooseLanguage(chosen);
              session.retell(chosen);
            }} leave={leave} />
          )}
          {page === "tools" && state !== null && (
            <ToolsPage
              state={state}
              opened={tool}
              open={setTool}
              leave={leave}
              completeSheets={session.completeSheets}
              now={now}
              saveFile={saveFile}
            />
          )}
          {planPage !== undefined && planPage !== "tools" && state !== null && (
            <PlanPage
              key={planPage}
              page={isEmpty(state) ? "home" : planPage}
              session={session}
              state={state}
              findings={findings}
              adopt={() => go("adopt")}
            />
          )}
        </SheetNamesContext.Provider>
      </main>
    </>
  );
}

const noNames = {};

/** Tools whose guide is not called like them. */
const toolTopics: Record<Tool["id"], HelpTopic> = {
  findingsSheet: "findings-sheet",
  report: "report",
  compare: "compare",
  catalog: "catalog",
  budget: "bring-budget",
  split: "split",
  merge: "merge",
  sisptStart: "sispt",
  sisptBack: "sispt",
  repair: "repair",
  formulas: "formulas",
  restore: "restore",
};

/** What help is opened on: the page that is shown, and on the page of tools the one that is open. */
function helpTopic(page: PageName, tool: Tool | null): HelpTopic {
  if (page === "unknown") return "home";
  if (page === "start") return "create";
  return page === "tools" && tool !== null ? toolTopics[tool.id] : page;
}
