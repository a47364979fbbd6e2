import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { findingsSheetTextsIn } from "../../../i18n/findings-sheet-texts";
import { usePane } from "../../frame/pane-context";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalL },
  lead: { ...typographyStyles.body1, margin: 0 },
});

/** The findings as a sheet of the workbook. */
export default function FindingsSheetPage() {
  const styles = useStyles();
  const { useCases, language, numbers, perform, notify, busy } = usePane();
  const texts = findingsSheetTextsIn(language);

  const write = () =>
    void perform(texts.writing, async () => {
      notify(null);
      const { sheet, validation } = await useCases.findingsSheet.write(language);
      const { length } = validation.findings;
      notify(length === 0 ? texts.nothing(sheet) : texts.written(numbers.count(length), sheet));
    });

  return (
    <div className={styles.page}>
      <p className={styles.lead}>{texts.lead}</p>
      <Button appearance="primary" disabledFocusable={busy !== null} onClick={write}>
        {texts.write}
      </Button>
    </div>
  );
}
