import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { CloseButton } from "./CloseButton";
import { usePane } from "./pane-context";
import { TroubleBar, type DescribedTrouble } from "./TroubleBar";
import { Unseen } from "./Unseen";

const useStyles = makeStyles({
  messages: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  working: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS, paddingBottom: tokens.spacingVerticalXS },
  busy: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  body: { whiteSpace: "normal" },
});

interface MessagesProps {
  /** Stops the work in progress; null where it cannot be stopped. */
  stop: (() => void) | null;
  trouble: DescribedTrouble | null;
  /** Null where the pane cannot do it again, as with a command of the ribbon. */
  retry: (() => void) | null;
  dismissTrouble(): void;
  notice: string | null;
  announcement: string;
  dismissNotice(): void;
}

/** What is going on, what went wrong, what has just happened. Stands above the page; the page itself stays. */
export function Messages({ stop, trouble, retry, dismissTrouble, notice, announcement, dismissNotice }: MessagesProps) {
  const styles = useStyles();
  const { texts, busy } = usePane();
  return (
    <div className={styles.messages}>
      <div role="status" aria-live="polite">
        {busy !== null && (
          <>
            <div className={styles.working}>
              <p className={styles.busy}>{busy}</p>
              {stop !== null && (
                <Button size="small" onClick={stop}>
                  {texts.common.stop}
                </Button>
              )}
            </div>
            <ProgressBar aria-hidden="true" />
          </>
        )}
        {notice !== null && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody className={styles.body}>{notice}</MessageBarBody>
            <MessageBarActions containerAction={<CloseButton onClick={dismissNotice} />} />
          </MessageBar>
        )}
      </div>
      <div role="status" aria-live="polite">
        <Unseen>{busy === null && announcement}</Unseen>
      </div>
      {trouble !== null && <TroubleBar trouble={trouble} retry={retry} dismiss={dismissTrouble} />}
    </div>
  );
}
