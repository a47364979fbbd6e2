import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AdoptionNote } from "../../app/adoption/adoption";
import { adoptionTextsIn } from "../../i18n/adoption-texts";
import { MoreList } from "../frame/MoreList";
import { useAdoptPane } from "./use-adopt-pane";
import { useNames } from "../frame/sheet-names";
import { columnLabel, groupLabel } from "./column-label";
import { noteGroups, totalsOf } from "./note-groups";
import { rowsText } from "./rows-text";

const useStyles = makeStyles({
  group: { paddingBottom: tokens.spacingVerticalM },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { ...typographyStyles.body1Strong, margin: 0 },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** What the adoption saw in the source and kept as it is. */
export function NoteList({ firstYear, notes }: { firstYear: number | null; notes: AdoptionNote[] }) {
  const styles = useStyles();
  const { language, numbers } = useAdoptPane();
  return (
    <>
      {noteGroups(notes).map(({ kind, notes: alike }) => (
        <div key={kind} className={styles.group}>
          <h3 className={styles.kind}>
            {adoptionTextsIn(language).notes[kind].title}
            {alike.length > 1 && ` (${numbers.count(alike.length)})`}
          </h3>
          <MoreList items={alike} item={(note) => <NoteItem note={note} firstYear={firstYear} />} />
        </div>
      ))}
    </>
  );
}

function NoteItem({ note, firstYear }: { note: AdoptionNote; firstYear: number | null }) {
  const styles = useStyles();
  const { texts, sheets, numbers } = useAdoptPane();
  const names = useNames();
  const { table, column, rows, values } = note;
  const place = `${groupLabel(table, names)} › ${columnLabel(`${table}.${column}`, firstYear, sheets, texts)}`;
  const totals = totalsOf(note);
  const shown =
    totals === null
      ? [...new Set(values)]
          .slice(0, 6)
          .map((value) => (typeof value === "number" ? numbers.amount(value) : texts.common.quoted(value)))
          .join(" · ")
      : texts.report.totals(numbers.amount(totals.stated), numbers.amount(totals.sum), numbers.amount(totals.stated - totals.sum));
  return (
    <div className={styles.item}>
      <span className={styles.place}>{rows.length === 0 ? place : `${place} · ${rowsText(rows, texts)}`}</span>
      {shown !== "" && <span>{shown}</span>}
    </div>
  );
}
