import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { describeConflict } from "../../app/changes/describe-changes";
import type { UndoConflict } from "../../app/changes/plan-undo";
import { changeTextsIn } from "../../i18n/change-texts";
import { usePane } from "../frame/pane-context";
import { MoreList } from "../frame/MoreList";

const useStyles = makeStyles({
  surface: { maxWidth: "min(420px, calc(100vw - 24px))", padding: tokens.spacingHorizontalL },
  text: { ...typographyStyles.body1, margin: 0 },
});

interface UndoDialogProps {
  open: boolean;
  /** Whether to undo at all, or what was changed since. */
  asked: "confirm" | UndoConflict[];
  /** Null: nothing is undone. */
  answer(answer: "ask" | "keep" | "replace" | null): void;
}

export default function UndoDialog({ open, asked, answer }: UndoDialogProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { points } = changeTextsIn(language);
  const changed = asked === "confirm" ? [] : asked;
  return (
    <Dialog open={open} onOpenChange={(_, wanted) => !wanted.open && answer(null)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{asked === "confirm" ? points.confirm.title : points.conflictTitle}</DialogTitle>
          <DialogContent>
            {asked === "confirm" ? (
              <p className={styles.text}>{points.limit}</p>
            ) : (
              <>
                <p className={styles.text}>{points.conflictLead}</p>
                <MoreList items={changed.map((conflict) => describeConflict(conflict, language))} item={(sentence) => sentence} />
              </>
            )}
          </DialogContent>
          <DialogActions fluid>
            <Button onClick={() => answer(null)}>{points.confirm.refuse}</Button>
            {changed.some(({ kind }) => kind === "cell" || kind === "unfinished-sheet") && (
              <Button onClick={() => answer("replace")}>{changed.some(({ kind }) => kind === "cell") ? points.replace : points.replaceSheets}</Button>
            )}
            <Button appearance="primary" onClick={() => answer(asked === "confirm" ? "ask" : "keep")}>
              {asked === "confirm" ? points.confirm.apply : points.keep}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
