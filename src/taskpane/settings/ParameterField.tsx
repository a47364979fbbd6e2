import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ListedParameter } from "../../app/parameters/list-parameters";
import { valueText } from "../../app/parameters/parameter-words";
import { settingsPageTextsIn } from "../../i18n/settings-page-texts";
import { usePane } from "../frame/pane-context";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  help: { display: "block" },
  input: { maxWidth: "200px" },
});

interface ParameterFieldProps {
  parameter: ListedParameter;
  /** What was typed; null where nothing was. */
  typed: string | null;
  /** Why what was typed was not written. */
  refusal: string | null;
  type(text: string): void;
}

/** A parameter: the office's own value, empty where the default is in force; what is allowed, and what it means. */
export function ParameterField({ parameter, typed, refusal, type }: ParameterFieldProps) {
  const styles = useStyles();
  const { language, numbers } = usePane();
  const words = settingsPageTextsIn(language).parameters;
  const own = parameter.own === null ? "" : typeof parameter.own === "number" ? numbers.exact(parameter.own) : String(parameter.own);
  const standard = valueText(parameter.default, language);
  const problem = refusal ?? (typed === null ? parameter.problem : null);
  const hints = [
    words.allowed(parameter.range),
    words.standard(standard),
    ...(parameter.share === null ? [] : [words.share(numbers.percent(parameter.share))]),
  ].join(" · ");
  return (
    <Field
      label={parameter.label}
      size="small"
      hint={{
        className: styles.hint,
        children: (
          <>
            {parameter.group === "value" && <span className={styles.help}>{parameter.help}.</span>}
            {hints}
          </>
        ),
      }}
      validationState={problem === null ? "none" : "error"}
      validationMessage={problem ?? undefined}
    >
      <Input
        className={styles.input}
        size="small"
        inputMode={parameter.group === "earmark" ? "text" : "decimal"}
        placeholder={standard}
        value={typed ?? own}
        onChange={(_, { value }) => type(value)}
      />
    </Field>
  );
}
