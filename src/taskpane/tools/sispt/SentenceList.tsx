import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { MoreList } from "../../frame/MoreList";
import { Section } from "../../frame/Section";

const useStyles = makeStyles({
  line: { ...typographyStyles.body1, margin: `0 0 ${tokens.spacingVerticalXS}`, overflowWrap: "anywhere" },
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
});

export interface Sentence {
  place?: string;
  text: string;
}

/** Sentences under a title, each with its place above it; nothing where there are none. */
export function SentenceList({ title, sentences }: { title: string; sentences: readonly Sentence[] }) {
  const styles = useStyles();
  if (sentences.length === 0) return null;
  return (
    <Section title={title}>
      <MoreList
        items={sentences}
        item={({ place, text }) => (
          <p className={styles.line}>
            {place !== undefined && place !== "" && <span className={styles.place}>{place}</span>}
            {text}
          </p>
        )}
      />
    </Section>
  );
}
