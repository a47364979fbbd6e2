import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AdoptionNote } from "../../app/adoption/adoption";
import { MoreList } from "../frame/MoreList";
import { usePane } from "../frame/pane-context";
import { columnLabel, groupLabel } from "./column-label";
import { rowsText } from "./rows-text";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { ...typographyStyles.body1Strong },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What the adoption saw in the source and kept as it is. */
export function NoteList({ firstYear, notes }: { firstYear: number | null; notes: AdoptionNote[] }) {
  const styles = useStyles();
  const { texts, sheets, numbers } = usePane();
  return (
    <MoreList
      items={notes}
      item={({ kind, table, column, rows, values }) => (
        <div className={styles.item}>
          <span className={styles.kind}>{texts.report.note[kind]}</span>
          <span className={styles.place}>
            {groupLabel(table, sheets)} › {columnLabel(`${table}.${column}`, firstYear, sheets, texts)} · {rowsText(rows, texts)}
          </span>
          {values.length > 0 && (
            <span>
              {[...new Set(values)]
                .slice(0, 6)
                .map((value) => (typeof value === "number" ? numbers.amount(value) : `«${value}»`))
                .join(" · ")}
            </span>
          )}
        </div>
      )}
    />
  );
}
