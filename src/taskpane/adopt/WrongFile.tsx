import { makeStyles, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AdoptTexts } from "./use-adopt-pane";
import type { SheetTexts } from "../../i18n/es/sheets";
import { adoptionTextsIn } from "../../i18n/adoption-texts";
import { focusTitle } from "../frame/focus-title";
import { useAdoptPane } from "./use-adopt-pane";
import { useNames, type Names } from "../frame/sheet-names";
import { columnLabel, groupLabel } from "./column-label";

const useStyles = makeStyles({ message: { whiteSpace: "normal" } });

/** A mapping file that is none, and what in it is wrong; stands at the top and is gone to at once. */
export function WrongFile({ wrongKey }: { wrongKey: string }) {
  const styles = useStyles();
  const { texts, sheets, language } = useAdoptPane();
  const names = useNames();
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    bar.current?.scrollIntoView({ block: "center" });
    focusTitle(bar.current);
  }, []);
  const words = texts.adopt.file;
  return (
    <MessageBar ref={bar} tabIndex={-1} intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.message}>
        {words.wrong} {words.wrongPlace(keyText(wrongKey, names, sheets, texts, adoptionTextsIn(language).places))}
      </MessageBarBody>
    </MessageBar>
  );
}

/** A key of the file in words, with the key itself for whoever mends the file by hand. */
function keyText(key: string, names: Names, sheets: SheetTexts, texts: AdoptTexts, newPlaces: Record<string, string>): string {
  const words = texts.adopt.file;
  const simple = words.places[key] ?? newPlaces[key] ?? newPlaces[key.slice(0, key.indexOf("."))];
  if (simple !== undefined) return key === "$" || key === "JSON" ? simple : `${simple} (${key})`;
  const [list, table, column, ...word] = key.split(".");
  if (table === undefined || column === undefined) return key;
  const name = `${groupLabel(table, names)} › ${columnLabel(`${table}.${column}`, null, sheets, texts)}`;
  const said = list === "words" && word.length > 0 ? words.wordPlace(word.join("."), name) : words.columnPlace(name);
  return `${said} (${key})`;
}
