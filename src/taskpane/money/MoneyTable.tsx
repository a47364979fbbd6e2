import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { moneyPageTextsIn } from "../../i18n/money-page-texts";
import { sourceWord } from "../../sheets/cell-words";
import { Choice } from "../frame/Choice";
import { usePane } from "../frame/pane-context";
import { PlaceLink } from "../frame/PlaceLink";
import { ceilingPath } from "./ceiling-path";
import { moneyByYear, moneyFigures, type MoneyFigure, type SourceMoney, type YearMoney } from "./money-figures";

const useStyles = makeStyles({
  field: { maxWidth: "240px" },
  lead: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  // Amounts of several years do not fit 300 px: the table scrolls, the pane does not.
  scroll: { overflowX: "auto", ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` } },
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  // The source stays in sight while the years scroll.
  source: {
    ...typographyStyles.caption1,
    position: "sticky",
    left: 0,
    textAlign: "left",
    minWidth: "96px",
    maxWidth: "140px",
    overflowWrap: "break-word",
    padding: `${tokens.spacingVerticalXS} 0`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cell: {
    ...typographyStyles.caption1,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  missing: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Source by year: what is programmed, what there is, or the difference. */
export function MoneyTable({ bySource, hasCeilings }: { bySource: readonly SourceMoney[]; hasCeilings: boolean }) {
  const styles = useStyles();
  const { language } = usePane();
  const words = moneyPageTextsIn(language);
  const [chosen, setChosen] = useState<MoneyFigure>("gap");
  const figure = hasCeilings ? chosen : "programmed";
  const all = moneyByYear(bySource);
  const firstYear = all.years[0]?.year ?? 0;
  return (
    <>
      {hasCeilings && (
        <Choice
          className={styles.field}
          label={words.figure}
          options={moneyFigures.map((each) => ({ value: each, text: words.figures[each] }))}
          chosen={figure}
          choose={(value) => setChosen(value)}
        />
      )}
      <p className={styles.lead}>{words.figureLead[figure]}</p>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.bySource} data-scrolls="">
        <table className={styles.table} aria-label={`${words.bySource}: ${words.figures[figure]}`}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.head, styles.source)}>
                {words.source}
              </th>
              {all.years.map(({ year }) => (
                <th key={year} scope="col" className={styles.head}>
                  {year}
                </th>
              ))}
              <th scope="col" className={styles.head}>
                {words.total}
              </th>
            </tr>
          </thead>
          <tbody>
            {bySource.map(({ source, years, total }) => (
              <tr key={source}>
                <th scope="row" className={styles.source}>
                  {sourceWord(source, language)}
                </th>
                {years.map((money) => (
                  <td key={money.year} className={styles.cell}>
                    <PlaceLink small quiet path={ceilingPath(source, money.year, firstYear)}>
                      <Amount money={money} figure={figure} />
                    </PlaceLink>
                  </td>
                ))}
                <td className={mergeClasses(styles.cell, styles.total)}>
                  <Amount money={total} figure={figure} />
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={mergeClasses(styles.source, styles.total)}>
                {words.total}
              </th>
              {all.years.map((money) => (
                <td key={money.year} className={mergeClasses(styles.cell, styles.total)}>
                  <Amount money={money} figure={figure} />
                </td>
              ))}
              <td className={mergeClasses(styles.cell, styles.total)}>
                <Amount money={all.total} figure={figure} />
              </td>
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

function Amount({ money, figure }: { money: Omit<YearMoney, "year">; figure: MoneyFigure }) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const value = money[figure];
  if (value === null) return <>{texts.common.noData}</>;
  return <span className={figure === "gap" && value < 0 ? styles.missing : undefined}>{numbers.amount(value)}</span>;
}
