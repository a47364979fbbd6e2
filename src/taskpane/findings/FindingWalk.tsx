import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { usePane } from "../frame/pane-context";
import type { Findings } from "./use-findings";

const useStyles = makeStyles({
  // In sight however far the list is scrolled.
  walk: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  at: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, fontVariantNumeric: "tabular-nums" },
});

/** From finding to finding; each time Excel shows the cell. */
export function FindingWalk({ findings }: { findings: Findings }) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const words = texts.findings;
  const { shown, current } = findings;
  const at = current === null ? null : shown.indexOf(current) + 1;
  return (
    <div className={styles.walk} role="group" aria-label={words.walk}>
      <Button size="small" aria-keyshortcuts="Shift+F8" onClick={() => findings.next(-1)}>
        {words.previous}
      </Button>
      <Button size="small" appearance="primary" aria-keyshortcuts="F8" onClick={() => findings.next(1)}>
        {words.next}
      </Button>
      <span className={styles.at}>{at === null ? words.keys : texts.common.of(numbers.count(at), numbers.count(shown.length))}</span>
    </div>
  );
}
