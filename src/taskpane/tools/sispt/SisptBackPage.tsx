import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { SisptSentences } from "../../../app/sispt/describe-sispt";
import type { SisptWriting } from "../../../app/sispt/sispt";
import { sisptTextsIn } from "../../../i18n/sispt-texts";
import { FileButton } from "../../frame/FileButton";
import { usePane } from "../../frame/pane-context";
import { readChosen } from "../chosen-file";
import type { ToolProps } from "../tool";
import { SentenceList } from "./SentenceList";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  lead: { ...typographyStyles.body1, margin: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  save: { alignSelf: "flex-start" },
});

interface Written {
  writing: SisptWriting;
  /** Name of the original; null for a new file. */
  original: string | null;
}

/** The plan back in the form of the national system: which cells change, and then the file. */
export default function SisptBackPage({ saveFile }: ToolProps) {
  const styles = useStyles();
  const { useCases, language, busy, perform, notify } = usePane();
  const { pane } = sisptTextsIn(language);
  const [written, setWritten] = useState<Written | null>(null);

  const write = (original: File | null) =>
    void perform(pane.comparing, async () => {
      setWritten(null);
      notify(null);
      const bytes = original === null ? null : (await readChosen(original)).bytes;
      setWritten({ writing: await useCases.sispt.write(bytes), original: original?.name ?? null });
    });

  return (
    <div className={styles.page}>
      <p className={styles.lead}>{pane.back.lead}</p>
      <div className={styles.actions}>
        <FileButton
          appearance="primary"
          text={pane.back.choose}
          label={pane.back.chooser}
          accept=".xlsx,.xlsm"
          choose={([file]) => write(file)}
        />
        <Button disabledFocusable={busy !== null} onClick={() => write(null)}>
          {pane.back.none}
        </Button>
      </div>
      {written !== null && <Result written={written} saveFile={saveFile} />}
    </div>
  );
}

function Result({ written: { writing, original }, saveFile }: { written: Written; saveFile: ToolProps["saveFile"] }) {
  const styles = useStyles();
  const { language } = usePane();
  const { headings, shape, pane } = sisptTextsIn(language);
  const sentences = new SisptSentences(language);
  const { changes, added, removed, notes, bytes } = writing;
  const rows = (all: SisptWriting["added"]) => all.map((row) => ({ text: sentences.row(row) }));
  return (
    <>
      {original !== null && changes.length + added.length === 0 && <p className={styles.lead}>{headings.noChanges}</p>}
      <SentenceList title={headings.changes} sentences={changes.map((change) => ({ text: sentences.change(change) }))} />
      <SentenceList title={headings.added} sentences={rows(added)} />
      <SentenceList title={headings.removed} sentences={rows(removed)} />
      <SentenceList title={headings.notes} sentences={notes.map((note) => sentences.note(note))} />
      <p className={styles.lead}>{shape}</p>
      <Button
        className={styles.save}
        appearance="primary"
        onClick={() => saveFile(original === null ? pane.back.file : original.replace(/(\.xls[xm])$/i, "-articula$1"), bytes)}
      >
        {pane.back.save}
      </Button>
    </>
  );
}
