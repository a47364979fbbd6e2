import { Button } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { Language } from "../i18n/language";
import { AdoptPage } from "./adopt/AdoptPage";
import type { DescribedTrouble } from "./frame/Messages";
import { PaneHeader } from "./frame/PaneHeader";
import { usePane } from "./frame/pane-context";
import type { Signal } from "./frame/signal";
import { PlanPage } from "./plan/PlanPage";
import { StartPage } from "./start/StartPage";
import { usePlanSession } from "./use-plan-session";

interface PaneBodyProps {
  now(): Date;
  saveFile(name: string, content: string): void;
  changes?: Signal<void>;
  commandsEnded?: Signal<DescribedTrouble | null>;
  helpUrl: string;
  markUrl: string;
  chooseLanguage(language: Language): void;
  messages: ReactNode;
}

/** Chooses the page by what the workbook holds. */
export function PaneBody({ now, saveFile, changes, commandsEnded, helpUrl, markUrl, chooseLanguage, messages }: PaneBodyProps) {
  const { texts, busy } = usePane();
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
      commandsEnded?.subscribe((trouble) => {
        if (trouble === null) open();
      }),
    [commandsEnded, open],
  );

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
      />
      {messages}
      <main>
        {page === "unknown" && busy === null && <Button onClick={open}>{texts.common.refresh}</Button>}
        {page === "start" && (
          <StartPage
            year={now().getFullYear()}
            adopt={session.startAdopting}
            create={session.create}
            createSample={session.createSample}
            refresh={open}
          />
        )}
        {page === "adopt" && <AdoptPage saveFile={saveFile} leave={open} />}
        {page === "plan" && session.state !== null && (
          <PlanPage
            state={session.state}
            validation={session.validation}
            calculatedAt={session.calculatedAt}
            stale={session.stale}
            validate={open}
            adopt={session.startAdopting}
          />
        )}
      </main>
    </>
  );
}
