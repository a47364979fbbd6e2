import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { AdoptionProposal, ColumnEvidence } from "../../app/adoption/adoption";
import { useAdoptPane } from "./use-adopt-pane";
import { useNames } from "../frame/sheet-names";
import { Section } from "../frame/Section";
import { columnLabel, groupLabel, isMandatory } from "./column-label";
import { ColumnField } from "./ColumnField";
import { withColumn, withSheetName, type AdoptionDraft, type ColumnGroup } from "./draft";

const useStyles = makeStyles({
  heading: { display: "flex", flexDirection: "column", alignItems: "flex-start", textAlign: "left" },
  name: { ...typographyStyles.body1Strong },
  count: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** Levels that offices give a sheet each. */
const sheetNameColumns: ReadonlySet<string> = new Set(["axes.name", "programs.name", "units.name"]);

/** What spoke for a column while it is the one proposed. */
function evidenceOf(planColumn: string, { mapping, evidence }: AdoptionProposal, { columns }: AdoptionDraft): ColumnEvidence | null {
  const proposed = mapping.columns[planColumn];
  const same = proposed !== undefined && JSON.stringify(proposed) === JSON.stringify(columns[planColumn]);
  return same ? (evidence[planColumn] ?? null) : null;
}

interface ColumnGroupsProps {
  groups: ColumnGroup[];
  proposal: AdoptionProposal;
  draft: AdoptionDraft;
  change(draft: AdoptionDraft): void;
  /** Tables whose groups are open. */
  open: readonly string[];
  changeOpen(tables: string[]): void;
  /** The plan column to go to; its field, once it stands, takes the focus and says so. */
  sought: string | null;
  found(): void;
}

/** Every plan column with the source column it takes, by table. Closed groups cost nothing. */
export function ColumnGroups({ groups, proposal, draft, change, open, changeOpen, sought, found }: ColumnGroupsProps) {
  const styles = useStyles();
  const { texts, sheets } = useAdoptPane();
  const names = useNames();
  return (
    <Section title={texts.adopt.columns} lead={texts.adopt.legend}>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { openItems }) => changeOpen(openItems.map(String))}
      >
        {groups.map(({ table, planColumns }) => (
          <AccordionItem key={table} value={table}>
            <AccordionHeader as="h3">
              <span className={styles.heading}>
                <span className={styles.name}>{groupLabel(table, names)}</span>
                <span className={styles.count}>
                  {texts.adopt.mapped(
                    planColumns.filter((planColumn) => draft.columns[planColumn] !== undefined).length,
                    planColumns.length,
                  )}
                </span>
              </span>
            </AccordionHeader>
            <AccordionPanel>
              <div className={styles.fields} role="group" aria-label={groupLabel(table, names)}>
                {planColumns.map((planColumn) => (
                  <ColumnField
                    key={planColumn}
                    sought={sought === planColumn}
                    found={found}
                    label={columnLabel(planColumn, draft.firstYear, sheets, texts)}
                    mandatory={isMandatory(planColumn)}
                    reference={draft.columns[planColumn] ?? null}
                    sourceColumns={proposal.sourceColumns}
                    evidence={evidenceOf(planColumn, proposal, draft)}
                    chooseSheetName={sheetNameColumns.has(planColumn) ? () => change(withSheetName(draft, planColumn)) : null}
                    choose={(source) => change(withColumn(draft, planColumn, source))}
                  />
                ))}
              </div>
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Section>
  );
}
