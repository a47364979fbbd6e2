import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useCallback, useEffect, useRef, useState } from "react";
import type { AdoptionMapping, AdoptionProposal, AdoptionReport } from "../../app/adoption/adoption";
import type { UseCases } from "../../app/use-cases";
import { adoptionTextsIn } from "../../i18n/adoption-texts";
import { useAdoptPane } from "./use-adopt-pane";
import { AdoptForm, type Previewed } from "./AdoptForm";
import { AdoptionResult } from "./AdoptionResult";
import { SavedMapping } from "./SavedMapping";
import { WrongFile } from "./WrongFile";
import { draftOf, withTyped, type AdoptionDraft } from "./draft";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  bar: { display: "flex", justifyContent: "space-between" },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

interface AdoptPageProps {
  saveFile(name: string, content: string): void;
  /** To the plan when it has been built, otherwise back to the start. */
  leave(): void;
}

/** A foreign sheet becomes the plan: propose, let the user correct, adopt, report. */
export default function AdoptPage({ saveFile, leave }: AdoptPageProps) {
  const styles = useStyles();
  const { useCases, texts, language, busy, perform, notify } = useAdoptPane();
  const adoption = adoptionTextsIn(language);
  const [proposal, setProposal] = useState<AdoptionProposal | null>(null);
  const [draft, setDraft] = useState<AdoptionDraft | null>(null);
  const [report, setReport] = useState<AdoptionReport | null>(null);

  const [previewed, setPreviewed] = useState<Previewed | null>(null);
  const [saved, setSaved] = useState<AdoptionMapping | null>(null);
  const [wrongKey, setWrongKey] = useState<string | null>(null);

  const propose = useCallback(
    (toDraft: (proposed: AdoptionProposal) => AdoptionDraft, ...named: Parameters<UseCases["proposeAdoption"]>) =>
      void perform(texts.busy.proposing, async () => {
        const proposed = await useCases.proposeAdoption(...named);
        setProposal(proposed);
        setDraft(toDraft(proposed));
      }),
    [perform, texts, useCases],
  );

  const read = (sheet?: string, headerRow?: number) =>
    propose(
      (proposed) => (draft === null || proposal === null ? draftOf(proposed) : withTyped(draftOf(proposed), draft, proposal)),
      sheet,
      headerRow,
    );
  const load = (sheet: string, loaded: AdoptionMapping) =>
    propose((proposed) => ({ ...loaded, sheet: proposed.mapping.sheet }), sheet, loaded.headerRow, loaded.headerRows ?? 1);

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    // First, for work that begins takes away what is said of the work before it.
    void perform(texts.busy.proposing, async () => setSaved(await useCases.savedMapping()));
    propose(draftOf);
  }, [propose, perform, texts, useCases]);

  const adopt = (mapping: AdoptionMapping) => {
    notify(null);
    void perform(texts.busy.adopting, async () => setReport(await useCases.adopt(mapping, language)));
  };

  const preview = (mapping: AdoptionMapping) =>
    void perform(adoption.preview.busy, async () => setPreviewed({ mapping, preview: await useCases.previewAdoption(mapping, language) }));

  if (report !== null) return <AdoptionResult firstYear={draft?.firstYear ?? null} report={report} validate={leave} />;
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div className={styles.bar}>
          <Button appearance="subtle" size="small" icon={<ArrowLeft16Regular />} disabledFocusable={busy !== null} onClick={leave}>
            {texts.common.back}
          </Button>
          <Button
            appearance="subtle"
            size="small"
            disabledFocusable={busy !== null}
            onClick={() => read(proposal?.mapping.sheet)}
          >
            {texts.common.refresh}
          </Button>
        </div>
        <h1 tabIndex={-1} className={styles.title}>{texts.adopt.title}</h1>
        <p className={styles.lead}>{texts.adopt.lead}</p>
      </div>
      {wrongKey !== null && <WrongFile wrongKey={wrongKey} />}
      {saved !== null && proposal !== null && (
        <SavedMapping
          saved={saved}
          use={() => {
            const here = proposal.sheets.includes(saved.sheet);
            notify(here ? adoption.saved.used : adoption.saved.otherSheet(saved.sheet));
            load(here ? saved.sheet : proposal.mapping.sheet, saved);
            setSaved(null);
          }}
        />
      )}
      {proposal !== null && draft !== null && (
        <AdoptForm
          proposal={proposal}
          draft={draft}
          change={setDraft}
          read={read}
          load={load}
          refuse={setWrongKey}
          adopt={adopt}
          previewed={previewed}
          preview={preview}
          saveFile={saveFile}
        />
      )}
    </div>
  );
}
