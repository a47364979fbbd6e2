import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { AdoptionReport } from "../../app/adoption/adoption";
import { adoptionTextsIn } from "../../i18n/adoption-texts";
import { useAdoptPane } from "./use-adopt-pane";
import { ConflictList } from "./ConflictList";
import { NoteList } from "./NoteList";
import { rowsText } from "./rows-text";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
  texts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Enough to recognize the rows; a title may be long. */
const shownTexts = 3;

/** Everything that was decided for the user or not taken, by kind and with its rows. */
export function ReportLists({ report, firstYear, open }: { report: AdoptionReport; firstYear: number | null; open: string[] }) {
  const styles = useStyles();
  const { texts, language } = useAdoptPane();
  const words = texts.report;
  const adoption = adoptionTextsIn(language);
  const left = report.leftOut.reduce((count, { rows }) => count + rows.length, 0);
  return (
    <Accordion multiple collapsible defaultOpenItems={open}>
      {report.conflicts.length > 0 && (
        <AccordionItem value="conflicts">
          <AccordionHeader as="h2">{words.conflicts(report.conflicts.length)}</AccordionHeader>
          <AccordionPanel>
            <ConflictList firstYear={firstYear} conflicts={report.conflicts} />
          </AccordionPanel>
        </AccordionItem>
      )}
      {report.notes.length > 0 && (
        <AccordionItem value="notes">
          <AccordionHeader as="h2">{words.notes(report.notes.length)}</AccordionHeader>
          <AccordionPanel>
            <NoteList firstYear={firstYear} notes={report.notes} />
          </AccordionPanel>
        </AccordionItem>
      )}
      {left > 0 && (
        <AccordionItem value="leftOut">
          <AccordionHeader as="h2">{adoption.leftOutCount(left)}</AccordionHeader>
          <AccordionPanel>
            <p className={styles.lead}>{adoption.leftOutLead}</p>
            <ul className={styles.list}>
              {report.leftOut.map(({ sheet, reason, rows, texts: said }) => (
                <li key={`${sheet} ${reason}`}>
                  {adoption.leftOut[reason]} · {sheet} · {rowsText(rows, texts)}
                  {said.length > 0 && <div className={styles.texts}>{said.slice(0, shownTexts).map((text) => texts.common.quoted(text)).join(" · ")}</div>}
                </li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      )}
      {report.unmapped.length > 0 && (
        <AccordionItem value="unmapped">
          <AccordionHeader as="h2">{words.unmapped(report.unmapped.length)}</AccordionHeader>
          <AccordionPanel>
            <ul className={styles.list}>
              {report.unmapped.map(({ column, header, sheet }) => (
                <li key={`${sheet ?? ""} ${column}`}>
                  {sheet !== undefined && `${sheet} · `}
                  {column} · {header.trim() || texts.adopt.noHeader}
                </li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      )}
      {report.sheetsLeft.length > 0 && (
        <AccordionItem value="sheetsLeft">
          <AccordionHeader as="h2">{adoption.sheetsLeft}</AccordionHeader>
          <AccordionPanel>
            <ul className={styles.list}>
              {report.sheetsLeft.map((sheet) => (
                <li key={sheet}>{sheet}</li>
              ))}
            </ul>
          </AccordionPanel>
        </AccordionItem>
      )}
    </Accordion>
  );
}
