import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { CatalogLoading } from "../../../app/catalog/catalog-cases";
import { catalogCounts, noteSentence } from "../../../app/catalog/describe-catalog";
import { shippedCatalogs, type MgaCatalog } from "../../../app/catalog/known-catalogs";
import { catalogTextsIn } from "../../../i18n/catalog-texts";
import { usePane } from "../../frame/pane-context";
import { Section } from "../../frame/Section";
import type { ToolProps } from "../tool";
import { CatalogFile } from "./CatalogFile";
import { CatalogFinder } from "./CatalogFinder";
import { CodeChecker } from "./CodeChecker";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  text: { ...typographyStyles.body1, margin: 0 },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Loads the catalogue, searches it, and compares the codes of the plan with it. */
export default function CatalogPage({ now }: ToolProps) {
  const styles = useStyles();
  const { language, perform, useCases } = usePane();
  const words = catalogTextsIn(language);
  /** undefined: not looked yet. */
  const [catalog, setCatalog] = useState<MgaCatalog | null | undefined>(undefined);
  const [loading, setLoading] = useState<CatalogLoading | null>(null);

  // Once, when the page is opened; another language asks for nothing anew.
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    void perform(words.page.loading, async () => setCatalog(await useCases.catalog.find()));
  }, [perform, useCases, words]);

  if (catalog === undefined) return null;
  return (
    <div className={styles.page}>
      <div>
        <p className={styles.text}>
          {catalog === null ? words.page.none : words.page.loaded(catalog.source, catalog.version, catalog.loadedOn)}
        </p>
        {catalog !== null && <p className={styles.small}>{catalogCounts(catalog.entries, language)}</p>}
      </div>
      {catalog !== null && (
        <>
          <CatalogFinder />
          <CodeChecker />
        </>
      )}
      <CatalogFile
        isReplacing={catalog !== null}
        now={now}
        loaded={(done) => {
          setLoading(done);
          setCatalog(done.catalog);
        }}
      />
      {loading !== null && loading.notes.length > 0 && (
        <ul className={styles.list}>
          {loading.notes.map((note) => (
            <li key={`${note.kind} ${note.level}`}>{noteSentence(note, language)}</li>
          ))}
        </ul>
      )}
      <Section title={words.shipped.title}>
        <ul className={styles.list}>
          {shippedCatalogs.map(({ id, entries, version }) => (
            <li key={id}>
              {words.shipped.entry(words.shipped.names[id], entries, version)}
              <p className={styles.small}>{words.shipped.origin(words.shipped.origins[id])}</p>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
