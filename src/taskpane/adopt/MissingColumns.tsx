import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens, typographyStyles } from "@fluentui/react-components";
import { useAdoptPane } from "./use-adopt-pane";
import { useNames } from "../frame/sheet-names";
import { absenceText, columnLabel, groupLabel } from "./column-label";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", paddingBottom: tokens.spacingVerticalS },
  lead: { margin: `${tokens.spacingVerticalXS} 0` },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  what: { ...typographyStyles.caption1, display: "block" },
  link: { textAlign: "left", verticalAlign: "top" },
});

interface MissingColumnsProps {
  columns: string[];
  firstYear: number | null;
  show(planColumn: string): void;
}

/** Mandatory columns that no column of the source fills, and what the plan cannot do without each. */
export function MissingColumns({ columns, firstYear, show }: MissingColumnsProps) {
  const styles = useStyles();
  const { texts, sheets } = useAdoptPane();
  const names = useNames();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{texts.adopt.missing(columns.length)}</MessageBarTitle>
        <p className={styles.lead}>{texts.adopt.missingText}</p>
        <ul className={styles.list}>
          {columns.map((planColumn) => (
            <li key={planColumn}>
              <Link as="button" className={styles.link} onClick={() => show(planColumn)}>
                {`${groupLabel(planColumn.slice(0, planColumn.indexOf(".")), names)} › ${columnLabel(planColumn, firstYear, sheets, texts)}`}
              </Link>
              <span className={styles.what}>{absenceText(planColumn, texts)}</span>
            </li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
