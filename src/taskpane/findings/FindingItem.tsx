import { Badge, Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { PlanFinding } from "../../app/validate-plan";
import { ruleCrashed } from "../../rules/engine";
import { usePane } from "../frame/pane-context";
import { WaiverSteps } from "./WaiverSteps";

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
  badge: { alignSelf: "flex-start" },
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
  /** Where the heading above does not say it. */
  showSeverity: boolean;
  showWhy: boolean;
}

/** One finding: what, where, what to do, why; and who lets it stand, where it is waived. A click goes to the cell. */
export const FindingItem = memo(function FindingItem({ described, showSeverity, showWhy }: FindingItemProps) {
  const styles = useStyles();
  const { texts, goTo } = usePane();
  const title = useId();
  const words = texts.findings;
  const { finding, what, why, remedy, place } = described;
  const { waiver, severity } = finding;
  return (
    <li className={mergeClasses(styles.item, styles[severity], waiver !== null && styles.waived)}>
      {waiver !== null && (
        <Badge className={styles.badge} appearance="outline" color="informative">
          {texts.waivers.badge[severity]}
        </Badge>
      )}
      {waiver === null && showSeverity && <span className={styles.severity}>{words.one[severity]}</span>}
      <span id={title} className={waiver === null ? styles.what : styles.quietWhat}>
        {what}
      </span>
      <Link as="button" className={styles.place} aria-label={words.goTo(place)} onClick={() => goTo(finding.path)}>
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
      {showWhy && (
        <p className={styles.why}>
          {words.why}: {why}
        </p>
      )}
      {waiver === null && finding.rule !== ruleCrashed && <WaiverSteps described={described} describedBy={title} />}
    </li>
  );
});
