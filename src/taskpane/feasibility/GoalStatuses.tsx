import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Evaluation, GoalYearStatus, Limit } from "../../method/evaluation";
import { usePane } from "../frame/pane-context";
import { Section } from "../frame/Section";

const statuses: readonly GoalYearStatus[] = ["viable", "at-risk", "not-viable", "not-programmed"];
const limits: readonly Limit[] = ["funding", "pace", "programming"];

const useStyles = makeStyles({
  // Twelve years do not fit 300 px: the table scrolls, the pane does not.
  scroll: { overflowX: "auto" },
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    textAlign: "right",
  },
  rowHead: { fontWeight: tokens.fontWeightRegular, textAlign: "left", padding: `${tokens.spacingVerticalXS} 0` },
  cell: { textAlign: "right", fontVariantNumeric: "tabular-nums", padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  limits: { margin: 0, display: "grid", gridTemplateColumns: "1fr auto", rowGap: tokens.spacingVerticalXXS },
  number: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  subtitle: { ...typographyStyles.body1Strong, margin: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** How many goals are viable in each year, and what holds back those that are not. */
export function GoalStatuses({ evaluation }: { evaluation: Evaluation }) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const words = texts.years;
  const goalYears = evaluation.goals.flatMap((goal) => goal.years);
  const held = goalYears.filter(({ status }) => status === "at-risk" || status === "not-viable");
  return (
    <Section title={words.goals} lead={words.goalsLead}>
      <div className={styles.scroll} tabIndex={evaluation.years.length > 4 ? 0 : undefined} role="group" aria-label={words.goals}>
        <table className={styles.table} aria-label={words.goals}>
          <thead>
            <tr>
              <td className={styles.head} />
              {evaluation.years.map(({ year }) => (
                <th key={year} scope="col" className={styles.head}>
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {statuses.map((status) => (
              <tr key={status}>
                <th scope="row" className={styles.rowHead}>
                  {texts.statuses[status]}
                </th>
                {evaluation.years.map(({ year }) => (
                  <td key={year} className={styles.cell}>
                    {numbers.count(goalYears.filter((each) => each.year === year && each.status === status).length)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h3 className={styles.subtitle}>{words.limits}</h3>
      {held.length === 0 ? (
        <p className={styles.none}>{words.noLimits}</p>
      ) : (
        <dl className={styles.limits}>
          {limits.map((limit) => [
            <dt key={`${limit} name`}>{texts.limits[limit]}</dt>,
            <dd key={`${limit} count`} className={styles.number}>
              {numbers.count(held.filter((each) => each.limit === limit).length)}
            </dd>,
          ])}
        </dl>
      )}
    </Section>
  );
}
