import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AdoptionPreview, PreviewTable } from "../../app/adoption/preview-adoption";
import { adoptionTextsIn } from "../../i18n/adoption-texts";
import type { CellValue } from "../../plan/cell-value";
import { useAdoptPane } from "./use-adopt-pane";
import { useNames } from "../frame/sheet-names";
import { columnLabel, groupLabel } from "./column-label";
import { ReportLists } from "./ReportLists";
import { focusTitle } from "../frame/focus-title";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, minWidth: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  lead: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  // The table is wider than the pane: it scrolls by itself, and so can the keyboard.
  scroll: { overflowX: "auto", maxWidth: "100%" },
  table: { ...typographyStyles.caption1, borderCollapse: "collapse" },
  head: {
    textAlign: "left",
    verticalAlign: "bottom",
    padding: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: "nowrap",
  },
  cell: {
    verticalAlign: "top",
    padding: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    minWidth: "40px",
    maxWidth: "160px",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** How the plan would be: the first rows of each table, how many there are, and all that was decided or left. */
export function Preview({ preview, firstYear }: { preview: AdoptionPreview; firstYear: number | null }) {
  const styles = useStyles();
  const { language } = useAdoptPane();
  const words = adoptionTextsIn(language).preview;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => focusTitle(title.current), [preview]);
  const { report } = preview;
  const clean = report.conflicts.length + report.notes.length + report.leftOut.length + report.unmapped.length === 0;
  return (
    <section className={styles.preview}>
      <div>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {words.title}
        </h2>
        <p className={styles.lead}>{words.lead}</p>
      </div>
      {preview.tables.map((table) => (
        <TableStart key={table.table} table={table} firstYear={firstYear} />
      ))}
      <h2 className={styles.title}>{words.problems}</h2>
      {clean ? <p className={styles.lead}>{words.clean}</p> : <ReportLists report={report} firstYear={firstYear} open={["notes"]} />}
    </section>
  );
}

function TableStart({ table: { table, columns, rows, count }, firstYear }: { table: PreviewTable; firstYear: number | null }) {
  const styles = useStyles();
  const { language, texts, sheets, numbers } = useAdoptPane();
  const names = useNames();
  const words = adoptionTextsIn(language).preview;
  const name = groupLabel(table, names);
  // A year bears no separators.
  const shown = (value: CellValue, key = "") =>
    typeof value === "number" && !key.endsWith("Year") ? numbers.exact(value) : String(value ?? "");
  return (
    <div>
      <h3 className={styles.name}>{name}</h3>
      <p className={styles.lead}>{rows.length === 0 ? words.none : words.first(rows.length, numbers.count(count))}</p>
      {rows.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.table(name)}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map((key) => (
                  <th key={key} scope="col" className={styles.head}>
                    {columnLabel(`${table}.${key}`, firstYear, sheets, texts)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, index) => (
                <tr key={index}>
                  {cells.map((value, at) => (
                    <td
                      key={columns[at]}
                      className={`${styles.cell} ${typeof value === "number" ? styles.number : ""}`}
                      title={shown(value, columns[at])}
                    >
                      {shown(value, columns[at])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
