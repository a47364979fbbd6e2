import { Button } from "@fluentui/react-components";
import { toolTextsIn } from "../../i18n/tool-texts";
import { usePane } from "../frame/pane-context";
import { StartCard } from "../start/StartCard";
import type { Tool } from "./tool";

/** The tools as cards, each with the button that opens it. */
export function ToolList({ tools, open }: { tools: readonly Tool[]; open(tool: Tool): void }) {
  const { language, busy } = usePane();
  return tools.map((tool) => {
    const { title, text, action } = toolTextsIn(language)[tool.id];
    return (
      <StartCard key={tool.id} title={title} text={text}>
        <Button disabledFocusable={busy !== null} onClick={() => open(tool)}>
          {action}
        </Button>
      </StartCard>
    );
  });
}
