import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { UseCases } from "../app/use-cases";
import type { CommandEnd } from "../commands/commands";
import type { PanePage } from "../commands/pane-page";
import type { Language } from "../i18n/language";
import type { PlanPath } from "../plan/plan-path";
import type { WorkbookError } from "../workbook/workbook-error";
import { LiveCellsBar, type LiveCells } from "./frame/LiveCellsBar";
import { Messages } from "./frame/Messages";
import { numberFormat } from "../i18n/number-format";
import { PaneContext, textsOf, type Pane } from "./frame/pane-context";
import type { Signal } from "./frame/signal";
import { themeOf, type Appearance } from "./frame/theme";
import { TroubleBar, type DescribedTrouble } from "./frame/TroubleBar";
import { useWork } from "./frame/use-work";
import type { GuideMemory } from "./guide/use-guide";
import { PaneBody } from "./PaneBody";
import type { PaneDesk } from "./writing/pane-desk";

/** All that the pane needs of the world; components touch neither Excel nor the clock. */
export interface AppProps {
  useCases: UseCases;
  /** Where writings are shown and approved; absent where none are. */
  desk?: PaneDesk;
  describeError(error: unknown, language: Language): DescribedTrouble;
  language: Language;
  /** Told when the user chooses another language, so that the root can remember it. */
  onLanguageChange?(language: Language): void;
  appearance: Appearance;
  now(): Date;
  saveFile(name: string, content: string | Uint8Array): void;
  /** The workbook was changed by the user: what the pane shows was calculated before. */
  changes?: Signal<void>;
  /** The plan behind the functions in cells; absent where there are none. */
  live?: LiveCells;
  /** A command of the ribbon has ended, well or with trouble. */
  commandsEnded?: Signal<CommandEnd>;
  /** The ribbon or a keyboard shortcut asks for a page. */
  pageRequests?: Signal<PanePage>;
  /** The ribbon or a keyboard shortcut asks to go to the next finding. */
  findingRequests?: Signal<void>;
  /** Told whether the workbook has a plan, each time that it is known: buttons of the ribbon need one. */
  onPlanKnown?(hasPlan: boolean): void;
  /** Whether the guided start was shown before; without it, once each time that the pane is opened. */
  guideMemory?: GuideMemory;
  markUrl: string;
}

const useStyles = makeStyles({
  pane: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
});

export function App(props: AppProps) {
  const { useCases, describeError, appearance, onLanguageChange, commandsEnded } = props;
  const styles = useStyles();
  const [language, setLanguage] = useState(props.language);
  const [notice, setNotice] = useState<string | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const [commandTrouble, setCommandTrouble] = useState<DescribedTrouble | null>(null);
  const texts = textsOf(language);
  const stopped = useCallback(
    (error: WorkbookError | null) => {
      if (error === null) return setNotice(textsOf(language).pane.common.stopped);
      const { title, remedy } = describeError(error, language);
      setNotice(`${title} ${remedy}`);
    },
    [describeError, language],
  );
  const { busy, stop, failed, perform, dismiss } = useWork(stopped);

  useEffect(() => {
    document.documentElement.lang = language;
    // Scrollbars and native controls follow the pane, which may differ from the system.
    document.documentElement.style.colorScheme = appearance;
  }, [language, appearance]);

  useEffect(
    () => commandsEnded?.subscribe((end) => setCommandTrouble("trouble" in end ? end.trouble : null)),
    [commandsEnded],
  );

  const goTo = useCallback(
    (path: PlanPath) =>
      void perform(texts.pane.busy.going, async () => {
        const found = await useCases.goTo(path);
        setNotice(found ? null : texts.pane.common.placeGone);
      }),
    [perform, useCases, texts],
  );

  const pane = useMemo<Pane>(
    () => ({
      useCases,
      language,
      texts: texts.pane,
      sheets: texts.sheets,
      numbers: numberFormat(language),
      busy,
      perform,
      notify: setNotice,
      announce: setAnnouncement,
      goTo,
    }),
    [useCases, language, texts, busy, perform, goTo],
  );

  const chooseLanguage = (chosen: Language) => {
    setLanguage(chosen);
    setNotice(null);
    onLanguageChange?.(chosen);
  };

  return (
    <FluentProvider theme={themeOf(appearance)}>
      <PaneContext.Provider value={pane}>
        <div className={styles.pane}>
          <PaneBody
            now={props.now}
            desk={props.desk}
            saveFile={props.saveFile}
            changes={props.changes}
            commandsEnded={commandsEnded}
            pageRequests={props.pageRequests}
            findingRequests={props.findingRequests}
            onPlanKnown={props.onPlanKnown}
            guideMemory={props.guideMemory}
            markUrl={props.markUrl}
            chooseLanguage={chooseLanguage}
            broken={(error, again) => <TroubleBar trouble={describeError(error, language)} retry={again} />}
            messages={(retryCommand) => (
              <>
                <Messages
                  stop={stop}
                  trouble={failed === null ? commandTrouble : describeError(failed.error, language)}
                  retry={
                    failed?.retry ??
                    (commandTrouble === null
                      ? null
                      : () => {
                          setCommandTrouble(null);
                          retryCommand();
                        })
                  }
                  dismissTrouble={() => {
                    dismiss();
                    setCommandTrouble(null);
                  }}
                  notice={notice}
                  announcement={announcement}
                  dismissNotice={() => setNotice(null)}
                />
                {props.live !== undefined && <LiveCellsBar live={props.live} describe={(failure) => describeError(failure, language)} />}
              </>
            )}
          />
        </div>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
