import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { settingsPageTextsIn } from "../../i18n/settings-page-texts";
import { languages, type Language } from "../../i18n/language";
import { isLanguage } from "../frame/is-language";
import { PageHead } from "../frame/PageHead";
import { usePane } from "../frame/pane-context";
import { Section } from "../frame/Section";
import RestorePage from "../tools/restore/RestorePage";
import { About } from "./About";
import { ParametersForm } from "./ParametersForm";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXL },
  inLine: { alignSelf: "flex-start" },
});

interface SettingsPageProps {
  hasPlan: boolean;
  /** Opens the guided start, which needs a plan to show. */
  showGuide(): void;
  chooseLanguage(language: Language): void;
  leave(): void;
}

/** The language, the parameters of the method, what can be undone, and what this product is. */
export default function SettingsPage({ hasPlan, showGuide, chooseLanguage, leave }: SettingsPageProps) {
  const styles = useStyles();
  const { texts, language } = usePane();
  const words = settingsPageTextsIn(language);
  return (
    <div className={styles.page}>
      <PageHead title={texts.menu.settings} />
      <Field label={words.language}>
        <RadioGroup
          layout="horizontal"
          value={language}
          onChange={(_, { value }) => {
            if (isLanguage(value)) chooseLanguage(value);
          }}
        >
          {languages.map((each) => (
            <Radio key={each} value={each} label={words.languages[each]} lang={each} />
          ))}
        </RadioGroup>
      </Field>
      {hasPlan && (
        <Section title={words.guide.title} lead={words.guide.text}>
          <Button className={styles.inLine} onClick={showGuide}>
            {words.guide.action}
          </Button>
        </Section>
      )}
      {hasPlan && <ParametersForm />}
      {hasPlan && (
        <Section title={words.restore}>
          <RestorePage />
        </Section>
      )}
      <About />
      {!hasPlan && (
        <Button className={styles.inLine} onClick={leave}>
          {texts.common.back}
        </Button>
      )}
    </div>
  );
}
