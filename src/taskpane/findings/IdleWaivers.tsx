import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { IdleWaiver } from "../../rules/waivers";
import { MoreList } from "../frame/MoreList";
import { PlaceLink } from "../frame/PlaceLink";
import { usePane } from "../frame/pane-context";

const useStyles = makeStyles({
  idle: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Waivers that match no finding, so that nobody believes that they still hold. */
export function IdleWaivers({ waivers }: { waivers: readonly IdleWaiver[] }) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const title = useId();
  return (
    <section className={styles.idle} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {texts.waivers.idle(waivers.length, numbers.count(waivers.length))}
      </h2>
      <p className={styles.text}>{texts.waivers.idleRemedy}</p>
      <MoreList
        items={waivers}
        item={({ row, rule, path }) => (
          <PlaceLink small path={{ table: "waivers", code: null, row, column: "path", year: null }}>
            {`${rule} · ${path}`}
          </PlaceLink>
        )}
      />
    </section>
  );
}
