import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { describeFaulty, describeFreeze, frozenCount } from "../../../app/formulas/describe-formulas";
import type { FormulaLook } from "../../../app/formulas/formula-cases";
import { formulaTextsIn } from "../../../i18n/formula-texts";
import { usePane } from "../../frame/pane-context";
import { Section } from "../../frame/Section";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalL },
  text: { ...typographyStyles.body1, margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  action: { alignSelf: "flex-start" },
});

/** The formulas of the product in the workbook: what may be wrong with them, and what freezing would do. */
export default function FormulasPage() {
  const styles = useStyles();
  const { useCases, language, numbers, perform, notify, busy } = usePane();
  const [look, setLook] = useState<FormulaLook | null>(null);
  const texts = formulaTextsIn(language);

  const read = useCallback(
    () => void perform(texts.looking, async () => setLook(await useCases.formulas.look())),
    [perform, texts, useCases],
  );
  useEffect(read, [read]);

  const repair = () =>
    void perform(texts.repair.repairing, async () => {
      notify(null);
      const { length } = await useCases.formulas.repair();
      notify(length === 0 ? texts.repair.nothing : texts.repair.done(length, numbers.count(length)));
      // Their results come a little later: to look at once would find them as they were.
      setLook((last) => last && { ...last, faulty: [] });
    });
  const freeze = () =>
    void perform(texts.freeze.freezing, async () => {
      notify(null);
      const report = await useCases.formulas.freeze();
      const [done, left] = [frozenCount(report), report.left.length];
      const sentences = [
        done === 0 ? texts.freeze.nothing : texts.freeze.done(done, numbers.count(done)),
        ...(left === 0 ? [] : [texts.freeze.doneLeft(left, numbers.count(left))]),
        ...describeFreeze(report, language).replaced,
      ];
      notify(sentences.join(" "));
      setLook(await useCases.formulas.look());
    });

  if (look === null) return <div className={styles.page} />;
  if (look.count === 0) return <p className={styles.text}>{texts.none}</p>;
  const { frozen, left, replaced } = describeFreeze(look.freeze, language);
  const count = frozenCount(look.freeze);
  return (
    <div className={styles.page}>
      <p className={styles.text}>{texts.count(look.count, numbers.count(look.count), look.sheets.join(", "))}</p>
      <Section title={texts.repair.title} lead={texts.repair.lead}>
        {look.faulty.length === 0 ? (
          <p className={styles.text}>{texts.repair.nothing}</p>
        ) : (
          <>
            <Sentences title={texts.repair.title} sentences={describeFaulty(look.faulty, language)} />
            <Button className={styles.action} appearance="primary" disabledFocusable={busy !== null} onClick={repair}>
              {texts.repair.apply(look.faulty.length, numbers.count(look.faulty.length))}
            </Button>
          </>
        )}
      </Section>
      <Section title={texts.freeze.title} lead={texts.freeze.lead}>
        <Sentences title={texts.freeze.title} sentences={[...frozen, ...left, ...replaced]} />
        {count === 0 ? (
          <p className={styles.text}>{texts.freeze.nothing}</p>
        ) : (
          <Button className={styles.action} disabledFocusable={busy !== null} onClick={freeze}>
            {texts.freeze.apply(count, numbers.count(count))}
          </Button>
        )}
      </Section>
      <Button className={styles.action} size="small" appearance="subtle" disabledFocusable={busy !== null} onClick={read}>
        {texts.lookAgain}
      </Button>
    </div>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list} aria-label={title}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
