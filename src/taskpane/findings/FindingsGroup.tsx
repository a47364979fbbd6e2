import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useMemo, useState } from "react";
import { usePane } from "../frame/pane-context";
import { useNames } from "../frame/sheet-names";
import { commonWhy, kindOf, type FindingGroup } from "./finding-filter";
import { FindingItem } from "./FindingItem";

/** Of one rule a few tell what the matter is; ten thousand must not freeze the pane. */
const shownFirst = { rule: 5, other: 50 };
const page = 100;

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  cases: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  more: { alignSelf: "flex-start" },
});

/** Findings under one heading. Under that of a rule, why it matters is said once for all of them. */
export function FindingsGroup({ group: { common, findings } }: { group: FindingGroup }) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const names = useNames();
  const words = texts.findings;
  const title = useId();
  const byRule = "rule" in common;
  const [shown, setShown] = useState(byRule ? shownFirst.rule : shownFirst.other);
  const why = useMemo(() => (byRule ? commonWhy(findings) : null), [byRule, findings]);
  const waived = findings.filter((described) => kindOf(described) === "waived").length;
  const open = findings.length - waived;
  const apart = waived === 0 ? [] : [texts.waivers.count(waived, numbers.count(waived))];
  const left = findings.length - shown;
  const heading = byRule
    ? common.rule
    : [
        `${"table" in common ? names.sheet(common.table) : words.severity[common.severity]} (${numbers.count(open)})`,
        ...apart,
      ].join(" · ");

  return (
    <section className={styles.group} aria-labelledby={title}>
      <div>
        <h2 id={title} className={styles.title}>
          {heading}
        </h2>
        {byRule && (
          <p className={styles.cases}>
            {[
              open === 0 ? words.one[common.severity] : words.cases(words.one[common.severity], open, numbers.count(open)),
              ...apart,
            ].join(" · ")}
          </p>
        )}
        {why !== null && (
          <p className={styles.cases}>
            {words.why}: {why}
          </p>
        )}
      </div>
      <ul className={styles.list}>
        {findings.slice(0, shown).map((described, index) => (
          <FindingItem key={index} described={described} showSeverity={"table" in common} showWhy={why === null} />
        ))}
      </ul>
      {left > 0 && (
        <Button size="small" className={styles.more} onClick={() => setShown(shown + page)}>
          {texts.common.showMore(Math.min(page, left), numbers.count(left))}
        </Button>
      )}
    </section>
  );
}
