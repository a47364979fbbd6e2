import { Button, Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { ChosenFile } from "../../../app/plan-file";
import { MergeSentences } from "../../../app/share/describe-merge";
import type { Decisions, Merge } from "../../../app/share/merge";
import { shareTextsIn } from "../../../i18n/share-texts";
import { MoreList } from "../../frame/MoreList";
import { FileButton } from "../../frame/FileButton";
import { usePane } from "../../frame/pane-context";
import { Section } from "../../frame/Section";
import { readChosen } from "../chosen-file";
import type { ToolProps } from "../tool";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: { ...typographyStyles.body1, margin: 0 },
  apply: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalS },
});

interface ReadParts {
  files: ChosenFile[];
  merge: Merge;
}

/** Brings in what the units changed in their parts; what two changed is decided one by one. */
export default function MergePage({ state }: ToolProps) {
  const styles = useStyles();
  const { useCases, language, perform, notify } = usePane();
  const words = shareTextsIn(language);
  const [read, setRead] = useState<ReadParts | null>(null);
  const [decisions, setDecisions] = useState<Decisions>({});

  const choose = (chosen: File[]) =>
    void perform(words.pane.reading, async () => {
      setRead(null);
      setDecisions({});
      notify(null);
      const files = await Promise.all(chosen.map(readChosen));
      setRead({ files, merge: await useCases.share.look(files) });
    });

  const apply = ({ files }: ReadParts) =>
    void perform(words.pane.applying, async () => {
      const { written, open } = await useCases.share.apply(files, decisions);
      setRead(null);
      // What was decided was of the plan as it stood when the parts were read.
      notify(open.length > 0 ? words.pane.stale : words.pane.applied(written));
    });

  return (
    <div className={styles.page}>
      <p className={styles.text}>{words.pane.mergeLead}</p>
      <FileButton appearance="primary" text={words.pane.choose} label={words.pane.chooser} accept=".xlsx" multiple choose={choose} />
      {read !== null && (
        <PartsRead
          merge={read.merge}
          firstYear={state.firstYear ?? 0}
          decisions={decisions}
          decide={(id, choice) => setDecisions({ ...decisions, [id]: choice })}
          apply={() => apply(read)}
        />
      )}
    </div>
  );
}

interface PartsReadProps {
  merge: Merge;
  firstYear: number;
  decisions: Decisions;
  decide(id: string, choice: string): void;
  apply(): void;
}

function PartsRead({ merge, firstYear, decisions, decide, apply }: PartsReadProps) {
  const styles = useStyles();
  const { language, busy, numbers } = usePane();
  const words = shareTextsIn(language);
  const sentences = new MergeSentences(firstYear, language, {});
  const { changes, conflicts, removals } = merge;
  const undecided = conflicts.filter(({ id }) => decisions[id] === undefined).length;
  const count = changes.length + conflicts.filter(({ id }) => (decisions[id] ?? "plan") !== "plan").length;
  const isNothing = changes.length === 0 && conflicts.length === 0;

  return (
    <>
      {sentences.settings(merge).map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {isNothing && <p className={styles.text}>{words.nothing}</p>}
      {conflicts.length > 0 && (
        <Section title={words.sections.conflicts}>
          {conflicts.map((conflict) => (
            <Field key={conflict.id} label={sentences.conflict(conflict)}>
              <RadioGroup value={decisions[conflict.id] ?? ""} onChange={(_, { value }) => decide(conflict.id, value)}>
                {sentences.choices(conflict).map(({ choice, label }) => (
                  <Radio key={choice} value={choice} label={label} />
                ))}
              </RadioGroup>
            </Field>
          ))}
        </Section>
      )}
      {changes.length > 0 && (
        <Section title={words.sections.changes}>
          <MoreList items={changes} item={(change) => sentences.change(change)} />
        </Section>
      )}
      {removals.length > 0 && (
        <Section title={words.sections.removals}>
          <MoreList items={removals} item={(removal) => sentences.removal(removal)} />
        </Section>
      )}
      {!isNothing && (
        <div className={styles.apply}>
          {undecided > 0 && <span>{words.pane.undecided(undecided)}</span>}
          <Button appearance="primary" disabledFocusable={busy !== null || undecided > 0} onClick={apply}>
            {words.pane.apply(count, numbers.count(count))}
          </Button>
        </div>
      )}
    </>
  );
}
