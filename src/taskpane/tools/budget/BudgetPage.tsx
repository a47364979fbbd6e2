import { makeStyles, MessageBar, MessageBarBody, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { BudgetFile } from "../../../app/budget/budget-file";
import type { BudgetImport, BudgetOptions } from "../../../app/budget/budget-import";
import type { ExistingRows } from "../../../app/budget/compare-budget";
import { budgetTextsIn } from "../../../i18n/budget-texts";
import { FileButton } from "../../frame/FileButton";
import { usePane } from "../../frame/pane-context";
import { readBytes } from "../chosen-file";
import type { ToolProps } from "../tool";
import { BringForm } from "./BringForm";
import { BudgetDone } from "./BudgetDone";
import { MatchReport } from "./MatchReport";
import { isAnswered, MissingFacts } from "./MissingFacts";
import { SourceList } from "./SourceList";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  lead: { ...typographyStyles.body1, margin: 0 },
  message: { whiteSpace: "normal" },
});

const nothingSaid: BudgetOptions = { year: null, kind: null, sources: {} };

/** A budget file beside the plan: what was read, what joins and what does not, and only then the rows go to the plan. */
export default function BudgetPage({ leave, saveFile }: ToolProps) {
  const styles = useStyles();
  const { useCases, language, perform, notify } = usePane();
  const texts = budgetTextsIn(language).tool;
  const [file, setFile] = useState<BudgetFile | null>(null);
  const [options, setOptions] = useState<BudgetOptions>(nothingSaid);
  const [joined, setJoined] = useState<BudgetImport | null>(null);
  const [done, setDone] = useState<{ brought: BudgetImport; existing: ExistingRows | null } | null>(null);

  const join = async (of: BudgetFile, said: BudgetOptions): Promise<void> => {
    setOptions(said);
    setJoined(await useCases.budget.join(of, said));
  };
  const read = async (chosen: File): Promise<void> => {
    notify(null);
    // What another file was asked about is not supposed of this one, but sources are the same for all of them.
    const said = { ...nothingSaid, sources: options.sources };
    setFile(null);
    setJoined(null);
    const understood = await useCases.budget.read(await readBytes(chosen), null);
    setFile(understood);
    setOptions(said);
    if (isAnswered(understood, said)) await join(understood, said);
  };
  const bring = (existing: ExistingRows | null): void => {
    if (file === null) return;
    void perform(texts.writing, async () => setDone({ brought: await useCases.budget.bring(file, options, existing), existing }));
  };

  if (done !== null) return <BudgetDone {...done} leave={leave} />;
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{texts.lead}</p>
      <FileButton
        text={file === null ? texts.choose : texts.chooseOther}
        label={texts.chooser}
        accept=".xlsx,.xlsm"
        choose={([chosen]) => void perform(texts.reading, () => read(chosen))}
      />
      {file !== null && joined === null && (
        <MissingFacts file={file} options={options} change={setOptions} join={() => void perform(texts.joining, () => join(file, options))} />
      )}
      {file !== null && joined !== null && (
        <>
          <MatchReport joined={joined} />
          {joined.report.sources.length > 0 && (
            <SourceList
              sources={joined.report.sources}
              choose={(mapping) =>
                void perform(texts.joining, () => join(file, { ...options, sources: { ...options.sources, ...mapping } }))
              }
              saveFile={saveFile}
            />
          )}
          {joined.rows.length === 0 ? (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody className={styles.message}>{texts.noInvestment}</MessageBarBody>
            </MessageBar>
          ) : (
            <BringForm joined={joined} bring={bring} />
          )}
        </>
      )}
    </div>
  );
}
