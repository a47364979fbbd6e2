import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { feasibilityPageTextsIn } from "../../i18n/feasibility-page-texts";
import { AgeLine } from "../frame/AgeLine";
import { PageHead } from "../frame/PageHead";
import { usePane } from "../frame/pane-context";
import { PlaceLink } from "../frame/PlaceLink";
import { Section } from "../frame/Section";
import { useNames } from "../frame/sheet-names";
import type { PlanPageProps } from "../plan-page-props";
import { GoalList } from "./GoalList";
import { GoalStatuses } from "./GoalStatuses";
import { YearTable } from "./YearTable";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: { ...typographyStyles.body1, margin: 0 },
  old: { opacity: 0.6 },
});

/** How feasible the goals are: by year in all, and goal by goal with the reasons. */
export default function FeasibilityPage({ session, state }: PlanPageProps) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const words = feasibilityPageTextsIn(language);
  const names = useNames();
  const { validation, age } = session;
  const evaluation = validation?.evaluation ?? state.evaluation;
  if (evaluation === null) return null;
  return (
    <div className={mergeClasses(styles.page, age.unread && styles.old)}>
      <PageHead title={texts.pages.names.feasibility} lead={words.lead}>
        <AgeLine age={age} refresh={session.refresh} />
      </PageHead>
      {evaluation.goals.length === 0 ? (
        <p className={styles.text}>
          {words.noGoals}{" "}
          <PlaceLink path={{ table: "productGoals", code: null, row: null, column: null, year: null }}>{words.fill(names.sheet("productGoals"))}</PlaceLink>
        </p>
      ) : (
        <>
          <YearTable years={evaluation.years} />
          <GoalStatuses evaluation={evaluation} />
        </>
      )}
      {validation !== null && evaluation.goals.length > 0 && (
        <Section title={words.goals} lead={words.goalsLead}>
          <GoalList validation={validation} />
        </Section>
      )}
    </div>
  );
}
