import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../method/evaluation";
import { FirstSteps } from "./FirstSteps";
import { GoalStatuses } from "./GoalStatuses";
import { YearTable } from "./YearTable";

const useStyles = makeStyles({
  summary: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
});

interface SummaryProps {
  evaluation: Evaluation;
  errors: number | null;
  showErrors(): void;
}

export function Summary({ evaluation, errors, showErrors }: SummaryProps) {
  const styles = useStyles();
  return (
    <div className={styles.summary}>
      <FirstSteps evaluation={evaluation} errors={errors} showErrors={showErrors} />
      <YearTable years={evaluation.years} />
      <GoalStatuses evaluation={evaluation} />
    </div>
  );
}
