import { Button, Dropdown, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import type { BudgetReport } from "../../../app/budget/budget-report";
import { BudgetSentences } from "../../../app/budget/describe-budget";
import { parseSourceMapping, type SourceMapping } from "../../../app/budget/source-words";
import { fill } from "../../../i18n/fill";
import { budgetTextsIn } from "../../../i18n/budget-texts";
import { enumerations } from "../../../plan/enumerations";
import { FileButton } from "../../frame/FileButton";
import { MoreList } from "../../frame/MoreList";
import { usePane } from "../../frame/pane-context";
import { Section } from "../../frame/Section";
import { readText } from "../chosen-file";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  source: { paddingBottom: tokens.spacingVerticalM },
  dropdown: { minWidth: 0, width: "100%" },
});

type Source = BudgetReport["sources"][number];

/** No source of the plan is empty, so this value is free for "keep the word of the file". */
const ownWord = "";

interface SourceListProps {
  sources: readonly Source[];
  /** What the user says of some sources. */
  choose(mapping: SourceMapping): void;
  saveFile(name: string, content: string): void;
}

/** The sources of the file and what they become in the plan: a proposal that the office confirms or changes. */
export function SourceList({ sources, choose, saveFile }: SourceListProps) {
  const styles = useStyles();
  const { language, busy, notify, perform } = usePane();
  const { headings, tool } = budgetTextsIn(language);
  const load = async (file: File): Promise<void> => {
    const content = await readText(file);
    let document: unknown;
    try {
      document = JSON.parse(content);
    } catch {
      notify(fill(tool.wrongFile, { file: file.name }));
      return;
    }
    choose(parseSourceMapping(document));
  };
  return (
    <Section title={headings.sources} lead={tool.sourcesLead}>
      <div className={styles.actions}>
        <FileButton
          size="small"
          text={tool.loadSources}
          label={tool.sourcesChooser}
          accept=".json,application/json"
          choose={([file]) => void perform(tool.reading, () => load(file))}
        />
        <Button
          size="small"
          icon={<ArrowDownload16Regular />}
          disabledFocusable={busy !== null}
          onClick={() => saveFile("fuentes-articula.json", `${JSON.stringify({ sources: inForce(sources) }, null, 2)}\n`)}
        >
          {tool.saveSources}
        </Button>
      </div>
      <MoreList items={sources} item={(source) => <SourceField source={source} choose={choose} />} />
    </Section>
  );
}

/** The correspondence as it stands: saved, a proposal becomes the office's word. */
function inForce(sources: readonly Source[]): SourceMapping {
  return Object.fromEntries(sources.map((read) => [keyOf(read), read.source === read.word ? null : read.source]));
}

function keyOf({ code, word }: Source): string {
  return code ?? word;
}

function SourceField({ source, choose }: { source: Source; choose(mapping: SourceMapping): void }) {
  const styles = useStyles();
  const { language, busy, sheets } = usePane();
  const { tool } = budgetTextsIn(language);
  const sentences = new BudgetSentences(language);
  const chosen = enumerations.source.find((key) => key === source.source);
  return (
    <div className={styles.source}>
      <Field label={sentences.sourceOfFile(source)} hint={`${sentences.status(source)}. ${sentences.tally(source)}`}>
        <Dropdown
          className={styles.dropdown}
          disabled={busy !== null}
          value={chosen === undefined ? tool.keepWord : sheets.words.source[chosen]}
          selectedOptions={[chosen ?? ownWord]}
          onOptionSelect={(_, { optionValue }) => choose({ [keyOf(source)]: optionValue || null })}
        >
          <Option value={ownWord}>{tool.keepWord}</Option>
          {enumerations.source.map((key) => (
            <Option key={key} value={key}>
              {sheets.words.source[key]}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </div>
  );
}
