import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MendPreview } from "../../app/mend/describe-mend";
import { MoreList } from "../frame/MoreList";
import { usePane } from "../frame/pane-context";

const shownFirst = 5;

const useStyles = makeStyles({
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  values: { ...typographyStyles.caption1, display: "block", overflowWrap: "anywhere" },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** Each cell that would be written: as it is, and as it would be. */
export function MendPreviewList({ preview }: { preview: readonly MendPreview[] }) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <MoreList
      items={preview}
      first={shownFirst}
      item={({ place, before, after }) => (
        <>
          <span className={styles.place}>{place}</span>
          <span className={styles.values}>
            {before === "" ? texts.findings.blank : before} → <span className={styles.after}>{after === "" ? texts.findings.blank : after}</span>
          </span>
        </>
      )}
    />
  );
}
