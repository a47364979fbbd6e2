import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens, typographyStyles } from "@fluentui/react-components";
import { waivedCount } from "../../app/waived-count";
import { AgeLine } from "../frame/AgeLine";
import { PageHead } from "../frame/PageHead";
import { usePane } from "../frame/pane-context";
import type { PlanPageProps } from "../plan-page-props";
import { noFilter } from "./finding-filter";
import { FindingList } from "./FindingList";
import { FindingsFilter } from "./FindingsFilter";
import { FindingWalk } from "./FindingWalk";
import { IdleWaivers } from "./IdleWaivers";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  lead: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
  message: { whiteSpace: "normal" },
  clear: { alignSelf: "flex-start" },
});

/** All that is wrong with the plan: filtered, grouped, one after the other. */
export default function ValidatePage({ session, findings }: PlanPageProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const words = texts.findings;
  const { validation, age, refresh } = session;
  const waived = validation === null ? 0 : waivedCount(validation);
  return (
    <div className={styles.page}>
      <PageHead title={words.title}>
        <AgeLine age={age} refresh={refresh} />
      </PageHead>
      {validation === null && <p className={styles.lead}>{words.notValidated}</p>}
      {validation !== null && !validation.complete && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>
            <MessageBarTitle>{words.incomplete}</MessageBarTitle>
            <br />
            {words.incompleteText}
          </MessageBarBody>
        </MessageBar>
      )}
      {validation !== null && validation.findings.length === 0 && validation.complete && (
        <>
          <p className={styles.text}>{words.none}</p>
          <p className={styles.lead}>{words.noneNext}</p>
        </>
      )}
      {validation !== null && validation.findings.length > 0 && (
        <>
          <FindingsFilter validation={validation} filter={findings.filter} change={findings.change} />
          <p className={styles.lead} role="status">
            {words.shown(numbers.count(findings.shown.length), {
              count: validation.findings.length,
              text: numbers.count(validation.findings.length),
            })}
            {waived > 0 && ` (${texts.waivers.count(waived, numbers.count(waived))})`}
            {findings.shown.length > 0 && `. ${words.lead}`}
          </p>
          {findings.shown.length === 0 ? (
            <>
              <p className={styles.lead}>{words.noneMatch}</p>
              <Button className={styles.clear} size="small" onClick={() => findings.change(noFilter)}>
                {words.clear}
              </Button>
            </>
          ) : (
            <>
              <FindingWalk findings={findings} />
              <FindingList findings={findings} validation={validation} refresh={refresh} />
            </>
          )}
        </>
      )}
      {validation !== null && validation.idleWaivers.length > 0 && <IdleWaivers waivers={validation.idleWaivers} />}
    </div>
  );
}
