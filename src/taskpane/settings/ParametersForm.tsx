import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { ListedParameter, ParameterGroup, ParameterList } from "../../app/parameters/list-parameters";
import { settingsPageTextsIn } from "../../i18n/settings-page-texts";
import { usePane } from "../frame/pane-context";
import { Section } from "../frame/Section";
import { ParameterField } from "./ParameterField";

const groups: readonly ParameterGroup[] = ["value", "weight", "earmark"];

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  subtitle: { ...typographyStyles.body1Strong, margin: 0 },
  sum: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What the office decides about the method: thresholds, weights with their sum, and earmarks of sources. */
export function ParametersForm() {
  const styles = useStyles();
  const { useCases, language, texts, numbers, busy, perform, notify } = usePane();
  const words = settingsPageTextsIn(language).parameters;
  const [list, setList] = useState<ParameterList | null>(null);
  /** What is typed and not written yet, by key; an empty text means the default. */
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const [refused, setRefused] = useState<ReadonlyMap<string, string>>(new Map());

  const read = useCallback(
    () =>
      void perform(texts.busy.looking, async () => {
        setList(await useCases.parameters.read(language));
      }),
    [perform, texts, useCases, language],
  );
  useEffect(read, [read]);

  const write = (work: () => ReturnType<typeof useCases.parameters.resetAll>) =>
    void perform(words.writing, async () => {
      const report = await work();
      setRefused(new Map(report.refused.map(({ key, sentence }) => [key, sentence])));
      if (report.refused.length > 0) return notify(words.refused);
      if (report.repairFirst) return notify(words.repairFirst);
      try {
        setList(await useCases.parameters.read(language));
        setTyped(new Map());
      } finally {
        // Not before the fields show what is in the workbook; and also where it cannot be read again: it is written.
        notify(report.written.length === 0 ? words.same : words.written(report.written.length));
      }
    });

  if (list === null) return null;
  const fieldOf = (parameter: ListedParameter) => (
    <ParameterField
      key={parameter.key}
      parameter={parameter}
      typed={typed.get(parameter.key) ?? null}
      refusal={refused.get(parameter.key) ?? null}
      type={(text) => {
        setTyped(new Map(typed).set(parameter.key, text));
        setRefused(new Map([...refused].filter(([key]) => key !== parameter.key)));
      }}
    />
  );
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.form}>
        {groups.map((group) => (
          <div key={group} className={styles.form} role="group" aria-label={words.groups[group]}>
            <h3 className={styles.subtitle}>{words.groups[group]}</h3>
            {group === "weight" && <p className={styles.sum}>{words.sum(numbers.amount(list.weightSum))}</p>}
            {list.parameters.filter((parameter) => parameter.group === group).map(fieldOf)}
          </div>
        ))}
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={busy !== null || typed.size === 0}
            onClick={() => write(() => useCases.parameters.write(new Map([...typed].map(([key, text]) => [key, text.trim() === "" ? null : text])), language))}
          >
            {words.write}
          </Button>
          <Button disabledFocusable={busy !== null} onClick={() => write(() => useCases.parameters.resetAll(language))}>
            {words.reset}
          </Button>
        </div>
      </div>
    </Section>
  );
}
