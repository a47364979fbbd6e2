import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { usePane } from "../../frame/pane-context";
import { compareTextsIn } from "../../../i18n/compare-texts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  head: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    paddingLeft: tokens.spacingHorizontalXS,
  },
  cell: {
    ...typographyStyles.caption1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "right",
    verticalAlign: "top",
  },
  name: { textAlign: "left", paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
});

export interface FigureRow {
  name: string;
  before: number | null;
  after: number | null;
  difference: number | null;
}

interface FigureTableProps {
  label: string;
  rows: FigureRow[];
  /** Decimals shown; every digit when it is not given. */
  decimals?: number;
}

/** Figures before and after, and what they differ by. */
export function FigureTable({ label, rows, decimals }: FigureTableProps) {
  const styles = useStyles();
  const { language, numbers } = usePane();
  const { columns, noData } = compareTextsIn(language);
  const text = (value: number | null) => (value === null ? noData : numbers.exact(decimals === undefined ? value : Number(value.toFixed(decimals))));
  return (
    <table className={styles.table} aria-label={label}>
      <thead>
        <tr>
          <td />
          {[columns.before, columns.after, columns.difference].map((header) => (
            <th key={header} scope="col" className={styles.head}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, before, after, difference }) => (
          <tr key={name}>
            <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
              {name}
            </th>
            <td className={styles.cell}>{text(before)}</td>
            <td className={styles.cell}>{text(after)}</td>
            <td className={styles.cell}>{difference !== null && difference > 0 ? `+${text(difference)}` : text(difference)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
