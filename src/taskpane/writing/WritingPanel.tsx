import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState, useSyncExternalStore } from "react";
import { changeTextsIn } from "../../i18n/change-texts";
import { CloseButton } from "../frame/CloseButton";
import { loadPage } from "../frame/load-page";
import { usePane } from "../frame/pane-context";
import type { DeskState, PaneDesk } from "./pane-desk";

/** Loaded with the first writing, as the writing itself is. */
const WritingQuestion = loadPage(() => import("./WritingQuestion"));

const useStyles = makeStyles({
  writing: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  doing: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  bar: { width: "100%" },
  body: { whiteSpace: "normal" },
});

/** What is about to be written, how far the writing is, and how to undo the last one. */
export function WritingPanel({ desk, undo }: { desk: PaneDesk; undo(): void }) {
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  // The dialog is closed, not taken away while it is open: Fluent would leave the pane hidden from screen readers.
  const [asked, setAsked] = useState<Extract<DeskState, { kind: "asking" }> | null>(null);
  if (state.kind === "asking" && state !== asked) setAsked(state);
  return (
    <>
      {asked !== null && <WritingQuestion open={state.kind === "asking"} writing={asked.writing} answer={asked.answer} />}
      {state.kind === "writing" && <Progress state={state} />}
      {state.kind === "done" && <Done undo={undo} dismiss={() => desk.dismiss()} />}
    </>
  );
}

function Progress({ state }: { state: Extract<DeskState, { kind: "writing" }> }) {
  const styles = useStyles();
  const { language, numbers } = usePane();
  const words = changeTextsIn(language).writing;
  const percent = numbers.progress(state.share);
  return (
    <div className={styles.writing}>
      <p className={styles.doing}>{state.stopping ? words.cancelling : words.doing(percent)}</p>
      <ProgressBar className={styles.bar} value={state.share} aria-label={words.doing(percent)} />
      <Button size="small" disabledFocusable={state.stopping} onClick={state.cancel}>
        {words.cancel}
      </Button>
    </div>
  );
}

function Done({ undo, dismiss }: { undo(): void; dismiss(): void }) {
  const styles = useStyles();
  const { language, busy } = usePane();
  const words = changeTextsIn(language).writing;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody className={styles.body}>{words.done}</MessageBarBody>
      <MessageBarActions containerAction={<CloseButton onClick={dismiss} />}>
        <Button size="small" disabledFocusable={busy !== null} onClick={undo}>
          {words.undo}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
