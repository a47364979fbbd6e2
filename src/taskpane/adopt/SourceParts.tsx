import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { sectionTables, type AdoptionProposal, type SheetMapping } from "../../app/adoption/adoption";
import { adoptionTextsIn } from "../../i18n/adoption-texts";
import { useAdoptPane } from "./use-adopt-pane";
import { Section } from "../frame/Section";
import { useNames } from "../frame/sheet-names";
import { groupLabel } from "./column-label";
import { withSections, withSheet, type AdoptionDraft } from "./draft";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, paddingLeft: tokens.spacingHorizontalXXXL },
});

interface SourcePartsProps {
  proposal: AdoptionProposal;
  draft: AdoptionDraft;
  change(draft: AdoptionDraft): void;
}

/** What a plan is laid out over, beside the columns of one sheet: rows that name a level, and further sheets. */
export function SourceParts({ proposal, draft, change }: SourcePartsProps) {
  return (
    <>
      <Levels proposal={proposal} draft={draft} change={change} />
      <MoreSheets proposal={proposal} draft={draft} change={change} />
    </>
  );
}

function Levels({ proposal, draft, change }: SourcePartsProps) {
  const styles = useStyles();
  const { language, texts } = useAdoptPane();
  const names = useNames();
  const words = adoptionTextsIn(language).levels;
  const offered = { ...proposal.mapping.sections, ...draft.sections };
  const levels = sectionTables.flatMap((table) => (offered[table] === undefined ? [] : [{ table, opening: offered[table] }]));
  if (levels.length === 0) return null;
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.list}>
        {levels.map(({ table, opening }) => {
          const samples = proposal.evidence[`${table}.name`];
          return (
            <div key={table}>
              <Checkbox
                label={words.take(groupLabel(table, names), opening.map((word) => texts.common.quoted(word)).join(", "))}
                checked={draft.sections?.[table] !== undefined}
                onChange={(_, { checked }) => change(withSections(draft, table, checked === true ? opening : null))}
              />
              {samples?.reason === "section-rows" && <div className={styles.hint}>{samples.samples.join(" · ")}</div>}
            </div>
          );
        })}
      </div>
    </Section>
  );
}

function MoreSheets({ proposal, draft, change }: SourcePartsProps) {
  const styles = useStyles();
  const { language, numbers, texts } = useAdoptPane();
  const words = adoptionTextsIn(language).moreSheets;
  const taken = draft.moreSheets ?? [];
  const offered = proposal.otherSheets.filter(({ mapping }) => mapping.sheet !== draft.sheet);
  const loaded = taken.filter(({ sheet }) => !offered.some(({ mapping }) => mapping.sheet === sheet));
  if (offered.length + loaded.length === 0) return null;
  const box = (mapping: SheetMapping, label: string, hint: string | null) => (
    <div key={mapping.sheet}>
      <Checkbox
        label={label}
        checked={taken.some(({ sheet }) => sheet === mapping.sheet)}
        onChange={(_, { checked }) => change(withSheet(draft, mapping, checked === true))}
      />
      {hint !== null && <div className={styles.hint}>{hint}</div>}
    </div>
  );
  return (
    <Section title={words.title} lead={words.lead}>
      <div className={styles.list}>
        {offered.map(({ mapping, rowCount, sameLayout, repeatsGoals }) => {
          const known = taken.find(({ sheet }) => sheet === mapping.sheet) ?? mapping;
          const rows = texts.adopt.rows({ count: rowCount, text: numbers.count(rowCount) });
          const layout = sameLayout ? words.sameLayout : words.otherLayout;
          return box(known, words.sheet(mapping.sheet, rows), repeatsGoals ? `${layout} ${words.repeats}` : layout);
        })}
        {loaded.map((mapping) => box(mapping, mapping.sheet, null))}
      </div>
    </Section>
  );
}
