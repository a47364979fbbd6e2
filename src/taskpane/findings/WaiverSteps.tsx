import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useContext, useId, useState } from "react";
import type { PlanFinding } from "../../app/validate-plan";
import { PlaceLink } from "../frame/PlaceLink";
import { usePane } from "../frame/pane-context";
import { SheetNamesContext, useNames } from "../frame/sheet-names";

const useStyles = makeStyles({
  // Above the card's own target, or a click here would go to the finding's cell.
  waiver: { position: "relative", zIndex: 1, alignSelf: "flex-start", maxWidth: "100%" },
  open: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  steps: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  step: { margin: 0 },
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS, margin: 0 },
  fact: { margin: 0, minWidth: 0 },
  // One click takes the whole text to be copied.
  copied: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere", userSelect: "all" },
});

interface WaiverStepsProps {
  described: PlanFinding;
  /** Element that says which finding it is. */
  describedBy: string;
}

/** How to waive a finding, with the two texts to be copied; closed until it is asked for. */
export function WaiverSteps({ described: { finding, pathText }, describedBy }: WaiverStepsProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const names = useNames();
  const [open, setOpen] = useState(false);
  const steps = useId();
  const words = texts.waivers;
  const sheet = names.sheet("waivers");
  // Workbooks of older versions have no such sheet.
  const hasSheet = useContext(SheetNamesContext).waivers !== undefined;
  return (
    <div className={styles.waiver}>
      <Link
        as="button"
        className={styles.open}
        aria-expanded={open}
        aria-controls={open ? steps : undefined}
        aria-describedby={describedBy}
        onClick={() => setOpen(!open)}
      >
        {words.how}
      </Link>
      {open && (
        <div id={steps} className={styles.steps}>
          <p className={styles.step}>{words.steps(sheet)}</p>
          <dl className={styles.facts}>
            <dt>{words.rule}</dt>
            <dd className={styles.fact}>
              <code className={styles.copied}>{finding.rule}</code>
            </dd>
            <dt>{words.path}</dt>
            <dd className={styles.fact}>
              <code className={styles.copied}>{pathText}</code>
            </dd>
          </dl>
          {hasSheet ? (
            <PlaceLink small path={{ table: "waivers", code: null, row: null, column: "rule", year: null }}>
              {texts.findings.goTo(sheet)}
            </PlaceLink>
          ) : (
            <p className={styles.step}>{words.noSheet(texts.tools.complete.action)}</p>
          )}
        </div>
      )}
    </div>
  );
}
