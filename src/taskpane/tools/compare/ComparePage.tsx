import { Button, Field, makeStyles, Radio, RadioGroup, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { FileRole } from "../../../app/compare/compare-cases";
import type { DescribedComparison } from "../../../app/compare/describe-comparison";
import { fill } from "../../../i18n/fill";
import { compareTextsIn } from "../../../i18n/compare-texts";
import { FileButton } from "../../frame/FileButton";
import { usePane } from "../../frame/pane-context";
import { Section } from "../../frame/Section";
import { readChosen } from "../chosen-file";
import type { ToolProps } from "../tool";
import { ChangeList } from "./ChangeList";
import { FigureTable } from "./FigureTable";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  lead: { ...typographyStyles.body1, margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Compared {
  described: DescribedComparison;
  file: string;
  role: FileRole;
}

/** The plan against another version of it, in a file. */
export default function ComparePage({ state }: ToolProps) {
  const styles = useStyles();
  const { useCases, language, perform, notify } = usePane();
  const texts = compareTextsIn(language);
  const [role, setRole] = useState<FileRole>("before");
  const [compared, setCompared] = useState<Compared | null>(null);

  const compare = (file: File) =>
    void perform(texts.pane.comparing, async () => {
      setCompared(null);
      notify(null);
      setCompared({ described: await useCases.compare.compareWith(await readChosen(file), role, language), file: file.name, role });
    });

  return (
    <div className={styles.page}>
      <p className={styles.lead}>{texts.pane.lead}</p>
      <Field label={texts.pane.role}>
        <RadioGroup value={role} onChange={(_, { value }) => setRole(value as FileRole)}>
          {(["before", "after"] as const).map((each) => (
            <Radio key={each} value={each} label={texts.pane.roles[each]} />
          ))}
        </RadioGroup>
      </Field>
      <FileButton
        appearance="primary"
        text={texts.pane.choose}
        label={texts.pane.chooser}
        accept=".xlsx,.xlsm,.json"
        choose={([file]) => compare(file)}
      />
      {compared !== null && <Result compared={compared} firstYear={state.firstYear ?? 0} />}
    </div>
  );
}

/** Summary first, then every change. */
function Result({ compared: { described, file, role }, firstYear }: { compared: Compared; firstYear: number }) {
  const styles = useStyles();
  const { useCases, language, perform, notify, busy } = usePane();
  const texts = compareTextsIn(language);
  const versions = role === "before" ? { before: file, after: texts.thisWorkbook } : { before: texts.thisWorkbook, after: file };
  const named = ({ name, year }: { name: string; year: number | null }) => (year === null ? name : `${name}, ${year}`);
  const scores = described.scores.filter(({ before, after, difference }) => difference !== 0 && (before !== null || after !== null));
  const money = described.money.filter(({ difference }) => difference !== 0);

  const write = () =>
    void perform(texts.pane.writing, async () => {
      notify(texts.pane.written(await useCases.compare.writeSheet(described, versions, language)));
    });

  return (
    <>
      <Section title={texts.pane.result} lead={`${fill(texts.versions.before, { file: versions.before })}. ${fill(texts.versions.after, { file: versions.after })}.`}>
        <ul className={styles.list}>
          {[...(described.summary.length === 0 ? [texts.noChanges] : described.summary), ...described.notes].map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Button disabledFocusable={busy !== null} onClick={write}>
          {texts.pane.write}
        </Button>
      </Section>
      <Section title={texts.pane.scores} {...(scores.length === 0 ? { lead: texts.pane.sameScores } : {})}>
        {scores.length > 0 && <FigureTable label={texts.pane.scores} decimals={4} rows={scores.map((score) => ({ ...score, name: named(score) }))} />}
      </Section>
      <Section title={texts.pane.money} lead={money.length === 0 ? texts.pane.sameMoney : described.unit}>
        {money.length > 0 && <FigureTable label={texts.pane.money} rows={money.map((moved) => ({ ...moved, name: named(moved) }))} />}
      </Section>
      {described.changes.length > 0 && <ChangeList changes={described.changes} role={role} firstYear={firstYear} />}
    </>
  );
}
