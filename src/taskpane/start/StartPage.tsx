import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../frame/pane-context";
import { CreatePlanForm } from "./CreatePlanForm";
import { StartCard } from "./StartCard";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { ...typographyStyles.subtitle1, margin: 0 },
  lead: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  foot: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  refresh: { flexShrink: 0 },
});

interface StartPageProps {
  /** The present year, from which the term of government is taken. */
  year: number;
  adopt(): void;
  create(firstYear: number, years: number): void;
  createSample(): void;
  refresh(): void;
  /** Other ways to begin, as cards. */
  children?: ReactNode;
}

/** No plan in the workbook: the three ways to begin. Adopting comes first: most offices already have a sheet. */
export function StartPage({ year, adopt, create, createSample, refresh, children }: StartPageProps) {
  const styles = useStyles();
  const { texts, busy } = usePane();
  const { start } = texts;
  return (
    <div className={styles.page}>
      <div>
        <h1 tabIndex={-1} className={styles.title}>{start.title}</h1>
        <p className={styles.lead}>{start.lead}</p>
      </div>
      <StartCard title={start.adopt.title} text={start.adopt.text}>
        <Button appearance="primary" disabledFocusable={busy !== null} onClick={adopt}>
          {start.adopt.action}
        </Button>
      </StartCard>
      <StartCard title={start.create.title} text={start.create.text}>
        <CreatePlanForm year={year} create={create} />
      </StartCard>
      <StartCard title={start.sample.title} text={start.sample.text}>
        <Button disabledFocusable={busy !== null} onClick={createSample}>
          {start.sample.action}
        </Button>
      </StartCard>
      {children}
      <div className={styles.foot}>
        <span>{texts.common.privacy}</span>
        <Button className={styles.refresh} appearance="subtle" size="small" disabledFocusable={busy !== null} onClick={refresh}>
          {texts.common.refresh}
        </Button>
      </div>
    </div>
  );
}
