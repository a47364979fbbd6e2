import { Button, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AdoptionMapping, AdoptionProposal } from "../../app/adoption/adoption";
import type { AdoptionPreview } from "../../app/adoption/preview-adoption";
import { adoptionTextsIn } from "../../i18n/adoption-texts";
import { useAdoptPane } from "./use-adopt-pane";
import { ClassWords } from "./ClassWords";
import { ColumnGroups } from "./ColumnGroups";
import { missingColumns } from "./column-label";
import { columnGroups, lostColumns, mappingOf, type AdoptionDraft } from "./draft";
import { MappingFile } from "./MappingFile";
import { MissingColumns } from "./MissingColumns";
import { Preview } from "./Preview";
import { SourceFields } from "./SourceFields";
import { SourceParts } from "./SourceParts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  finish: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  message: { whiteSpace: "normal" },
});

export interface Previewed {
  mapping: AdoptionMapping;
  preview: AdoptionPreview;
}

function sameMapping(one: AdoptionMapping, other: AdoptionMapping): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

interface AdoptFormProps {
  proposal: AdoptionProposal;
  draft: AdoptionDraft;
  change(draft: AdoptionDraft): void;
  read(sheet: string, headerRow?: number): void;
  /** Takes the mapping of a file in place of the proposed one. */
  load(sheet: string, loaded: AdoptionMapping): void;
  /** Says what is wrong with a file; null takes it away. */
  refuse(wrongKey: string | null): void;
  adopt(mapping: AdoptionMapping): void;
  /** What was last previewed, with the mapping it was made of. */
  previewed: Previewed | null;
  preview(mapping: AdoptionMapping): void;
  saveFile(name: string, content: string): void;
}

export function AdoptForm({ proposal, draft, change, read, load, refuse, adopt, previewed, preview, saveFile }: AdoptFormProps) {
  const styles = useStyles();
  const { texts, language, busy } = useAdoptPane();
  const words = adoptionTextsIn(language).preview;
  const [open, setOpen] = useState<readonly string[]>(["productGoals"]);
  const [sought, setSought] = useState<string | null>(null);
  const groups = columnGroups(proposal.planColumns, draft.years);
  const lost = lostColumns(draft, proposal);
  const missing = missingColumns(groups, draft.columns);
  const reread = draft.headerRow !== null && draft.headerRow !== proposal.mapping.headerRow;
  const mapping = reread ? null : mappingOf(draft);

  const ready = busy === null && mapping !== null && lost.length === 0;
  const current = previewed !== null && mapping !== null && sameMapping(previewed.mapping, mapping);

  const show = (planColumn: string) => {
    setOpen([...new Set([...open, planColumn.slice(0, planColumn.indexOf("."))])]);
    setSought(planColumn);
  };

  return (
    <div className={styles.form}>
      {!proposal.headerFound && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>
            <MessageBarTitle>{texts.adopt.headerUnknown}</MessageBarTitle>
            <br />
            {texts.adopt.headerUnknownText}
          </MessageBarBody>
        </MessageBar>
      )}
      <SourceFields proposal={proposal} draft={draft} change={change} read={read} />
      <SourceParts proposal={proposal} draft={draft} change={change} />
      <ColumnGroups
        groups={groups}
        proposal={proposal}
        draft={draft}
        change={change}
        open={open}
        changeOpen={setOpen}
        sought={sought}
        found={() => setSought(null)}
      />
      <ClassWords proposal={proposal} draft={draft} change={change} />
      <div className={styles.finish}>
        {reread && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody className={styles.message}>{texts.adopt.readFirst}</MessageBarBody>
          </MessageBar>
        )}
        {lost.length > 0 && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.message}>{texts.adopt.lost(lost.length)}</MessageBarBody>
          </MessageBar>
        )}
        {missing.length > 0 && <MissingColumns columns={missing} firstYear={draft.firstYear} show={show} />}
        <Button
          appearance={current ? "secondary" : "primary"}
          disabledFocusable={!ready}
          onClick={() => {
            if (mapping !== null) preview(mapping);
          }}
        >
          {words.action}
        </Button>
        {previewed !== null && !current && (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody className={styles.message}>{words.stale}</MessageBarBody>
          </MessageBar>
        )}
        {previewed !== null && current && <Preview preview={previewed.preview} firstYear={draft.firstYear} />}
        <Button
          appearance={current ? "primary" : "secondary"}
          disabledFocusable={!ready || !current}
          onClick={() => {
            if (mapping !== null) adopt(mapping);
          }}
        >
          {texts.adopt.action}
        </Button>
      </div>
      <MappingFile proposal={proposal} mapping={mapping} load={load} refuse={refuse} saveFile={saveFile} />
    </div>
  );
}
