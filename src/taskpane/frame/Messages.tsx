import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { usePane } from "./pane-context";

/** A failure of the program or the host in words: what happened, what to do. */
export interface DescribedTrouble {
  title: string;
  remedy: string;
}

const useStyles = makeStyles({
  messages: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  busy: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, paddingBottom: tokens.spacingVerticalXS },
  body: { whiteSpace: "normal" },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)", whiteSpace: "nowrap" },
});

interface MessagesProps {
  trouble: DescribedTrouble | null;
  /** Null where the pane cannot do it again, as with a command of the ribbon. */
  retry: (() => void) | null;
  dismissTrouble(): void;
  notice: string | null;
  announcement: string;
  dismissNotice(): void;
}

/** What is going on, what went wrong, what has just happened. Stands above the page; the page itself stays. */
export function Messages({ trouble, retry, dismissTrouble, notice, announcement, dismissNotice }: MessagesProps) {
  const styles = useStyles();
  const { texts, busy } = usePane();
  return (
    <div className={styles.messages}>
      <div role="status" aria-live="polite">
        {busy !== null && (
          <>
            <p className={styles.busy}>{busy}</p>
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
      <div role="status" aria-live="polite" className={styles.hidden}>
        {busy === null && announcement}
      </div>
      {trouble !== null && (
        <MessageBar intent="error" layout="multiline" role="alert">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{trouble.title}</MessageBarTitle>
            <br />
            {trouble.remedy}
          </MessageBarBody>
          <MessageBarActions containerAction={<CloseButton onClick={dismissTrouble} />}>
            {retry !== null && (
              <Button size="small" onClick={retry}>
                {texts.common.retry}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function CloseButton({ onClick }: { onClick(): void }) {
  const { texts } = usePane();
  return <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={texts.common.close} onClick={onClick} />;
}
