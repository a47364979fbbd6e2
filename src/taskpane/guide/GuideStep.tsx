import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Validation } from "../../app/validate-plan";
import { guideTextsIn } from "../../i18n/guide-texts";
import { usePane } from "../frame/pane-context";
import type { GuideStepId } from "./guide-steps";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  action: { alignSelf: "flex-start" },
});

export interface GuideStepProps {
  id: GuideStepId;
  /** The sheets are there and nothing is in them. */
  empty: boolean;
  validation: Validation | null;
  goToFirstFinding(): void;
}

/** What one step says of the plan that is open, and what it lets the user do. */
export function GuideStep({ id, empty, validation, goToFirstFinding }: GuideStepProps) {
  const styles = useStyles();
  const { texts, language, numbers, busy } = usePane();
  const words = guideTextsIn(language);
  switch (id) {
    case "state":
      return <p className={styles.text}>{empty ? words.state.empty : words.state.text}</p>;
    case "finding":
      if (empty) return <p className={styles.text}>{words.state.empty}</p>;
      if (validation?.findings.length === 0) return <p className={styles.text}>{words.finding.none}</p>;
      return (
        <>
          <p className={styles.text}>{words.finding.text}</p>
          <Button className={styles.action} size="small" disabledFocusable={busy !== null || validation === null} onClick={goToFirstFinding}>
            {words.finding.action}
          </Button>
        </>
      );
    case "mend":
      return (
        <>
          <p className={styles.text}>{words.mend.text}</p>
          {validation !== null && (
            <p className={styles.text}>
              <strong>{now(validation)}</strong>
            </p>
          )}
          <p className={styles.quiet}>{words.mend.undo}</p>
        </>
      );
    case "own":
      return (
        <>
          <p className={styles.text}>{words.own.text}</p>
          <ul className={styles.list}>
            <li>{words.own.adopt(texts.start.adopt.action)}</li>
            <li>{words.own.create(texts.start.create.action)}</li>
          </ul>
          <p className={styles.quiet}>{words.again}</p>
        </>
      );
  }

  /** The two figures that follow the sheet, in one place: the score is on another page than the list. */
  function now({ findings, evaluation }: Validation): string {
    const { coherence } = evaluation;
    return words.mend.now(
      texts.findings.count(findings.length, numbers.count(findings.length)),
      coherence === null ? texts.common.noData : numbers.points(coherence),
    );
  }
}
