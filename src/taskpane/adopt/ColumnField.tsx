import { Dropdown, Field, makeStyles, Option, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SourceColumn, SourceColumnName } from "../../app/adoption/adoption";
import { usePane } from "../frame/pane-context";
import { findColumn, referenceText } from "./draft";
import { sampleText } from "./sample-text";

const useStyles = makeStyles({
  // A long header must not push the pane wider than it is.
  dropdown: { minWidth: 0, width: "100%" },
  chosen: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", minWidth: 0 },
  option: { display: "flex", flexDirection: "column", minWidth: 0 },
  samples: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** No letter of a column is empty, so this value is free for "no column". */
const noColumn = "";

interface ColumnFieldProps {
  /** The user asked for this field: it takes the focus and says so. */
  sought: boolean;
  found(): void;
  label: string;
  mandatory: boolean;
  reference: SourceColumnName | null;
  sourceColumns: SourceColumn[];
  choose(source: SourceColumn | null): void;
}

/** One plan column and the source column that fills it. */
export function ColumnField({ sought, found, label, mandatory, reference, sourceColumns, choose }: ColumnFieldProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const words = texts.adopt;
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!sought) return;
    field.current?.scrollIntoView({ block: "center" });
    field.current?.querySelector("button")?.focus();
    found();
  }, [sought, found]);
  const chosen = reference === null ? null : findColumn(reference, sourceColumns);
  const lost = reference !== null && chosen === null;
  const title = (column: SourceColumn) => `${column.letter} · ${column.header.trim() || words.noHeader}`;
  const shown = chosen !== null ? title(chosen) : lost ? referenceText(reference) : words.none;
  const samples = (column: SourceColumn) =>
    column.samples.length > 0 ? words.samples(sampleText(column, numbers)) : words.emptyColumn;

  return (
    <Field
      ref={field}
      label={label}
      required={mandatory}
      hint={chosen === null ? undefined : samples(chosen)}
      validationMessage={lost ? words.lostColumn(referenceText(reference)) : undefined}
    >
      <Dropdown
        className={styles.dropdown}
        button={{ children: <span className={styles.chosen}>{shown}</span> }}
        value={shown}
        selectedOptions={[chosen?.letter ?? noColumn]}
        onOptionSelect={(_, { optionValue }) =>
          choose(sourceColumns.find(({ letter }) => letter === optionValue) ?? null)
        }
      >
        <Option value={noColumn} text={words.none}>
          {words.none}
        </Option>
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
