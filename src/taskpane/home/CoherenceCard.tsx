import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import { useId } from "react";
import type { Evaluation } from "../../method/evaluation";
import { usePane } from "../frame/pane-context";
import { Figure } from "./Figure";
import { missingParts } from "./missing-parts";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  top: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  score: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalSNudge, margin: 0 },
  number: { ...typographyStyles.title1, fontVariantNumeric: "tabular-nums" },
  smallNumber: { ...typographyStyles.subtitle1, fontVariantNumeric: "tabular-nums" },
  figures: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  faded: { opacity: 0.6 },
  doubtful: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  doubt: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorStatusWarningForeground3 },
  outOf: { color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  errors: { color: tokens.colorStatusDangerForeground1, ":hover": { color: tokens.colorStatusDangerForeground1 } },
  noErrors: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, color: tokens.colorStatusSuccessForeground1 },
});

interface CoherenceCardProps {
  evaluation: Evaluation;
  /** Null while the plan has not been validated. */
  errors: number | null;
  waivedErrors: number;
  showErrors(): void;
  showWaived(): void;
  /** Why the figures must not be trusted; null when they can be. */
  doubt: "old" | "incomplete" | null;
}

/** Coherence with the number of errors always beside it, waived ones too: a score must never hide them. */
export function CoherenceCard({ evaluation, errors, waivedErrors, showErrors, showWaived, doubt }: CoherenceCardProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const words = texts.coherence;
  const title = useId();
  const missing = missingParts(evaluation);
  const { coherence, feasibility, budget, articulation } = evaluation;
  return (
    <section className={styles.card} aria-labelledby={title}>
      <div>
        <h2 id={title} className={styles.title}>
          {words.title}
        </h2>
        <div className={styles.top}>
          <p className={styles.score}>
            <span className={mergeClasses(doubt !== null ? styles.smallNumber : styles.number, doubt !== null && styles.doubtful)}>
              {coherence === null ? texts.common.noData : numbers.points(coherence)}
            </span>
            {coherence !== null && <span className={styles.outOf}>{words.outOf}</span>}
          </p>
          {doubt !== null && (
            <span className={styles.doubt}>
              <Warning16Filled aria-hidden="true" />
              {doubt === "old" ? words.outdated : texts.gaps.badge}
            </span>
          )}
          {errors === null && <span className={styles.note}>{words.errorsUnknown}</span>}
          {errors === 0 && waivedErrors === 0 && doubt === null && (
            <span className={styles.noErrors}>
              <CheckmarkCircle16Filled aria-hidden="true" />
              {words.noErrors}
            </span>
          )}
          {errors !== null && errors > 0 && (
            <Button className={styles.errors} icon={<ErrorCircle16Filled />} title={words.seeErrors} onClick={showErrors}>
              {words.errors(errors, numbers.count(errors))}
            </Button>
          )}
          {waivedErrors > 0 && (
            <Button size="small" title={texts.waivers.see} onClick={showWaived}>
              {texts.waivers.errors(waivedErrors, numbers.count(waivedErrors))}
            </Button>
          )}
        </div>
        <p className={styles.note}>{coherence === null ? words.why.coherence : words.explain}</p>
      </div>
      <div className={mergeClasses(styles.figures, doubt === "incomplete" && styles.faded)}>
        <Figure name={words.feasibility} share={feasibility} missing={missing.feasibility} />
        <Figure name={words.budget} share={budget} missing={missing.budget} />
        <Figure name={words.articulation} share={articulation === null ? null : articulation / 100} missing={missing.articulation} />
      </div>
    </section>
  );
}
