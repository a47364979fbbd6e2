import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { DescribedFinding } from "../../app/validate-plan";
import { usePane } from "../frame/pane-context";

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
  what: { ...typographyStyles.body1Strong },
  // The whole card is the target; the link alone carries the name and the focus.
  place: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    "::after": { content: '""', position: "absolute", inset: 0 },
  },
  text: { ...typographyStyles.body1, margin: 0 },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  severity: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground2 },
});

interface FindingItemProps {
  described: DescribedFinding;
  /** Where the heading above does not say it. */
  showSeverity: boolean;
  showWhy: boolean;
}

/** One finding: what, where, what to do, why. A click goes to the cell. */
export const FindingItem = memo(function FindingItem({ described, showSeverity, showWhy }: FindingItemProps) {
  const styles = useStyles();
  const { texts, goTo } = usePane();
  const words = texts.findings;
  const { finding, what, why, remedy, place } = described;
  return (
    <li className={mergeClasses(styles.item, styles[finding.severity])}>
      {showSeverity && <span className={styles.severity}>{words.one[finding.severity]}</span>}
      <span className={styles.what}>{what}</span>
      <Link as="button" className={styles.place} aria-label={words.goTo(place)} onClick={() => goTo(finding.path)}>
        {place}
      </Link>
      <p className={styles.text}>
        <span className={styles.label}>{words.remedy}: </span>
        {remedy}
      </p>
      {showWhy && (
        <p className={styles.why}>
          {words.why}: {why}
        </p>
      )}
    </li>
  );
});
