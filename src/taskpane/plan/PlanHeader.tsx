import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import type { PlanState } from "../../app/use-cases";
import { usePane } from "../frame/pane-context";
import { useNames } from "../frame/sheet-names";
import type { FiguresAge } from "../use-plan-session";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  stale: { display: "block", color: tokens.colorStatusWarningForeground3 },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

interface PlanHeaderProps {
  state: PlanState;
  age: FiguresAge;
  validate(): void;
}

/** Which plan this is, and since when the figures stand. */
export function PlanHeader({ state, age, validate }: PlanHeaderProps) {
  const styles = useStyles();
  const { texts, numbers, busy } = usePane();
  const { plan } = texts;
  const names = useNames();
  const time = age.at === null ? null : numbers.time(age.at);
  const facts = [
    state.firstYear !== null && state.years !== null ? plan.term(state.firstYear, state.firstYear + state.years - 1) : null,
    state.counts === null ? null : plan.goals(state.counts.productGoals, numbers.count(state.counts.productGoals)),
  ].filter((fact) => fact !== null);
  return (
    <div className={styles.head}>
      <div>
        <h1 tabIndex={-1} className={styles.title}>{state.name ?? plan.unnamed}</h1>
        <p className={styles.line}>{state.entity ?? plan.noEntity(names.sheet("plan"))}</p>
        <p className={styles.line}>{facts.join(" · ")}</p>
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" icon={<ArrowSync16Regular />} disabledFocusable={busy !== null} onClick={validate}>
          {plan.validate}
        </Button>
        <span className={styles.line}>
          {time === null && plan.notYet}
          {time !== null && !age.unread && plan.calculatedAt(time)}
          {time !== null && age.unread && <strong className={styles.stale}>{plan.old(time)}</strong>}
          {age.changed && <strong className={styles.stale}>{plan.stale}</strong>}
        </span>
      </div>
    </div>
  );
}
