import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Validation } from "../../app/validate-plan";
import { feasibilityPageTextsIn } from "../../i18n/feasibility-page-texts";
import { PlanEvaluator } from "../../method/plan-evaluator";
import { LongList } from "../frame/LongList";
import { usePane } from "../frame/pane-context";
import { GoalFilterFields } from "./GoalFilterFields";
import { goalRows, noGoalFilter, shownGoals, type GoalFilter } from "./goal-rows";
import { GoalStrip } from "./GoalStrip";

const useStyles = makeStyles({
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  clear: { alignSelf: "flex-start" },
});

/** A goal-year the user went to. */
export interface ChosenYear {
  row: number;
  position: number;
}

/** The heat map: a strip of years for each goal; of ten thousand only those in sight are drawn. */
export function GoalList({ validation: { plan, evaluation } }: { validation: Validation }) {
  const styles = useStyles();
  const { numbers, language } = usePane();
  const words = feasibilityPageTextsIn(language);
  const [filter, setFilter] = useState<GoalFilter>(noGoalFilter);
  const [chosen, setChosen] = useState<ChosenYear | null>(null);
  const settled = useDeferredValue(filter);
  const rows = useMemo(() => goalRows(plan, evaluation), [plan, evaluation]);
  const shown = useMemo(() => shownGoals(rows, settled), [rows, settled]);
  // Only who asks for a reason needs it: it puts the whole plan together once more.
  const explained = chosen !== null;
  const examination = useMemo(() => (explained ? new PlanEvaluator(plan).examination : null), [explained, plan]);

  return (
    <>
      <GoalFilterFields plan={plan} rows={rows} filter={filter} change={setFilter} />
      <p className={styles.line} role="status">
        {words.shown(numbers.count(shown.length), numbers.count(rows.length))}
      </p>
      {shown.length === 0 && (
        <>
          <p className={styles.line}>{words.none}</p>
          <Button className={styles.clear} size="small" onClick={() => setFilter(noGoalFilter)}>
            {words.clear}
          </Button>
        </>
      )}
      <LongList
        items={shown}
        keyOf={({ row }) => row}
        heightOf={() => 96}
        draw={(goal) => (
          <GoalStrip
            goal={goal}
            chosen={chosen?.row === goal.row ? chosen.position : null}
            choose={(position) => setChosen({ row: goal.row, position })}
            examination={chosen?.row === goal.row ? examination : null}
          />
        )}
      />
    </>
  );
}
