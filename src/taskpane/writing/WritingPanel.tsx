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
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useSyncExternalStore } from "react";
import { changeTextsIn } from "../../i18n/change-texts";
import { loadPage } from "../frame/load-page";
import { usePane } from "../frame/pane-context";
import type { PaneDesk } from "./pane-desk";

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
  const styles = useStyles();
  const { language, texts, numbers, busy } = usePane();
  const state = useSyncExternalStore(desk.subscribe, desk.state);
  const words = changeTextsIn(language).writing;
  if (state.kind === "asking") return <WritingQuestion writing={state.writing} answer={state.answer} />;
  if (state.kind === "writing") {
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
  if (state.kind === "done") {
    return (
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody className={styles.body}>{words.done}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={texts.common.close}
              onClick={() => desk.dismiss()}
            />
          }
        >
          <Button size="small" disabledFocusable={busy !== null} onClick={undo}>
            {words.undo}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return null;
}
