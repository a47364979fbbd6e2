import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowLeft16Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { PlanState } from "../../app/use-cases";
import { toolTextsIn } from "../../i18n/tool-texts";
import { usePane } from "../frame/pane-context";
import { StartCard } from "../start/StartCard";
import type { Tool } from "./tool";
import { ToolList } from "./ToolList";
import { tools as allTools } from "./tools";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "stretch", gap: tokens.spacingVerticalM },
  back: { alignSelf: "flex-start", marginLeft: `calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  title: { ...typographyStyles.subtitle2, margin: 0 },
});

interface ToolsPageProps {
  state: PlanState;
  /** The tool that is open; null for the list. */
  opened: Tool | null;
  open(tool: Tool | null): void;
  /** Back to the plan, or to the ways to begin one. */
  leave(): void;
  /** Adds what the plan's sheets lack. */
  completeSheets(): void;
  now(): Date;
  saveFile(name: string, content: string | Uint8Array): void;
  /** Every tool of the pane; others in tests. */
  tools?: readonly Tool[];
}

/** The list of tools that fit what the workbook holds, or the one that is open. */
export function ToolsPage({ state, opened, open, leave, completeSheets, now, saveFile, tools = allTools }: ToolsPageProps) {
  const styles = useStyles();
  const { texts, language, busy } = usePane();
  const back = opened === null || !state.hasPlan ? leave : () => open(null);
  return (
    <div className={styles.page}>
      {(opened !== null || !state.hasPlan) && (
        <Button className={styles.back} appearance="subtle" size="small" icon={<ArrowLeft16Regular />} onClick={back}>
          {texts.common.back}
        </Button>
      )}
      <h1 tabIndex={-1} className={styles.title}>
        {opened === null ? texts.tools.title : toolTextsIn(language)[opened.id].title}
      </h1>
      {opened === null ? (
        <>
          <ToolList tools={tools.filter(({ needsPlan }) => needsPlan === state.hasPlan)} open={open} />
          {state.hasPlan && (
            <StartCard title={texts.tools.complete.title} text={texts.tools.complete.text}>
              <Button disabledFocusable={busy !== null} onClick={completeSheets}>
                {texts.tools.complete.action}
              </Button>
            </StartCard>
          )}
        </>
      ) : (
        <opened.Component state={state} leave={back} now={now} saveFile={saveFile} />
      )}
    </div>
  );
}
