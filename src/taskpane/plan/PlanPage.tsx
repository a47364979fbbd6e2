import { makeStyles, mergeClasses, Tab, TabList, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { PlanState } from "../../app/use-cases";
import { waivedCount, type Validation } from "../../app/validate-plan";
import { repairTextsIn } from "../../i18n/repair-texts";
import { FindingsPanel } from "../findings/FindingsPanel";
import { noFilter, type FindingFilter, type FindingKind } from "../findings/finding-filter";
import { usePane } from "../frame/pane-context";
import { isEmpty, type FiguresAge } from "../use-plan-session";
import { CoherenceCard } from "./CoherenceCard";
import { EmptyPlan } from "./EmptyPlan";
import { GapsBar, hasGaps } from "./GapsBar";
import { PlanHeader } from "./PlanHeader";
import { RepairBar } from "./RepairBar";
import { RequirementList } from "./RequirementList";
import { Summary } from "./Summary";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // Still legible: the user may want to see what was there.
  old: { opacity: 0.6 },
  // Three tabs must fit a pane of 300 px.
  tabs: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})`, marginRight: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
});

type PlanTab = "summary" | "requirements" | "findings";
const planTabs: readonly PlanTab[] = ["summary", "requirements", "findings"];

interface PlanPageProps {
  state: PlanState;
  validation: Validation | null;
  age: FiguresAge;
  validate(): void;
  adopt(): void;
  completeSheets(): void;
  /** Completing found that part of the plan is there under another name. */
  toBeRepaired: boolean;
  repaired(): void;
}

/** The plan of the workbook: its score with the errors beside it, and below what the score is made of. */
export function PlanPage({ state, validation, age, validate, adopt, completeSheets, toBeRepaired, repaired }: PlanPageProps) {
  const styles = useStyles();
  const { texts, numbers, language } = usePane();
  const [tab, setTab] = useState<PlanTab>("summary");
  const [filter, setFilter] = useState<FindingFilter>(noFilter);
  const evaluation = validation?.evaluation ?? state.evaluation;

  const showOnly = (kind: FindingKind) => {
    setFilter({ ...noFilter, kinds: [kind] });
    setTab("findings");
  };
  const showErrors = () => showOnly("error");

  const findingsTab =
    validation === null
      ? texts.plan.tabs.findings
      : `${texts.plan.tabs.findings} ${numbers.count(validation.findings.length - waivedCount(validation))}`;
  const tabNames: Record<PlanTab, string> = { ...texts.plan.tabs, findings: findingsTab };

  return (
    <div className={styles.page}>
      <PlanHeader state={state} age={age} validate={validate} />
      {hasGaps(state.gaps) && <GapsBar gaps={state.gaps} completeSheets={completeSheets} repaired={repaired} />}
      {toBeRepaired && !hasGaps(state.gaps) && (
        <RepairBar title={repairTextsIn(language).pane.brokenTitle} text={repairTextsIn(language).pane.broken} done={repaired} />
      )}
      {isEmpty(state) ? (
        <EmptyPlan adopt={adopt} />
      ) : (
        evaluation !== null && (
          <div className={mergeClasses(styles.page, age.unread && styles.old)}>
            <CoherenceCard
              evaluation={evaluation}
              errors={validation?.counts.error ?? null}
              waivedErrors={validation?.waived.error ?? 0}
              showErrors={showErrors}
              showWaived={() => showOnly("waived")}
              compact={tab !== "summary"}
              doubt={age.unread ? "old" : hasGaps(state.gaps) ? "incomplete" : null}
            />
            <TabList
              className={styles.tabs}
              size="small"
              aria-label={texts.plan.tabList}
              selectedValue={tab}
              onTabSelect={(_, { value }) => setTab(planTabs.find((each) => each === value) ?? "summary")}
            >
              {planTabs.map((each) => (
                <Tab key={each} value={each} id={`tab-${each}`} aria-controls={`panel-${each}`}>
                  {tabNames[each]}
                </Tab>
              ))}
            </TabList>
            <div role="tabpanel" id={`panel-${tab}`} aria-labelledby={`tab-${tab}`}>
              {tab === "summary" && (
                <Summary evaluation={evaluation} errors={validation?.counts.error ?? null} showErrors={showErrors} />
              )}
              {tab === "requirements" && <RequirementList requirements={evaluation.requirements} />}
              {tab === "findings" && <FindingsPanel validation={validation} filter={filter} changeFilter={setFilter} />}
            </div>
          </div>
        )
      )}
    </div>
  );
}
