import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RequirementEvaluation } from "../../method/evaluation";
import { Bar } from "../frame/Bar";
import { usePane } from "../frame/pane-context";
import { Section } from "../frame/Section";
import { MeasureItem } from "./MeasureItem";

const useStyles = makeStyles({
  header: { "& > button": { paddingLeft: 0, paddingRight: 0, minHeight: "auto", paddingTop: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS } },
  heading: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, flexGrow: 1, textAlign: "left", width: "100%" },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM, alignItems: "flex-start" },
  name: { ...typographyStyles.body1 },
  number: { ...typographyStyles.body1Strong, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  absent: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  weight: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  panel: { margin: 0, paddingBottom: tokens.spacingVerticalM },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The ten requirements with their scores; each opens to what it is made of. */
export function RequirementList({ requirements }: { requirements: RequirementEvaluation[] }) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const words = texts.requirements;
  return (
    <Section title={words.title}>
      <Accordion multiple collapsible>
        {requirements.map(({ id, score, weight, measures }, index) => (
          <AccordionItem key={id} value={id}>
            <AccordionHeader as="h3" className={styles.header} expandIconPosition="end">
              <span className={styles.heading}>
                <span className={styles.line}>
                  <span className={styles.name}>
                    {index + 1}. {words.names[id]}
                  </span>
                  {score === null ? (
                    <span className={styles.absent}>{words.notApplicable}</span>
                  ) : (
                    <span className={styles.number}>{numbers.percent(score)}</span>
                  )}
                </span>
                {score !== null && <Bar share={score} />}
              </span>
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              {weight !== 1 && <p className={styles.weight}>{words.weight(numbers.amount(weight))}</p>}
              <ul className={styles.list}>
                {measures.map((measure) => (
                  <MeasureItem key={measure.id} measure={measure} />
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}
