import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { RepairPart } from "../pages";

const useStyles = makeStyles({ body: { whiteSpace: "normal" } });

interface RepairBarProps {
  title: string;
  text: string;
  /** Called when something was repaired. */
  done(): void;
}

/** Part of the plan is in the workbook and is not found: it may be mended before anything is added. */
export function RepairBar({ title, text, done }: RepairBarProps) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <p>{text}</p>
        <RepairPart done={done} />
      </MessageBarBody>
    </MessageBar>
  );
}
