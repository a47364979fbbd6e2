import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens, typographyStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Validation } from "../../app/validate-plan";
import { usePane } from "../frame/pane-context";
import { sheetName } from "../../app/place-name";
import { filtered, firstOf, grouped, noFilter, searchable, type FindingFilter, type FindingGroup } from "./finding-filter";
import { FindingItem } from "./FindingItem";
import { FindingsFilter } from "./FindingsFilter";

const page = 100;

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  lead: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  message: { whiteSpace: "normal" },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  shown: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface FindingsPanelProps {
  validation: Validation | null;
  filter: FindingFilter;
  changeFilter(filter: FindingFilter): void;
}

/** All that is wrong with the plan, the gravest first; a hundred at a time. */
export function FindingsPanel({ validation, filter, changeFilter }: FindingsPanelProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.findings;
  if (validation === null) return <p className={styles.lead}>{words.notValidated}</p>;
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
          <FindingsFilter counts={validation.counts} filter={filter} change={changeFilter} />
          <FoundList validation={validation} filter={filter} clear={() => changeFilter(noFilter)} />
        </>
      )}
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
  const { texts, language, numbers } = usePane();
  const words = texts.findings;
  const [shown, setShown] = useState(page);
  // Typing must not wait for the list.
  const settled = useDeferredValue(filter);
  const all = useMemo(() => searchable(validation), [validation]);
  const matching = useMemo(() => filtered(all, settled), [all, settled]);
  const groups = useMemo(() => grouped(matching, settled.grouping), [matching, settled.grouping]);
  const title = (key: FindingGroup["key"]) =>
    key === "error" || key === "warning" || key === "info" ? words.severity[key] : sheetName(key, language);
  const left = matching.length - shown;

  return (
    <>
      <p className={styles.shown} role="status">
        {words.shown(numbers.count(matching.length), numbers.count(all.length))}
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
      {firstOf(groups, shown).map(({ key, findings, total }) => (
        <section key={key} className={styles.group} aria-labelledby={`findings-${key}`}>
          <h2 id={`findings-${key}`} className={styles.title}>
            {title(key)} ({numbers.count(total)})
          </h2>
          <ul className={styles.list}>
            {findings.map((described, index) => (
              <FindingItem key={index} described={described} showSeverity={settled.grouping === "sheet"} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <Button onClick={() => setShown(shown + page)}>
          {texts.common.showMore(Math.min(page, left), numbers.count(left))}
        </Button>
      )}
    </>
  );
}
