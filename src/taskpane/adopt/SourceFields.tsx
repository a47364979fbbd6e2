import { Button, Dropdown, Field, Input, makeStyles, Option, tokens } from "@fluentui/react-components";
import type { AdoptionProposal } from "../../app/adoption/adoption";
import { enumerations } from "../../plan/enumerations";
import { planFirstYear, planYears } from "../../plan/parse-plan";
import { NumberField } from "../frame/NumberField";
import { useAdoptPane } from "./use-adopt-pane";
import { Section } from "../frame/Section";
import type { AdoptionDraft } from "./draft";

const sheetRows = { least: 1, most: 1_048_576 };

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalM },
  term: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))", gap: tokens.spacingHorizontalM },
  dropdown: { minWidth: 0, width: "100%" },
  input: { minWidth: 0, width: "100%" },
});

interface SourceFieldsProps {
  proposal: AdoptionProposal;
  draft: AdoptionDraft;
  change(draft: AdoptionDraft): void;
  /** Reads a sheet anew, with the header row named or the one that is found. */
  read(sheet: string, headerRow?: number): void;
}

/** Where the plan stands now and how its numbers are to be read. */
export function SourceFields({ proposal, draft, change, read }: SourceFieldsProps) {
  const styles = useStyles();
  const { texts, sheets, numbers, busy } = useAdoptPane();
  const { headerRow } = draft;
  const words = texts.adopt;
  return (
    <Section title={words.source}>
      <div className={styles.fields}>
        <Field label={words.sheet} hint={words.rows({ count: proposal.rowCount, text: numbers.count(proposal.rowCount) })}>
          <Dropdown
            className={styles.dropdown}
            value={draft.sheet}
            selectedOptions={[draft.sheet]}
            onOptionSelect={(_, { optionValue }) => {
              if (optionValue !== undefined && optionValue !== draft.sheet) read(optionValue);
            }}
          >
            {proposal.sheets.map((sheet) => (
              <Option key={sheet} value={sheet}>
                {sheet}
              </Option>
            ))}
          </Dropdown>
        </Field>
        <div className={styles.row}>
          <NumberField
            label={words.headerRow}
            range={sheetRows}
            wrong={words.wrongRow}
            value={headerRow}
            onChange={(row) => change({ ...draft, headerRow: row })}
          />
          {headerRow !== null && headerRow !== proposal.mapping.headerRow && (
            <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => read(draft.sheet, headerRow)}>
              {words.readRow}
            </Button>
          )}
        </div>
        <div className={styles.term}>
          <NumberField
            label={words.firstYear}
            range={planFirstYear}
            wrong={texts.start.create.wrongYear(planFirstYear.least, planFirstYear.most)}
            value={draft.firstYear}
            onChange={(firstYear) => change({ ...draft, firstYear })}
          />
          <NumberField
            label={words.years}
            range={planYears}
            wrong={texts.start.create.wrongYears(planYears.least, planYears.most)}
            value={draft.years}
            onChange={(years) => change({ ...draft, years })}
          />
        </div>
        <Field label={words.name}>
          <Input
            className={styles.input}
            value={draft.name ?? ""}
            onChange={(_, { value }) => change({ ...draft, name: value === "" ? undefined : value })}
          />
        </Field>
        <Field label={words.entity}>
          <Input
            className={styles.input}
            value={draft.entity ?? ""}
            onChange={(_, { value }) => change({ ...draft, entity: value === "" ? undefined : value })}
          />
        </Field>
        <Field label={words.currencyUnit}>
          <Dropdown
            className={styles.dropdown}
            value={sheets.words.currencyUnit[draft.currencyUnit]}
            selectedOptions={[draft.currencyUnit]}
            onOptionSelect={(_, { optionValue }) => {
              const currencyUnit = enumerations.currencyUnit.find((unit) => unit === optionValue);
              if (currencyUnit !== undefined) change({ ...draft, currencyUnit });
            }}
          >
            {enumerations.currencyUnit.map((unit) => (
              <Option key={unit} value={unit}>
                {sheets.words.currencyUnit[unit]}
              </Option>
            ))}
          </Dropdown>
        </Field>
      </div>
    </Section>
  );
}
