import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { AdoptionMapping } from "../../app/adoption/adoption";
import { adoptionTextsIn } from "../../i18n/adoption-texts";
import { usePane } from "../frame/pane-context";

const useStyles = makeStyles({ message: { whiteSpace: "normal" } });

/** Offers the mapping that the workbook keeps from an earlier adoption. */
export function SavedMapping({ saved, use }: { saved: AdoptionMapping; use(): void }) {
  const styles = useStyles();
  const { language, busy } = usePane();
  const words = adoptionTextsIn(language).saved;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.message}>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <br />
        {words.lead(saved.sheet)}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" disabledFocusable={busy !== null} onClick={use}>
          {words.use}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
