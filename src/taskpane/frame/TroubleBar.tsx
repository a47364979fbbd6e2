import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { CloseButton } from "./CloseButton";
import { usePane } from "./pane-context";

/** A failure of the program or the host in words: what happened, what to do. */
export interface DescribedTrouble {
  title: string;
  remedy: string;
}

const useStyles = makeStyles({ body: { whiteSpace: "normal" } });

interface TroubleBarProps {
  trouble: DescribedTrouble;
  /** Null where the pane cannot do it again, as with a command of the ribbon. */
  retry: (() => void) | null;
  /** Absent where the trouble stands in place of what failed. */
  dismiss?(): void;
}

export function TroubleBar({ trouble, retry, dismiss }: TroubleBarProps) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{trouble.title}</MessageBarTitle>
        <br />
        {trouble.remedy}
      </MessageBarBody>
      <MessageBarActions containerAction={dismiss === undefined ? undefined : <CloseButton onClick={dismiss} />}>
        {retry !== null && (
          <Button size="small" onClick={retry}>
            {texts.common.retry}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
