import { Button, Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { BudgetFile, BudgetKind } from "../../../app/budget/budget-file";
import type { BudgetOptions } from "../../../app/budget/budget-import";
import { budgetTextsIn } from "../../../i18n/budget-texts";
import { enumerations } from "../../../plan/enumerations";
import { planFirstYear } from "../../../plan/parse-plan";
import { NumberField } from "../../frame/NumberField";
import { usePane } from "../../frame/pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  dropdown: { minWidth: 0, width: "100%" },
});

/** What the file does not say of some of its rows. */
function missingIn(file: BudgetFile): { year: boolean; kind: boolean } {
  const rows = file.lines.filter(({ scope }) => scope === "investment");
  return {
    year: file.year === null && rows.some(({ year }) => year === null),
    kind: file.kind === null && rows.some(({ kind }) => kind === null),
  };
}

/** Whether the file, with what the user said, is enough to join it to the plan. */
export function isAnswered(file: BudgetFile, options: BudgetOptions): boolean {
  const missing = missingIn(file);
  return (!missing.year || options.year !== null) && (!missing.kind || options.kind !== null);
}

interface MissingFactsProps {
  file: BudgetFile;
  options: BudgetOptions;
  change(options: BudgetOptions): void;
  join(): void;
}

/** Asks for the year and the kind that the file does not say: they are not guessed. */
export function MissingFacts({ file, options, change, join }: MissingFactsProps) {
  const styles = useStyles();
  const { language, busy, sheets } = usePane();
  const texts = budgetTextsIn(language).tool;
  const missing = missingIn(file);
  const name = (kind: BudgetKind): string => sheets.words.budgetKind[kind];
  return (
    <div className={styles.form}>
      {missing.year && (
        <NumberField
          label={texts.year}
          range={planFirstYear}
          wrong={texts.yearHelp}
          value={options.year}
          onChange={(year) => change({ ...options, year })}
        />
      )}
      {missing.kind && (
        <Field label={texts.kind} validationMessage={options.kind === null ? texts.kindHelp : undefined}>
          <Dropdown
            className={styles.dropdown}
            placeholder={texts.chooseKind}
            value={options.kind === null ? "" : name(options.kind)}
            selectedOptions={options.kind === null ? [] : [options.kind]}
            onOptionSelect={(_, { optionValue }) =>
              change({ ...options, kind: enumerations.budgetKind.find((kind) => kind === optionValue) ?? null })
            }
          >
            {enumerations.budgetKind.map((kind) => (
              <Option key={kind} value={kind}>
                {name(kind)}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
      <Button appearance="primary" disabledFocusable={busy !== null || !isAnswered(file, options)} onClick={join}>
        {texts.join}
      </Button>
    </div>
  );
}
