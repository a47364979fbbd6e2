import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useMemo } from "react";
import { unitNames } from "../../app/responsible-unit";
import type { Plan } from "../../plan/plan";
import { unitTitle } from "../frame/UnitSelect";
import { usePane } from "../frame/pane-context";
import { useNames } from "../frame/sheet-names";
import { kindOf, type FindingGroup } from "./finding-filter";

const useStyles = makeStyles({
  heading: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  toggle: { flexShrink: 0 },
});

interface GroupHeadingProps {
  group: FindingGroup;
  /** Why it matters, where it is the same for all of them; it is then said here, once. */
  why: string | null;
  open: boolean;
  plan: Plan;
  toggle(): void;
}

/** What findings of one group have in common, how many they are, and the button that opens and closes them. */
export function GroupHeading({ group, why, open, plan, toggle }: GroupHeadingProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const { sheet } = useNames();
  const words = texts.findings;
  const units = useMemo(() => unitNames(plan), [plan]);
  const { common, findings } = group;
  const waived = findings.filter((described) => kindOf(described) === "waived").length;
  const left = findings.length - waived;
  const title = "rule" in common ? common.rule : "table" in common ? sheet(common.table) : "unit" in common ? (common.unit === null ? texts.units.none : unitTitle(common.unit, units)) : words.severity[common.severity];
  const cases = "rule" in common ? words.cases(words.one[common.severity], left, numbers.count(left)) : words.count(left, numbers.count(left));
  const counts = [...(left > 0 ? [cases] : []), ...(waived > 0 ? [texts.waivers.count(waived, numbers.count(waived))] : [])].join(" · ");

  return (
    <div className={styles.heading}>
      <div>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.line}>{counts}</p>
        {why !== null && (
          <p className={styles.line}>
            {words.why}: {why}
          </p>
        )}
      </div>
      <Button
        className={styles.toggle}
        appearance="subtle"
        size="small"
        icon={open ? <ChevronUp16Regular /> : <ChevronDown16Regular />}
        aria-expanded={open}
        aria-label={open ? words.closeGroup(title) : words.openGroup(title)}
        onClick={toggle}
      />
    </div>
  );
}
