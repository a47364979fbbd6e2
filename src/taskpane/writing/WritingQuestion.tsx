import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { describeWriting } from "../../app/changes/describe-changes";
import type { PlannedWriting } from "../../app/changes/keeping-workbook";
import { changeTextsIn } from "../../i18n/change-texts";
import { usePane } from "../frame/pane-context";

const useStyles = makeStyles({
  surface: { maxWidth: "min(420px, calc(100vw - 24px))", padding: tokens.spacingHorizontalL },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  body: { whiteSpace: "normal" },
});

interface WritingQuestionProps {
  open: boolean;
  writing: PlannedWriting;
  answer(approved: boolean): void;
}

/** The patch in words. Closing it by any way but the button that writes leaves the workbook alone. */
export default function WritingQuestion({ open, writing, answer }: WritingQuestionProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { ask } = changeTextsIn(language);
  const { sentences, warnings } = describeWriting(writing, language);
  return (
    <Dialog open={open} onOpenChange={(_, asked) => !asked.open && answer(false)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{ask.title}</DialogTitle>
          <DialogContent>
            <ul className={styles.list}>
              {sentences.map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
            {warnings.map((warning) => (
              <MessageBar key={warning} intent="warning" layout="multiline">
                <MessageBarBody className={styles.body}>{warning}</MessageBarBody>
              </MessageBar>
            ))}
          </DialogContent>
          <DialogActions>
            <Button onClick={() => answer(false)}>{ask.refuse}</Button>
            <Button appearance="primary" onClick={() => answer(true)}>
              {ask.apply}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
