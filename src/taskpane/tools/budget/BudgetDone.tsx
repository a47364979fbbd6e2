import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { BudgetImport } from "../../../app/budget/budget-import";
import type { ExistingRows } from "../../../app/budget/compare-budget";
import { BudgetSentences } from "../../../app/budget/describe-budget";
import { fill } from "../../../i18n/fill";
import { budgetTextsIn } from "../../../i18n/budget-texts";
import { usePane } from "../../frame/pane-context";
import { focusTitle } from "../../frame/focus-title";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: { margin: 0 },
});

interface BudgetDoneProps {
  brought: BudgetImport;
  existing: ExistingRows | null;
  leave(): void;
}

/** What was written. */
export function BudgetDone({ brought: { comparison }, existing, leave }: BudgetDoneProps) {
  const styles = useStyles();
  const { language } = usePane();
  const { tool } = budgetTextsIn(language);
  const sentences = new BudgetSentences(language);
  const removed = existing === "replace" ? comparison.onlyInPlan.length : 0;
  const text = useRef<HTMLParagraphElement>(null);
  // The form that had the focus is gone; the reader begins here.
  useEffect(() => focusTitle(text.current), []);
  return (
    <div className={styles.page}>
      <p ref={text} tabIndex={-1} className={styles.text}>
        {fill(tool.done, { added: sentences.count(comparison.added.length), changed: sentences.count(comparison.changed.length) })}
      </p>
      {removed > 0 && <p className={styles.text}>{fill(tool.removed, { count: sentences.count(removed) })}</p>}
      <Button appearance="primary" onClick={leave}>
        {tool.backToPlan}
      </Button>
    </div>
  );
}
