import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { ExplanationSentences } from "../../app/describe-explanation";
import { feasibilityPageTextsIn } from "../../i18n/feasibility-page-texts";
import type { GoalYearEvaluation } from "../../method/evaluation";
import { explainGoal } from "../../method/explanation/goal-explanation";
import type { Examination } from "../../method/plan-evaluator";
import { usePane } from "../frame/pane-context";
import { PlaceLink } from "../frame/PlaceLink";
import type { GoalRow } from "./goal-rows";
import { statusSigns, useStatusStyles } from "./status-signs";

const useStyles = makeStyles({
  goal: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.body1, margin: 0 },
  code: { fontWeight: tokens.fontWeightSemibold },
  // As many as fit, in even columns: four years in one line, twelve in two or three.
  years: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(58px, 1fr))", gap: tokens.spacingHorizontalXXS },
  year: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    padding: `${tokens.spacingVerticalXXS} 0`,
    // Drawn in forced colours, where the ground is gone.
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStrokeAccessible}` },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralStrokeAccessible}` },
  share: { ...typographyStyles.caption1Strong, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  reason: { ...typographyStyles.caption1, margin: 0 },
});

interface GoalStripProps {
  goal: GoalRow;
  /** Position of the year whose reason is shown. */
  chosen: number | null;
  choose(position: number): void;
  /** Of the plan, while a reason is shown. */
  examination: Examination | null;
}

/** A goal and its years, each with colour, sign and share; the one that is chosen says why. */
export function GoalStrip({ goal: { row, code, name, goal }, chosen, choose, examination }: GoalStripProps) {
  const styles = useStyles();
  const colours = useStatusStyles();
  const { numbers, language, goTo } = usePane();
  const words = feasibilityPageTextsIn(language);
  const title = useId();
  const reason = useId();
  const share = ({ feasibility }: GoalYearEvaluation): string => (feasibility === null ? "" : numbers.percent(feasibility));
  const limitOf = ({ limit }: GoalYearEvaluation): string | null => (limit === null || limit === "none" ? null : words.limit[limit]);
  const place = (position: number) => ({
    table: "productGoals" as const,
    code,
    row,
    column: `y${position + 1}`,
    year: goal.years[position]?.year ?? null,
  });
  const explained = chosen === null || examination === null ? null : explainGoal(examination, row);
  return (
    <div className={styles.goal} role="group" aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        <span className={styles.code}>{code}</span> {name ?? words.unnamed}
      </h3>
      <div className={styles.years}>
        {goal.years.map((year, position) => (
          <button
            key={year.year}
            type="button"
            className={mergeClasses(styles.year, colours[year.status], position === chosen && styles.chosen)}
            aria-label={words.cell(String(year.year), share(year), words.one[year.status], limitOf(year))}
            aria-pressed={position === chosen}
            aria-describedby={position === chosen ? reason : undefined}
            onClick={() => {
              choose(position);
              goTo(place(position));
            }}
          >
            <span>{year.year}</span>
            <span className={styles.share}>
              {statusSigns[year.status]} {share(year)}
            </span>
          </button>
        ))}
      </div>
      {explained !== null && chosen !== null && (
        <p id={reason} className={styles.reason} role="status">
          {new ExplanationSentences(language).reason(explained, explained.years[chosen] ?? null)}{" "}
          <PlaceLink small path={{ table: "productGoals", code, row, column: null, year: null }}>
            {words.goTo}
          </PlaceLink>
        </p>
      )}
    </div>
  );
}
