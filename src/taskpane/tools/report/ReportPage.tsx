import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import type { ReportFile } from "../../../app/report/report-cases";
import { reportToolTextsIn } from "../../../i18n/report-tool-texts";
import { usePane } from "../../frame/pane-context";
import type { ToolProps } from "../tool";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  lead: { ...typographyStyles.body1, margin: 0, "&:not(:first-child)": { marginTop: tokens.spacingVerticalM } },
});

/** The report of the plan: to print, as one page for citizens, and on sheets of the workbook. */
export default function ReportPage({ saveFile }: ToolProps) {
  const styles = useStyles();
  const { useCases, language, busy, perform, notify } = usePane();
  const { pane } = reportToolTextsIn(language);

  const save = (make: () => Promise<ReportFile>) =>
    void perform(pane.making, async () => {
      notify(null);
      const { name, html } = await make();
      saveFile(name, html);
      notify(pane.saved(name));
    });
  const write = () =>
    void perform(pane.writing, async () => {
      notify(null);
      notify(pane.written(await useCases.report.writeSheets(language)));
    });

  return (
    <div className={styles.page}>
      <p className={styles.lead}>{pane.lead}</p>
      <Button
        appearance="primary"
        icon={<ArrowDownload16Regular />}
        disabledFocusable={busy !== null}
        onClick={() => save(() => useCases.report.document(language))}
      >
        {pane.report}
      </Button>
      <p className={styles.lead}>{pane.summaryLead}</p>
      <Button icon={<ArrowDownload16Regular />} disabledFocusable={busy !== null} onClick={() => save(() => useCases.report.publicSummary(language))}>
        {pane.summary}
      </Button>
      <p className={styles.lead}>{pane.sheetLead}</p>
      <Button disabledFocusable={busy !== null} onClick={write}>
        {pane.sheet}
      </Button>
    </div>
  );
}
