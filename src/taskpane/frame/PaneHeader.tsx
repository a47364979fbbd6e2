import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemLink,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { languages, type Language } from "../../i18n/language";
import { isLanguage } from "./is-language";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  header: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS, minHeight: "32px" },
  mark: { width: "20px", height: "20px", flexShrink: 0 },
  name: { ...typographyStyles.body1Strong, flexGrow: 1 },
});

interface PaneHeaderProps {
  helpUrl: string;
  markUrl: string;
  chooseLanguage(language: Language): void;
  /** Null where the action has no sense: no example over a plan, nothing to complete without one. */
  openSample: (() => void) | null;
  completeSheets: (() => void) | null;
  openTools: (() => void) | null;
}

/** The product's name, and what one seldom needs. */
export function PaneHeader({ helpUrl, markUrl, chooseLanguage, openSample, completeSheets, openTools }: PaneHeaderProps) {
  const styles = useStyles();
  const { texts, language, busy } = usePane();
  const { menu } = texts;
  return (
    <header className={styles.header}>
      <img className={styles.mark} src={markUrl} alt="" />
      <span className={styles.name}>{texts.product}</span>
      <Menu
        checkedValues={{ language: [language] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const chosen = checkedItems.find(isLanguage);
          if (chosen !== undefined) chooseLanguage(chosen);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<MoreHorizontal20Regular />} aria-label={menu.open} title={menu.open} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuGroup>
              <MenuGroupHeader>{menu.language}</MenuGroupHeader>
              {languages.map((each) => (
                <MenuItemRadio key={each} name="language" value={each} lang={each}>
                  {menu.languages[each]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            <MenuDivider />
            {openSample !== null && (
              <MenuItem disabled={busy !== null} onClick={openSample}>
                {menu.sample}
              </MenuItem>
            )}
            {completeSheets !== null && (
              <MenuItem disabled={busy !== null} onClick={completeSheets}>
                {menu.complete}
              </MenuItem>
            )}
            {openTools !== null && (
              <MenuItem disabled={busy !== null} onClick={openTools}>
                {menu.tools}
              </MenuItem>
            )}
            <MenuItemLink href={helpUrl} target="_blank" rel="noopener">
              {menu.help}
            </MenuItemLink>
          </MenuList>
        </MenuPopover>
      </Menu>
    </header>
  );
}
