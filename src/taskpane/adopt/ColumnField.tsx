import { Dropdown, Field, makeStyles, Option, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ColumnEvidence, SourceColumn, SourceColumnName } from "../../app/adoption/adoption";
import { adoptionTextsIn } from "../../i18n/adoption-texts";
import { useAdoptPane } from "./use-adopt-pane";
import { findColumn, isSheetName, referenceText } from "./draft";
import { sampleText } from "./sample-text";

const useStyles = makeStyles({
  // A long header must not push the pane wider than it is.
  dropdown: { minWidth: 0, width: "100%" },
  chosen: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  option: { display: "flex", flexDirection: "column", minWidth: 0 },
  line: { display: "block" },
  samples: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** No letter of a column is empty, so this value is free for "no column". */
const noColumn = "";
/** Nor is any letter this. */
const sheetNameOption = "*";

interface ColumnFieldProps {
  /** The user asked for this field: it takes the focus and says so. */
  sought: boolean;
  found(): void;
  label: string;
  mandatory: boolean;
  reference: SourceColumnName | null;
  sourceColumns: SourceColumn[];
  /** What speaks for the chosen column; null where the user chose it. */
  evidence: ColumnEvidence | null;
  choose(source: SourceColumn | null): void;
  /** Takes the name of the sheet; null where that makes no sense. */
  chooseSheetName: (() => void) | null;
}

/** One plan column and the source column that fills it. */
export function ColumnField({ sought, found, label, mandatory, reference, sourceColumns, evidence, choose, chooseSheetName }: ColumnFieldProps) {
  const styles = useStyles();
  const { texts, language, numbers } = useAdoptPane();
  const adoption = adoptionTextsIn(language);
  const words = texts.adopt;
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!sought) return;
    field.current?.scrollIntoView({ block: "center" });
    field.current?.querySelector("button")?.focus();
    found();
  }, [sought, found]);
  const chosen = reference === null ? null : findColumn(reference, sourceColumns);
  const ofSheet = isSheetName(reference);
  const lost = reference !== null && chosen === null && !ofSheet;
  const title = (column: SourceColumn) => `${column.letter} · ${column.header.trim() || words.noHeader}`;
  const shown = ofSheet ? adoption.ofSheetName : chosen !== null ? title(chosen) : lost ? referenceText(reference) : words.none;
  const samples = (column: SourceColumn) =>
    column.samples.length > 0 ? words.samples(sampleText(column, numbers)) : words.emptyColumn;

  const reason = evidence === null || lost ? null : adoption.evidence(adoption.confidence[evidence.confidence], adoption.reasons[evidence.reason]);
  const doubtful = reason !== null && evidence?.confidence === "low";

  return (
    <Field
      ref={field}
      label={label}
      required={mandatory}
      hint={
        chosen === null && reason === null ? undefined : (
          <>
            {!doubtful && reason !== null && <span className={styles.line}>{reason}</span>}
            {chosen !== null && <span className={styles.line}>{samples(chosen)}</span>}
          </>
        )
      }
      validationState={lost ? "error" : doubtful ? "warning" : "none"}
      validationMessage={lost ? words.lostColumn(referenceText(reference)) : doubtful ? reason : undefined}
    >
      <Dropdown
        className={styles.dropdown}
        button={{ children: <span className={styles.chosen}>{shown}</span> }}
        value={shown}
        selectedOptions={[ofSheet ? sheetNameOption : (chosen?.letter ?? noColumn)]}
        onOptionSelect={(_, { optionValue }) =>
          optionValue === sheetNameOption && chooseSheetName !== null
            ? chooseSheetName()
            : choose(sourceColumns.find(({ letter }) => letter === optionValue) ?? null)
        }
      >
        <Option value={noColumn} text={words.none}>
          {words.none}
        </Option>
        {chooseSheetName !== null && (
          <Option value={sheetNameOption} text={adoption.ofSheetName}>
            {adoption.ofSheetName}
          </Option>
        )}
        {sourceColumns.map((column) => (
          <Option key={column.letter} value={column.letter} text={title(column)}>
            <span className={styles.option}>
              <span>{title(column)}</span>
              <span className={styles.samples}>{samples(column)}</span>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
