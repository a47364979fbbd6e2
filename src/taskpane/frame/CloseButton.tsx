import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { usePane } from "./pane-context";

/** Takes a message away. */
export function CloseButton({ onClick }: { onClick(): void }) {
  const { texts } = usePane();
  return <Button appearance="transparent" size="small" icon={<Dismiss16Regular />} aria-label={texts.common.close} onClick={onClick} />;
}
