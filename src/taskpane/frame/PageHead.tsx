import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  lead: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** The heading of a page; the pane puts the focus on it when the page is opened. */
export function PageHead({ title, lead, children }: { title: string; lead?: string; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <h1 tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
      {children}
    </div>
  );
}
