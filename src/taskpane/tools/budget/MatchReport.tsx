import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { BudgetImport } from "../../../app/budget/budget-import";
import type { Tally } from "../../../app/budget/budget-report";
import { BudgetSentences } from "../../../app/budget/describe-budget";
import { budgetTextsIn } from "../../../i18n/budget-texts";
import { MoreList } from "../../frame/MoreList";
import { usePane } from "../../frame/pane-context";
import { Section } from "../../frame/Section";

const useStyles = makeStyles({
  sections: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: { margin: 0 },
  entry: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  name: { ...typographyStyles.body1Strong },
  money: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
  message: { whiteSpace: "normal" },
});

/** What the file holds, what joins the plan and by what, what does not and why. */
export function MatchReport({ joined }: { joined: BudgetImport }) {
  const styles = useStyles();
  const { language } = usePane();
  const texts = budgetTextsIn(language);
  const sentences = new BudgetSentences(language);
  const { file, report } = joined;
  const warnings = report.warnings.map((warning) => sentences.warning(warning));
  const faults = sentences.faults(file);
  return (
    <div className={styles.sections}>
      <Section title={texts.tool.fileTitle}>
        {sentences.file(file, report).map((sentence) => (
          <p key={sentence} className={styles.text}>
            {sentence}
          </p>
        ))}
        <p className={styles.text}>
          {texts.headings.details}: {sentences.tally(report.all)}
        </p>
      </Section>
      {warnings.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>
            {warnings.map((sentence) => (
              <p key={sentence} className={styles.text}>
                {sentence}
              </p>
            ))}
            <MoreList items={faults} item={(fault) => fault} />
          </MessageBarBody>
        </MessageBar>
      )}
      <Section title={texts.headings.investment}>
        <p className={styles.text}>{sentences.tally(report.investment)}</p>
      </Section>
      {report.joined.length > 0 && (
        <Section title={texts.headings.joined}>
          {report.joined.map(({ how, ...tally }) => (
            <Entry key={how} name={texts.joins[how]} tally={tally} sentences={sentences} />
          ))}
        </Section>
      )}
      {report.unmatched.length > 0 && (
        <Section title={texts.headings.unmatched}>
          <Accordion multiple collapsible>
            {report.unmatched.map(({ reason, items, ...tally }) => (
              <AccordionItem key={reason} value={reason}>
                <AccordionHeader as="h3">
                  <Entry name={texts.reasons[reason]} tally={tally} sentences={sentences} />
                </AccordionHeader>
                <AccordionPanel>
                  <MoreList items={items} item={(item) => <Entry name={sentences.item(item)} tally={item} sentences={sentences} />} />
                </AccordionPanel>
              </AccordionItem>
            ))}
          </Accordion>
        </Section>
      )}
      {report.leftOut.length > 0 && (
        <Section title={texts.headings.leftOut}>
          {report.leftOut.map(({ scope, ...tally }) => (
            <Entry key={scope} name={texts.scopes[scope]} tally={tally} sentences={sentences} />
          ))}
        </Section>
      )}
    </div>
  );
}

function Entry({ name, tally, sentences }: { name: ReactNode; tally: Tally; sentences: BudgetSentences }) {
  const styles = useStyles();
  return (
    <div className={styles.entry}>
      <div className={styles.name}>{name}</div>
      <div className={styles.money}>{sentences.tally(tally)}</div>
    </div>
  );
}
