import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlanState } from "../../app/use-cases";
import { usePane } from "../frame/pane-context";
import { useNames } from "../frame/sheet-names";
import { AgeLine, type FiguresAge } from "../frame/AgeLine";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface PlanHeaderProps {
  state: PlanState;
  age: FiguresAge;
  refresh(): void;
}

/** Which plan this is, and since when the figures stand. */
export function PlanHeader({ state, age, refresh }: PlanHeaderProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const { plan } = texts;
  const names = useNames();
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
      <AgeLine age={age} refresh={refresh} />
    </div>
  );
}
