import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { moneyPageTextsIn } from "../../i18n/money-page-texts";
import { sourceWord } from "../../sheets/cell-words";
import { Choice } from "../frame/Choice";
import { loadPage } from "../frame/load-page";
import { usePane } from "../frame/pane-context";
import { moneyByYear, type SourceMoney, type YearMoney } from "./money-figures";

const MoneyChart = loadPage(() => import("./MoneyChart"));

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, maxWidth: "240px" },
  table: { width: "100%", borderCollapse: "collapse" },
  head: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  row: { ...typographyStyles.caption1, textAlign: "left" },
  cell: {
    ...typographyStyles.caption1,
    textAlign: "right",
    fontVariantNumeric: "tabular-nums",
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The money of each year, of all sources or of one, as a chart or as a table with the same figures. */
export function MoneyByYear({ bySource, unit }: { bySource: readonly SourceMoney[]; unit: string }) {
  const styles = useStyles();
  const pane = usePane();
  const { language, busy, perform, notify } = pane;
  const words = moneyPageTextsIn(language);
  const [source, setSource] = useState<string | null>(null);
  const [asTable, setAsTable] = useState(false);
  const chosen = bySource.find((each) => each.source === source);
  const years = chosen?.years ?? moneyByYear(bySource).years;
  const title = `${words.chart}: ${chosen === undefined ? words.everySource : sourceWord(chosen.source, language)}`;
  const copy = () =>
    void perform(words.copyingPicture, async () => {
      const { copyMoneyPicture } = await import("./money-picture");
      const { sheet } = await copyMoneyPicture(pane, { title, unit, years });
      notify(words.pictureCopied(sheet));
    });
  return (
    <>
      <div className={styles.bar}>
        <Choice
          className={styles.field}
          label={words.chartSource}
          options={[{ value: "", text: words.everySource }, ...bySource.map((each) => ({ value: each.source, text: sourceWord(each.source, language) }))]}
          chosen={chosen?.source ?? ""}
          choose={(value) => setSource(value === "" ? null : value)}
        />
        <div className={styles.actions}>
          <Button size="small" onClick={() => setAsTable(!asTable)}>
            {asTable ? words.asChart : words.asTable}
          </Button>
          <Button size="small" disabledFocusable={busy !== null} onClick={copy}>
            {words.copyPicture}
          </Button>
        </div>
      </div>
      {asTable ? <YearMoneyTable title={title} years={years} /> : <MoneyChart title={title} years={years} />}
    </>
  );
}

function YearMoneyTable({ title, years }: { title: string; years: readonly YearMoney[] }) {
  const styles = useStyles();
  const { texts, language, numbers } = usePane();
  const words = moneyPageTextsIn(language);
  const amount = (value: number | null): string => (value === null ? texts.common.noData : numbers.amount(value));
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr>
          <th scope="col" className={styles.row}>
            {words.year}
          </th>
          <th scope="col" className={styles.head}>
            {words.figures.programmed}
          </th>
          <th scope="col" className={styles.head}>
            {words.figures.ceiling}
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, programmed, ceiling }) => (
          <tr key={year}>
            <th scope="row" className={styles.row}>
              {year}
            </th>
            <td className={styles.cell}>{amount(programmed)}</td>
            <td className={styles.cell}>{amount(ceiling)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
