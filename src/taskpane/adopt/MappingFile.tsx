import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Save16Regular } from "@fluentui/react-icons/svg/save";
import type { AdoptionMapping, AdoptionProposal } from "../../app/adoption/adoption";
import { AdoptionError } from "../../app/adoption/adoption-error";
import { adoptionTextsIn } from "../../i18n/adoption-texts";
import { FileButton } from "../frame/FileButton";
import { useAdoptPane } from "./use-adopt-pane";
import { Section } from "../frame/Section";
import { readText } from "../tools/chosen-file";
import { printMappingFile, readMappingFile } from "./mapping-file";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface MappingFileProps {
  proposal: AdoptionProposal;
  mapping: AdoptionMapping | null;
  load(sheet: string, loaded: AdoptionMapping): void;
  /** Says what is wrong with a file; null takes it away. */
  refuse(wrongKey: string | null): void;
  saveFile(name: string, content: string): void;
}

/** The decisions of this page as a file, to be repeated elsewhere: here and on the command line. */
export function MappingFile({ proposal, mapping, load, refuse, saveFile }: MappingFileProps) {
  const styles = useStyles();
  const { useCases, texts, language, busy, notify, perform } = useAdoptPane();
  const { saved } = adoptionTextsIn(language);
  const words = texts.adopt.file;

  const read = async (file: File) => {
    refuse(null);
    try {
      const loaded = readMappingFile(await readText(file));
      const here = proposal.sheets.includes(loaded.sheet);
      notify(here ? words.loaded(file.name) : words.otherSheet(loaded.sheet));
      load(here ? loaded.sheet : proposal.mapping.sheet, loaded);
    } catch (error) {
      if (!(error instanceof AdoptionError)) throw error;
      refuse(String(error.data.key));
    }
  };

  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.actions}>
        <FileButton
          size="small"
          text={words.load}
          label={words.chooser}
          accept=".json,application/json"
          choose={([file]) => void perform(texts.busy.reading, () => read(file))}
        />
        <Button
          size="small"
          icon={<ArrowDownload16Regular />}
          disabledFocusable={mapping === null}
          onClick={() => {
            if (mapping !== null) saveFile("correspondencia-articula.json", printMappingFile(mapping));
          }}
        >
          {words.save}
        </Button>
        <Button
          size="small"
          icon={<Save16Regular />}
          disabledFocusable={busy !== null || mapping === null}
          onClick={() => {
            if (mapping === null) return;
            void perform(saved.busy, async () => {
              await useCases.saveMapping(mapping);
              notify(saved.done);
            });
          }}
        >
          {saved.save}
        </Button>
      </div>
    </Section>
  );
}
