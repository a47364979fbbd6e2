import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { usePane } from "./pane-context";

/** How far the figures shown can be taken for those of the workbook. */
export interface FiguresAge {
  /** When they were calculated: what is typed later is not in them. */
  at: Date | null;
  /** The workbook has changed since. */
  changed: boolean;
  /** A later reading failed: nobody knows whether they still hold. */
  unread: boolean;
}

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXS },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  stale: { display: "block", color: tokens.colorStatusWarningForeground3 },
});

/** Since when the figures stand, and the button that reads the workbook again. */
export function AgeLine({ age, refresh }: { age: FiguresAge; refresh(): void }) {
  const styles = useStyles();
  const { texts, numbers, busy } = usePane();
  const { plan } = texts;
  const time = age.at === null ? null : numbers.time(age.at);
  return (
    <div className={styles.actions}>
      <Button size="small" icon={<ArrowSync16Regular />} disabledFocusable={busy !== null} onClick={refresh}>
        {plan.refresh}
      </Button>
      <span className={styles.line}>
        {time === null && plan.notYet}
        {time !== null && !age.unread && plan.calculatedAt(time)}
        {time !== null && age.unread && <strong className={styles.stale}>{plan.old(time)}</strong>}
        {age.changed && <strong className={styles.stale}>{plan.stale}</strong>}
      </span>
    </div>
  );
}
