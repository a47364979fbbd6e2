import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { AgeLine } from "../frame/AgeLine";
import { PageHead } from "../frame/PageHead";
import { usePane } from "../frame/pane-context";
import { PlaceLink } from "../frame/PlaceLink";
import { useNames } from "../frame/sheet-names";
import type { PlanPageProps } from "../plan-page-props";
import { RequirementList } from "./RequirementList";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  score: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalSNudge, margin: 0 },
  number: { ...typographyStyles.title1, fontVariantNumeric: "tabular-nums" },
  outOf: { color: tokens.colorNeutralForeground2 },
  text: { ...typographyStyles.body1, margin: 0 },
  old: { opacity: 0.6 },
});

/** How well the plan is articulated: the ten requirements, what each is measured by, and the evidence. */
export default function ArticulationPage({ session, state }: PlanPageProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const names = useNames();
  const evaluation = session.validation?.evaluation ?? state.evaluation;
  if (evaluation === null) return null;
  const { articulation, requirements } = evaluation;
  return (
    <div className={styles.page}>
      <PageHead title={texts.pages.names.articulation} lead={texts.requirements.lead}>
        <AgeLine age={session.age} refresh={session.refresh} />
      </PageHead>
      <div className={mergeClasses(styles.page, session.age.unread && styles.old)}>
        <p className={styles.score}>
          <span className={styles.number}>{articulation === null ? texts.common.noData : numbers.points(articulation)}</span>
          {articulation !== null && <span className={styles.outOf}>{texts.coherence.outOf}</span>}
        </p>
        {articulation === null && (
          <p className={styles.text}>
            {texts.requirements.nothing}{" "}
            <PlaceLink path={{ table: "axes", code: null, row: null, column: null, year: null }}>{texts.coherence.fill(names.sheet("axes"))}</PlaceLink>
          </p>
        )}
        <RequirementList requirements={requirements} />
      </div>
    </div>
  );
}
