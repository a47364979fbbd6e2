import { Button } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState, type ReactNode } from "react";
import { firstYearOfTerm } from "../app/template-plan";
import type { CommandEnd } from "../commands/commands";
import type { PanePage } from "../commands/pane-page";
import { helpPage } from "../i18n/help-pages";
import type { Language } from "../i18n/language";
import { repairTextsIn } from "../i18n/repair-texts";
import { useFindings } from "./findings/use-findings";
import { focusTitle } from "./frame/focus-title";
import { PageGuard } from "./frame/PageGuard";
import { PaneHeader } from "./frame/PaneHeader";
import { PaneNav, planPages } from "./frame/PaneNav";
import { usePane } from "./frame/pane-context";
import { SheetNamesContext } from "./frame/sheet-names";
import type { Signal } from "./frame/signal";
import { useFocusReturn } from "./frame/use-focus-return";
import { usePageFocus } from "./frame/use-page-focus";
import { isEmpty, addedText } from "./session-texts";
import { useGuide, type GuideMemory } from "./guide/use-guide";
import { helpTopic } from "./help-topic";
import { RepairBar } from "./home/RepairBar";
import { AdoptPage, GuideCard, PlanPage, SettingsPage } from "./pages";
import { StartPage } from "./start/StartPage";
import { termYears } from "./start/term-years";
import type { Tool } from "./tools/tool";
import { ToolList } from "./tools/ToolList";
import { tools } from "./tools/tools";
import { ToolsPage } from "./tools/ToolsPage";
import { usePlanSession } from "./use-plan-session";
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
  guideMemory?: GuideMemory;
  markUrl: string;
  chooseLanguage(language: Language): void;
  /** What stands in place of a page that broke. */
  broken(error: unknown, again: () => void): ReactNode;
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

  const guide = useGuide(props.guideMemory, go);
  const guideArea = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  // Who walks through the guide stays in it, whatever page it opens.
  const inGuide = useCallback(() => guideArea.current?.contains(document.activeElement) ?? false, []);
  usePageFocus(page, "unknown", main, inGuide);
  useFocusReturn(main);
  const leaveGuide = () => {
    guide.leave();
    focusTitle(main.current?.querySelector("h1"));
  };
  const goToFirstFinding = () => {
    const [first] = findings.shown;
    if (first === undefined) return notify(texts.findings.noneToGo);
    go("validate");
    findings.goTo(first);
  };

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
      {guide.step !== null && state !== null && hasPlan && page !== "adopt" && (
        <div ref={guideArea}>
          <GuideCard
            guide={{ ...guide, leave: leaveGuide }}
            keyDown={findings.keyDown}
            empty={isEmpty(state)}
            validation={validation}
            goToFirstFinding={goToFirstFinding}
          />
        </div>
      )}
      {/* The button of the ribbon creates a plan; the pane can do the same. */}
      {props.messages(() => session.create(firstYearOfTerm(now().getFullYear()), termYears))}
      {desk !== undefined && <WritingPanel desk={desk} undo={undoing.undo} />}
      {undoing.dialog}
      <main ref={main} onKeyDown={findings.keyDown}>
        <SheetNamesContext.Provider value={state?.sheetNames ?? noNames}>
          <PageGuard key={page} broken={props.broken}>
            {page === "unknown" && busy === null && <Button onClick={open}>{texts.common.refresh}</Button>}
            {page === "start" && state?.damaged === true && (
              <RepairBar title={repairs.damagedTitle} text={repairs.damaged} done={open} />
            )}
            {page === "start" && (
              <StartPage
                year={now().getFullYear()}
                adopt={() => go("adopt")}
                create={session.create}
                createSample={() => session.createSample(guide.offer)}
                refresh={open}
              >
                <ToolList tools={tools.filter(({ needsPlan }) => !needsPlan)} open={openTool} />
              </StartPage>
            )}
            {page === "adopt" && <AdoptPage saveFile={saveFile} leave={leave} />}
            {page === "settings" && (
              <SettingsPage
                hasPlan={hasPlan}
                showGuide={guide.show}
                chooseLanguage={(chosen) => {
                  props.chooseLanguage(chosen);
                  session.retell(chosen);
                }}
                leave={leave}
              />
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
          </PageGuard>
        </SheetNamesContext.Provider>
      </main>
    </>
  );
}

const noNames = {};
