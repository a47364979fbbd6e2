import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { unitNames } from "../../app/responsible-unit";
import { feasibilityPageTextsIn } from "../../i18n/feasibility-page-texts";
import type { Plan } from "../../plan/plan";
import { Choice } from "../frame/Choice";
import { SearchField } from "../frame/SearchField";
import { usePane } from "../frame/pane-context";
import { goalSorts, statuses, type GoalFilter, type GoalRow } from "./goal-rows";
import { UnitSelect } from "../frame/UnitSelect";

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: tokens.spacingHorizontalS },
});

interface GoalFilterFieldsProps {
  plan: Plan;
  rows: readonly GoalRow[];
  filter: GoalFilter;
  change(filter: GoalFilter): void;
}

/** Which goals are listed, and in what order. */
export function GoalFilterFields({ plan, rows, filter, change }: GoalFilterFieldsProps) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const words = feasibilityPageTextsIn(language);
  const names = useMemo(() => unitNames(plan), [plan]);
  return (
    <div className={styles.filter} role="search">
      <SearchField label={words.search} value={filter.query} change={(query) => change({ ...filter, query })} />
      <div className={styles.choices}>
        <Choice
          label={words.sort}
          options={goalSorts.map((sort) => ({ value: sort, text: words.sorts[sort] }))}
          chosen={filter.sort}
          choose={(sort) => change({ ...filter, sort })}
        />
        <Choice
          label={words.status}
          options={[{ value: "all" as const, text: words.everyStatus }, ...statuses.map((status) => ({ value: status, text: texts.statuses[status] }))]}
          chosen={filter.status ?? "all"}
          choose={(status) => change({ ...filter, status: status === "all" ? null : status })}
        />
        <UnitSelect units={rows.map(({ unit }) => unit)} names={names} chosen={filter.unit} choose={(unit) => change({ ...filter, unit })} />
      </div>
    </div>
  );
}
