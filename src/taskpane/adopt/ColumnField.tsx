import { Dropdown, Field, makeStyles, Option, tokens, typographyStyles } from "@fluentui/react-components";
import type { SourceColumn, SourceColumnName } from "../../app/adoption/adoption";
import { usePane } from "../frame/pane-context";
import { findColumn, referenceText } from "./draft";

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
  label: string;
  mandatory: boolean;
  reference: SourceColumnName | null;
  sourceColumns: SourceColumn[];
  choose(source: SourceColumn | null): void;
}

/** One plan column and the source column that fills it. */
export function ColumnField({ label, mandatory, reference, sourceColumns, choose }: ColumnFieldProps) {
  const styles = useStyles();
  const { texts } = usePane();
  const words = texts.adopt;
  const chosen = reference === null ? null : findColumn(reference, sourceColumns);
  const lost = reference !== null && chosen === null;
  const title = (column: SourceColumn) => `${column.letter} · ${column.header.trim() || words.noHeader}`;
  const shown = chosen !== null ? title(chosen) : lost ? referenceText(reference) : words.none;
  const samples = (column: SourceColumn) =>
    column.samples.length > 0 ? words.samples(column.samples.slice(0, 3).join(" · ")) : words.emptyColumn;

  return (
    <Field
      label={label}
      required={mandatory}
      hint={chosen === null ? undefined : shortened(samples(chosen))}
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
              <span className={styles.samples}>{shortened(samples(column))}</span>
            </span>
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}

/** A sample may be a whole paragraph; two lines of the pane are enough to recognize a column. */
function shortened(text: string): string {
  const most = 90;
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}
