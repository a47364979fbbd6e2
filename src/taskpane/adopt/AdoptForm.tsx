import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import type { AdoptionMapping, AdoptionProposal } from "../../app/adoption/adoption";
import { usePane } from "../frame/pane-context";
import { ClassWords } from "./ClassWords";
import { ColumnGroups } from "./ColumnGroups";
import { isMandatory } from "./column-label";
import { columnGroups, lostColumns, mappingOf, withHeaderRow, type AdoptionDraft } from "./draft";
import { MappingFile } from "./MappingFile";
import { SourceFields } from "./SourceFields";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  finish: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "stretch" },
  message: { whiteSpace: "normal" },
});

interface AdoptFormProps {
  proposal: AdoptionProposal;
  draft: AdoptionDraft;
  change(draft: AdoptionDraft): void;
  /** Reads another sheet; a loaded mapping replaces the proposed one. */
  chooseSheet(sheet: string, loaded?: AdoptionMapping): void;
  adopt(mapping: AdoptionMapping): void;
  saveFile(name: string, content: string): void;
}

export function AdoptForm({ proposal, draft, change, chooseSheet, adopt, saveFile }: AdoptFormProps) {
  const styles = useStyles();
  const { texts, busy } = usePane();
  const groups = columnGroups(proposal.planColumns, draft.years);
  const lost = lostColumns(draft, proposal);
  const missing = groups
    .flatMap(({ planColumns }) => planColumns)
    .filter((planColumn) => isMandatory(planColumn) && draft.columns[planColumn] === undefined);
  const mapping = mappingOf(draft);

  return (
    <div className={styles.form}>
      <SourceFields
        proposal={proposal}
        draft={draft}
        change={change}
        changeHeaderRow={(row) => change(withHeaderRow(draft, row, proposal))}
        chooseSheet={chooseSheet}
      />
      <ColumnGroups groups={groups} proposal={proposal} draft={draft} change={change} />
      <ClassWords proposal={proposal} draft={draft} change={change} />
      <div className={styles.finish}>
        {lost.length > 0 && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody className={styles.message}>{texts.adopt.lost(lost.length)}</MessageBarBody>
          </MessageBar>
        )}
        {missing.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody className={styles.message}>{texts.adopt.missing(missing.length)}</MessageBarBody>
          </MessageBar>
        )}
        <Button
          appearance="primary"
          disabledFocusable={busy !== null || mapping === null || lost.length > 0}
          onClick={() => {
            if (mapping !== null) adopt(mapping);
          }}
        >
          {texts.adopt.action}
        </Button>
      </div>
      <MappingFile proposal={proposal} mapping={mapping} load={chooseSheet} saveFile={saveFile} />
    </div>
  );
}
