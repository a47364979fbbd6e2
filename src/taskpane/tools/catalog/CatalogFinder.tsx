import { Button, Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import { useState, type FormEvent } from "react";
import type { MgaEntry } from "../../../app/catalog/known-catalogs";
import { catalogTextsIn } from "../../../i18n/catalog-texts";
import { usePane } from "../../frame/pane-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  ask: { display: "flex", gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, minWidth: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  entry: { display: "flex", alignItems: "flex-start", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  code: { ...typographyStyles.body1Strong, fontVariantNumeric: "tabular-nums" },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** Searches the catalogue by words; a code found can be copied. */
export function CatalogFinder() {
  const styles = useStyles();
  const { language, busy, announce, notify, perform, useCases } = usePane();
  const texts = catalogTextsIn(language);
  const words = texts.page;
  const [asked, setAsked] = useState("");
  const [found, setFound] = useState<MgaEntry[] | null>(null);

  const search = (event: FormEvent) => {
    event.preventDefault();
    if (asked.trim() === "") return;
    void perform(words.searching, async () => {
      const entries = await useCases.catalog.search(asked);
      setFound(entries);
      announce(entries.length === 0 ? words.nothing : words.found(entries.length));
    });
  };
  const copy = (code: string) =>
    void navigator.clipboard.writeText(code).then(
      () => notify(words.copied(code)),
      // Some hosts let no page write there.
      () => notify(words.notCopied(code)),
    );

  return (
    <form className={styles.form} onSubmit={search}>
      <Field label={words.search} hint={words.searchHint}>
        <div className={styles.ask}>
          <Input className={styles.input} type="search" aria-label={words.search} value={asked} onChange={(_, { value }) => setAsked(value)} />
          <Button type="submit" disabledFocusable={busy !== null}>
            {words.search}
          </Button>
        </div>
      </Field>
      {found?.length === 0 && <span>{words.nothing}</span>}
      {found !== null && found.length > 0 && (
        <ul className={styles.list} aria-label={words.found(found.length)}>
          {found.map(({ code, level, name, unit }) => (
            <li key={code} className={styles.entry}>
              <div>
                <span className={styles.code}>{code}</span> <span className={styles.small}>{texts.levels[level]}</span>
                <div>{name}</div>
                {unit !== null && <div className={styles.small}>{unit}</div>}
              </div>
              <Button appearance="subtle" size="small" icon={<Copy16Regular />} aria-label={words.copy(code)} title={words.copy(code)} onClick={() => copy(code)} />
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
