import { Button, Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  mark: { width: "20px", height: "20px", flexShrink: 0 },
  name: { ...typographyStyles.body1Strong, flexGrow: 1 },
});

interface PaneHeaderProps {
  helpUrl: string;
  markUrl: string;
  openSettings(): void;
}

/** The product's name, help for the page that is open, and the settings. */
export function PaneHeader({ helpUrl, markUrl, openSettings }: PaneHeaderProps) {
  const styles = useStyles();
  const { texts } = usePane();
  return (
    <header className={styles.header}>
      <img className={styles.mark} src={markUrl} alt="" />
      <span className={styles.name}>{texts.product}</span>
      <Link href={helpUrl} target="_blank" rel="noopener" title={texts.menu.helpTitle}>
        {texts.menu.help}
      </Link>
      <Button
        appearance="subtle"
        icon={<Settings20Regular />}
        aria-label={texts.menu.settings}
        title={texts.menu.settings}
        onClick={openSettings}
      />
    </header>
  );
}
