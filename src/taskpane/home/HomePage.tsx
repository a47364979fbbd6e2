import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { repairTextsIn } from "../../i18n/repair-texts";
import { noFilter, type FindingKind } from "../findings/finding-filter";
import { usePane } from "../frame/pane-context";
import type { PlanPageProps } from "../plan-page-props";
import { isEmpty } from "../session-texts";
import { CoherenceCard } from "./CoherenceCard";
import { EmptyPlan } from "./EmptyPlan";
import { FirstSteps } from "./FirstSteps";
import { GapsBar, hasGaps } from "./GapsBar";
import { PlanHeader } from "./PlanHeader";
import { RepairBar } from "./RepairBar";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  // Still legible: the user may want to see what was there.
  old: { opacity: 0.6 },
});

/** How the plan stands: its score with the errors beside it, and what to do first. */
export default function HomePage({ session, state, findings, adopt }: PlanPageProps) {
  const styles = useStyles();
  const { language } = usePane();
  const repairs = repairTextsIn(language).pane;
  const { validation, age, completeSheets, repaired } = session;
  const evaluation = validation?.evaluation ?? state.evaluation;
  const showOnly = (kind: FindingKind) => {
    findings.change({ ...noFilter, kinds: [kind] });
    session.go("validate");
  };
  return (
    <div className={styles.page}>
      <PlanHeader state={state} age={age} refresh={session.refresh} />
      {hasGaps(state.gaps) && <GapsBar gaps={state.gaps} completeSheets={completeSheets} repaired={repaired} />}
      {session.toBeRepaired && !hasGaps(state.gaps) && <RepairBar title={repairs.brokenTitle} text={repairs.broken} done={repaired} />}
      {isEmpty(state) && <EmptyPlan adopt={adopt} />}
      {!isEmpty(state) && evaluation !== null && (
        <div className={mergeClasses(styles.page, age.unread && styles.old)}>
          <CoherenceCard
            evaluation={evaluation}
            errors={validation?.counts.error ?? null}
            waivedErrors={validation?.waived.error ?? 0}
            showErrors={() => showOnly("error")}
            showWaived={() => showOnly("waived")}
            doubt={age.unread ? "old" : hasGaps(state.gaps) ? "incomplete" : null}
          />
          <FirstSteps evaluation={evaluation} errors={validation?.counts.error ?? null} showErrors={() => showOnly("error")} />
        </div>
      )}
    </div>
  );
}
