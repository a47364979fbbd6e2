import { Badge, Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useId, useMemo } from "react";
import type { PlanFinding, Validation } from "../../app/validate-plan";
import type { Gain } from "../../rules/gain";
import { usePane } from "../frame/pane-context";
import { FindingActions } from "./FindingActions";

const useStyles = makeStyles({
  item: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    // The link is small; the card shows what the keyboard is on.
    ":has(:focus-visible)": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  error: { borderLeftColor: tokens.colorStatusDangerBackground3 },
  warning: { borderLeftColor: tokens.colorStatusWarningBackground3 },
  info: { borderLeftColor: tokens.colorNeutralStrokeAccessible },
  // The badge says it in words; the colour only keeps it from calling as loud as the others.
  waived: { borderLeftColor: tokens.colorNeutralStroke2, backgroundColor: tokens.colorNeutralBackground2 },
  current: { backgroundColor: tokens.colorNeutralBackground1Selected, outline: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}` },
  badge: { alignSelf: "flex-start" },
  title: { margin: 0 },
  what: { ...typographyStyles.body1Strong },
  quietWhat: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  // The whole card is the target; the link alone carries the name and the focus.
  place: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    "::after": { content: '""', position: "absolute", inset: 0 },
  },
  text: { ...typographyStyles.body1, margin: 0 },
  quietText: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  severity: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
});

interface FindingItemProps {
  described: PlanFinding;
  validation: Validation;
  /** Where the heading above does not say it. */
  showSeverity: boolean;
  showWhy: boolean;
  /** The user went to it last. */
  current: boolean;
  goTo(described: PlanFinding): void;
  refresh(): void;
}

/** One finding: what, where, what to do, why; and who lets it stand, where it is waived. A click goes to the cell. */
export const FindingItem = memo(function FindingItem({ described, validation, showSeverity, showWhy, current, goTo, refresh }: FindingItemProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const title = useId();
  const words = texts.findings;
  const { finding, what, why, remedy, place } = described;
  const { waiver, severity } = finding;
  const gain = useMemo(() => {
    const found = waiver === null ? validation.gainOf(finding) : null;
    return found !== null && isWorthSaying(found.gain) ? found : null;
  }, [validation, finding, waiver]);
  return (
    <article
      className={mergeClasses(styles.item, styles[severity], waiver !== null && styles.waived, current && styles.current)}
      aria-labelledby={title}
      aria-current={current ? "true" : undefined}
    >
      {waiver !== null && (
        <Badge className={styles.badge} appearance="outline" color="informative">
          {texts.waivers.badge[severity]}
        </Badge>
      )}
      {waiver === null && showSeverity && <span className={styles.severity}>{words.one[severity]}</span>}
      <h3 id={title} className={mergeClasses(styles.title, waiver === null ? styles.what : styles.quietWhat)}>
        {what}
      </h3>
      <Link as="button" className={styles.place} aria-label={words.goTo(place)} onClick={() => goTo(described)}>
        {place}
      </Link>
      {waiver !== null && (
        <p className={styles.text}>
          <span className={styles.label}>{texts.waivers.signed(waiver.who, waiver.date)}: </span>
          {waiver.reason}
        </p>
      )}
      <p className={waiver === null ? styles.text : styles.quietText}>
        <span className={styles.label}>{words.remedy}: </span>
        {remedy}
      </p>
      {gain !== null && (
        <p className={styles.why}>
          {words.gain(gain.sentence)}. {gain.supposing.length > 0 && words.supposing(gain.supposing.join("; "))}
        </p>
      )}
      {showWhy && (
        <p className={styles.why}>
          {words.why}: {why}
        </p>
      )}
      <FindingActions described={described} validation={validation} describedBy={title} refresh={refresh} />
    </article>
  );
});

/** What is nothing in the last digit shown would only take room. */
function isWorthSaying({ articulation, coherence }: Gain): boolean {
  return Math.abs(articulation ?? 0) >= 0.005 || Math.abs(coherence ?? 0) >= 0.005;
}
