import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { SisptSentences } from "../../../app/sispt/describe-sispt";
import type { SisptReport } from "../../../app/sispt/sispt";
import { sisptTextsIn } from "../../../i18n/sispt-texts";
import { toolTextsIn } from "../../../i18n/tool-texts";
import { FileButton } from "../../frame/FileButton";
import { usePane } from "../../frame/pane-context";
import { readChosen } from "../chosen-file";
import type { ToolProps } from "../tool";
import { SentenceList } from "./SentenceList";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  lead: { ...typographyStyles.body1, margin: 0 },
  create: { alignSelf: "flex-start" },
});

/** A file that the national system exported becomes the plan of the workbook: first what was read, then the sheets. */
export default function SisptStartPage({ leave }: ToolProps) {
  const styles = useStyles();
  const { useCases, language, busy, perform, notify } = usePane();
  const { pane, headings } = sisptTextsIn(language);
  const [read, setRead] = useState<{ file: Uint8Array; report: SisptReport } | null>(null);
  const sentences = new SisptSentences(language);

  const choose = (file: File) =>
    void perform(pane.reading, async () => {
      setRead(null);
      notify(null);
      const { bytes } = await readChosen(file);
      setRead({ file: bytes, report: await useCases.sispt.read(bytes, language) });
    });
  const create = (file: Uint8Array) =>
    void perform(pane.creating, async () => {
      await useCases.sispt.create(file, language);
      notify(pane.start.created);
      leave();
    });

  return (
    <div className={styles.page}>
      <p className={styles.lead}>{pane.start.lead}</p>
      <FileButton
        appearance="primary"
        text={read === null ? toolTextsIn(language).sisptStart.action : pane.start.other}
        label={pane.start.chooser}
        accept=".xlsx,.xlsm"
        choose={([file]) => choose(file)}
      />
      {read !== null && (
        <>
          <SentenceList title={headings.read} sentences={sentences.read(read.report).map(({ label, value }) => ({ text: `${label}: ${value}` }))} />
          <SentenceList title={headings.notes} sentences={read.report.notes.map((note) => sentences.note(note))} />
          <SentenceList title={headings.untaken} sentences={sentences.untaken(read.report).map((text) => ({ text }))} />
          <Button className={styles.create} appearance="primary" disabledFocusable={busy !== null} onClick={() => create(read.file)}>
            {pane.start.create}
          </Button>
        </>
      )}
    </div>
  );
}
