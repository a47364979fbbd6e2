import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import { moneyPageTextsIn } from "../../i18n/money-page-texts";
import { AgeLine } from "../frame/AgeLine";
import { PageHead } from "../frame/PageHead";
import { usePane } from "../frame/pane-context";
import { PlaceLink } from "../frame/PlaceLink";
import { Section } from "../frame/Section";
import { useNames } from "../frame/sheet-names";
import type { PlanPageProps } from "../plan-page-props";
import { ExceededList } from "./ExceededList";
import { MoneyByYear } from "./MoneyByYear";
import { MoneyTable } from "./MoneyTable";
import { moneyBySource } from "./money-figures";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  old: { opacity: 0.6 },
  score: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: tokens.spacingHorizontalS, margin: 0 },
  number: { ...typographyStyles.subtitle1, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  line: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

const units = ["pesos", "thousands", "millions"] as const;

/** Whether the money agrees with the financial plan: where it does not, by year, and by source. */
export default function MoneyPage({ session, state }: PlanPageProps) {
  const styles = useStyles();
  const { texts, language, numbers } = usePane();
  const words = moneyPageTextsIn(language);
  const names = useNames();
  const { validation, age } = session;
  const evaluation = validation?.evaluation ?? state.evaluation;
  const bySource = useMemo(() => (evaluation === null ? [] : moneyBySource(evaluation)), [evaluation]);
  if (evaluation === null) return null;
  const hasMoney = bySource.some(({ total }) => total.programmed !== 0);
  const hasCeilings = bySource.some(({ total }) => total.ceiling !== null);
  const stated = validation?.plan.plan.currencyUnit ?? null;
  const unit = words.unit[units.find((each) => each === stated) ?? "unknown"];
  return (
    <div className={mergeClasses(styles.page, age.unread && styles.old)}>
      <PageHead title={texts.pages.names.budget} lead={words.lead}>
        <AgeLine age={age} refresh={session.refresh} />
      </PageHead>
      <p className={styles.score}>
        <span>{words.consistency}</span>
        <span className={styles.number}>{evaluation.budget === null ? texts.common.noData : numbers.percent(evaluation.budget)}</span>
      </p>
      {!hasMoney && <Missing text={words.noMoney(names.sheet("investments"))} table="investments" />}
      {hasMoney && !hasCeilings && <Missing text={words.noCeilings(names.sheet("ceilings"))} table="ceilings" />}
      {hasCeilings && <ExceededList evaluation={evaluation} />}
      {bySource.length > 0 && (
        <>
          <p className={styles.line}>{unit}</p>
          <Section title={words.byYear}>
            <MoneyByYear bySource={bySource} unit={unit} />
          </Section>
          <Section title={words.bySource}>
            <MoneyTable bySource={bySource} hasCeilings={hasCeilings} />
          </Section>
        </>
      )}
    </div>
  );
}

function Missing({ text, table }: { text: string; table: "investments" | "ceilings" }) {
  const styles = useStyles();
  const { language } = usePane();
  const names = useNames();
  return (
    <p className={styles.line}>
      {text}{" "}
      <PlaceLink small path={{ table, code: null, row: null, column: null, year: null }}>
        {moneyPageTextsIn(language).fill(names.sheet(table))}
      </PlaceLink>
    </p>
  );
}
