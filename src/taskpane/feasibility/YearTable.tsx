import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { YearEvaluation } from "../../method/evaluation";
import { Bar } from "../frame/Bar";
import { usePane } from "../frame/pane-context";
import { Section } from "../frame/Section";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  head: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    textAlign: "left",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  yearHead: { width: "64px" },
  cell: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalSNudge} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Feasibility and consistency with the budget, year by year. */
export function YearTable({ years }: { years: YearEvaluation[] }) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.years;
  return (
    <Section title={words.title}>
      <table className={styles.table} aria-label={words.title}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.head, styles.yearHead)}>
              {words.year}
            </th>
            <th scope="col" className={styles.head}>
              {words.feasibility}
            </th>
            <th scope="col" className={styles.head}>
              {words.budget}
            </th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, feasibility, budget }) => (
            <tr key={year}>
              <th scope="row" className={styles.cell}>
                {year}
              </th>
              <td className={styles.cell}>
                <Share share={feasibility} />
              </td>
              <td className={styles.cell}>
                <Share share={budget} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Share({ share }: { share: number | null }) {
  const { texts, numbers } = usePane();
  if (share === null) return <>{texts.common.noData}</>;
  return (
    <>
      {numbers.percent(share)}
      <Bar share={share} />
    </>
  );
}
