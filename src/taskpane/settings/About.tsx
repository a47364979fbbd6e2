import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { productVersion } from "../../app/product-version";
import { shippedCatalogs } from "../../app/catalog/known-catalogs";
import { catalogTextsIn } from "../../i18n/catalog-texts";
import { settingsPageTextsIn } from "../../i18n/settings-page-texts";
import { usePane } from "../frame/pane-context";
import { Section } from "../frame/Section";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  subtitle: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  facts: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
});

/** Which version this is, what it reckons by, and where its catalogues come from. */
export function About() {
  const styles = useStyles();
  const { language } = usePane();
  const words = settingsPageTextsIn(language).about;
  const { shipped } = catalogTextsIn(language);
  return (
    <Section title={words.title}>
      <p className={styles.text}>{words.version(productVersion)}. {words.licence}</p>
      <p className={styles.text}>{words.privacy}</p>
      <p className={styles.text}>{words.method}</p>
      <h3 className={styles.subtitle}>{shipped.title}</h3>
      <ul className={styles.list}>
        {shippedCatalogs.map(({ id, version, entries }) => (
          <li key={id}>
            {shipped.entry(shipped.names[id], entries, version)}
            <span className={styles.facts}>{shipped.origin(shipped.origins[id])}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
