import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { BudgetImport } from "../../../app/budget/budget-import";
import { existingCount, type ExistingRows } from "../../../app/budget/compare-budget";
import { BudgetSentences } from "../../../app/budget/describe-budget";
import { fill } from "../../../i18n/fill";
import { budgetTextsIn } from "../../../i18n/budget-texts";
import { MoreList } from "../../frame/MoreList";
import { usePane } from "../../frame/pane-context";
import { Section } from "../../frame/Section";
import { useNames } from "../../frame/sheet-names";

const useStyles = makeStyles({
  text: { margin: 0 },
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** What would become of the sheet of the budget, and the button that does it. */
export function BringForm({ joined, bring }: { joined: BudgetImport; bring(existing: ExistingRows | null): void }) {
  const styles = useStyles();
  const { language, busy } = usePane();
  const names = useNames();
  const { headings, comparison: words, tool } = budgetTextsIn(language);
  const sentences = new BudgetSentences(language);
  const [existing, setExisting] = useState<ExistingRows | null>(null);
  const { comparison, rows, stages } = joined;
  const { added, equal, changed, onlyInPlan } = comparison;
  const count = (text: string, counted: readonly unknown[]): string => fill(text, { count: sentences.count(counted.length) });
  const there = existingCount(comparison);
  const isDone = added.length + changed.length + onlyInPlan.length === 0;
  return (
    <Section title={fill(headings.rows, { sheet: names.sheet("budget") })}>
      <p className={styles.text}>{[count(words.added, added), count(words.equal, equal)].join(" · ")}</p>
      {changed.length > 0 && (
        <>
          <p className={styles.text}>{count(words.changed, changed)}</p>
          <MoreList items={changed} item={(row) => sentences.changed(row, stages)} />
        </>
      )}
      {onlyInPlan.length > 0 && (
        <>
          <p className={styles.text}>{count(words.onlyInPlan, onlyInPlan)}</p>
          <MoreList items={onlyInPlan} item={({ before }) => sentences.place(before)} />
        </>
      )}
      {isDone ? (
        <p className={styles.text}>{tool.applyNothing}</p>
      ) : (
        <div className={styles.form}>
          {there > 0 && (
            <Field label={fill(tool.existing, { count: sentences.count(there) })}>
              <RadioGroup value={existing ?? ""} onChange={(_, { value }) => setExisting(value === "replace" ? "replace" : "add")}>
                <Radio value="replace" label={count(tool.replace, onlyInPlan)} />
                <Radio value="add" label={tool.add} />
              </RadioGroup>
            </Field>
          )}
          <Button
            appearance="primary"
            disabledFocusable={busy !== null || (there > 0 && existing === null)}
            onClick={() => bring(existing)}
          >
            {count(tool.apply, rows)}
          </Button>
        </div>
      )}
    </Section>
  );
}
