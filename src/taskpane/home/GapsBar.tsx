import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { PlanGaps } from "../../app/use-cases";
import { usePane } from "../frame/pane-context";
import { useNames } from "../frame/sheet-names";
import { RepairPart } from "../pages";

const useStyles = makeStyles({
  body: { whiteSpace: "normal", paddingBottom: tokens.spacingVerticalS },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: tokens.spacingHorizontalL },
  remedy: { margin: `${tokens.spacingVerticalXS} 0` },
});

export function hasGaps({ columns, sheets, strayYears }: PlanGaps): boolean {
  return columns.length + sheets.length + strayYears.length > 0;
}

interface GapsBarProps {
  gaps: PlanGaps;
  completeSheets(): void;
  /** Called when something was repaired. */
  repaired(): void;
}

/** What the workbook lacks of the plan, each by its name, and what to do: without it the figures are not true. */
export function GapsBar({ gaps: { columns, sheets, strayYears }, completeSheets, repaired }: GapsBarProps) {
  const styles = useStyles();
  const { texts, busy } = usePane();
  const names = useNames();
  const words = texts.gaps;
  const lacks = columns.length + sheets.length > 0;
  const sentences = [
    ...sheets.map((sheet) => words.sheet(sheet)),
    ...columns.map(({ header, sheet }) => words.column(header, sheet)),
    ...strayYears.map(({ header, sheet }) => words.stray(header, sheet)),
  ];
  return (
    <MessageBar intent={lacks ? "error" : "warning"} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{lacks ? words.title : words.strayTitle}</MessageBarTitle>
        <ul className={styles.list}>
          {sentences.map((sentence, index) => (
            <li key={index}>{sentence}</li>
          ))}
        </ul>
        {lacks && <RepairPart done={repaired} />}
        {strayYears.length > 0 && <p className={styles.remedy}>{words.strayRemedy(names.sheet("plan"))}</p>}
        {lacks && <p className={styles.remedy}>{words.complete}</p>}
        {lacks && (
          <Button size="small" disabledFocusable={busy !== null} onClick={completeSheets}>
            {texts.tools.complete.action}
          </Button>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}
