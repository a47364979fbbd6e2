import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AdoptionConflict } from "../../app/adoption/adoption";
import { MoreList } from "../frame/MoreList";
import { useAdoptPane } from "./use-adopt-pane";
import { useNames } from "../frame/sheet-names";
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
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  label: { color: tokens.colorNeutralForeground2 },
});

/** Rows of the source that do not agree, and what was done about each. */
export function ConflictList({ firstYear, conflicts }: { firstYear: number | null; conflicts: AdoptionConflict[] }) {
  const styles = useStyles();
  const { texts, sheets } = useAdoptPane();
  const names = useNames();
  const words = texts.report;
  return (
    <>
      <p className={styles.lead}>{words.conflictsLead}</p>
      <MoreList
        items={conflicts}
        item={({ kind, table, code, column, values, resolved, rows }) => {
          const name = column === null ? null : columnLabel(`${table}.${column}`, firstYear, sheets, texts);
          const place = [groupLabel(table, names), code, name].filter((part) => part !== null).join(" › ");
          return (
            <div className={styles.item}>
              <span className={styles.kind}>{words.conflict[kind]}</span>
              <span className={styles.place}>
                {place} · {rowsText(rows, texts)}
              </span>
              <span>
                <span className={styles.label}>{words.said}: </span>
                {values.join(" | ")}
              </span>
              <span>
                <span className={styles.label}>{words.done}: </span>
                {resolved.join(" | ") || words.nothingDone}
              </span>
            </div>
          );
        }}
      />
    </>
  );
}
