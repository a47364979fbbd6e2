import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens, typographyStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { waivedCount, type Validation } from "../../app/validate-plan";
import { usePane } from "../frame/pane-context";
import { filtered, grouped, noFilter, searchable, type FindingFilter } from "./finding-filter";
import { FindingsFilter } from "./FindingsFilter";
import { FindingsGroup } from "./FindingsGroup";
import { IdleWaivers } from "./IdleWaivers";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  lead: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  message: { whiteSpace: "normal" },
});

interface FindingsPanelProps {
  validation: Validation | null;
  filter: FindingFilter;
  changeFilter(filter: FindingFilter): void;
}

/** All that is wrong with the plan, by rule, by severity or by sheet. */
export function FindingsPanel({ validation, filter, changeFilter }: FindingsPanelProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.findings;
  if (validation === null) return <p className={styles.lead}>{words.notValidated}</p>;
  const counts = { ...validation.counts, waived: waivedCount(validation) };
  return (
    <section className={styles.panel} aria-label={words.title}>
      {!validation.complete && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>
            <MessageBarTitle>{words.incomplete}</MessageBarTitle>
            <br />
            {words.incompleteText}
          </MessageBarBody>
        </MessageBar>
      )}
      {validation.findings.length === 0 ? (
        validation.complete && <p className={styles.lead}>{words.none}</p>
      ) : (
        <>
          <FindingsFilter counts={counts} filter={filter} change={changeFilter} />
          <FoundList validation={validation} filter={filter} clear={() => changeFilter(noFilter)} />
        </>
      )}
      {validation.idleWaivers.length > 0 && <IdleWaivers waivers={validation.idleWaivers} />}
    </section>
  );
}

interface FoundListProps {
  validation: Validation;
  filter: FindingFilter;
  clear(): void;
}

function FoundList({ validation, filter, clear }: FoundListProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const words = texts.findings;
  const waived = waivedCount(validation);
  // Typing must not wait for the list.
  const settled = useDeferredValue(filter);
  const all = useMemo(() => searchable(validation), [validation]);
  const matching = useMemo(() => filtered(all, settled), [all, settled]);
  const groups = useMemo(() => grouped(matching, settled.grouping), [matching, settled.grouping]);

  return (
    <>
      <p className={styles.lead} role="status">
        {words.shown(numbers.count(matching.length), { count: all.length, text: numbers.count(all.length) })}
        {waived > 0 && ` (${texts.waivers.count(waived, numbers.count(waived))})`}
        {matching.length > 0 && `. ${words.lead}`}
      </p>
      {matching.length === 0 && (
        <>
          <p className={styles.lead}>{words.noneMatch}</p>
          <Button size="small" onClick={clear}>
            {words.clear}
          </Button>
        </>
      )}
      {groups.map((group) => (
        <FindingsGroup key={group.key} group={group} />
      ))}
    </>
  );
}
