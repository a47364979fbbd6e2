import { Button, makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AdoptionReport } from "../../app/adoption/adoption";
import { adoptionTextsIn } from "../../i18n/adoption-texts";
import { useAdoptPane } from "./use-adopt-pane";
import { useNames } from "../frame/sheet-names";
import { Section } from "../frame/Section";
import { groupLabel } from "./column-label";
import { ReportLists } from "./ReportLists";
import { focusTitle } from "../frame/focus-title";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  counts: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    rowGap: tokens.spacingVerticalXS,
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  number: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  clean: { margin: 0 },
});

const mostNamed = 8;

function namedPlaces(places: readonly string[]): string {
  return [...places.slice(0, mostNamed), ...(places.length > mostNamed ? ["…"] : [])].join(", ");
}

interface AdoptionResultProps {
  firstYear: number | null;
  report: AdoptionReport;
  validate(): void;
}

/** What became of the sheet: what was made, what was left, and every decision that was taken for the user. */
export function AdoptionResult({ firstYear, report, validate }: AdoptionResultProps) {
  const styles = useStyles();
  const { language, texts, numbers, busy } = useAdoptPane();
  const adoption = adoptionTextsIn(language);
  const names = useNames();
  const words = texts.report;
  const title = useRef<HTMLHeadingElement>(null);
  // The form that had the focus is gone; the reader begins here.
  useEffect(() => focusTitle(title.current), []);

  return (
    <div className={styles.page}>
      <div>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h1>
        <p className={styles.lead}>{words.lead}</p>
      </div>
      {report.changedMeanwhile !== undefined && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{adoption.changedMeanwhile(namedPlaces(report.changedMeanwhile))}</MessageBarBody>
        </MessageBar>
      )}
      <Section title={words.counts}>
        <dl className={styles.counts}>
          {Object.entries(report.counts).map(([table, count]) => [
            <dt key={`${table} name`}>{groupLabel(table, names)}</dt>,
            <dd key={`${table} count`} className={styles.number}>
              {numbers.count(count)}
            </dd>,
          ])}
        </dl>
      </Section>
      <Button appearance="primary" disabledFocusable={busy !== null} onClick={validate}>
        {words.validate}
      </Button>
      {report.conflicts.length === 0 && <p className={styles.clean}>{words.clean}</p>}
      <ReportLists report={report} firstYear={firstYear} open={["conflicts"]} />
    </div>
  );
}
