import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { useState } from "react";
import type { PartFile } from "../../../app/share/part-files";
import type { ShareCases } from "../../../app/share/share-cases";
import { fill } from "../../../i18n/fill";
import { shareTextsIn } from "../../../i18n/share-texts";
import { usePane } from "../../frame/pane-context";
import type { ToolProps } from "../tool";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalM },
  lead: { ...typographyStyles.body1, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

/** One workbook for each responsible unit, to be handed out. */
export default function SplitPage({ saveFile }: ToolProps) {
  const styles = useStyles();
  const { useCases, language, busy, numbers, perform, notify } = usePane();
  const words = shareTextsIn(language);
  const [parts, setParts] = useState<Awaited<ReturnType<ShareCases["split"]>> | null>(null);

  const split = () => void perform(words.pane.splitting, async () => setParts(await useCases.share.split(language)));
  const save = ({ name, bytes }: PartFile) => {
    saveFile(name, bytes);
    notify(words.pane.saved(name));
  };

  return (
    <div className={styles.page}>
      <p className={styles.lead}>{words.pane.splitLead}</p>
      <Button appearance={parts === null ? "primary" : "secondary"} disabledFocusable={busy !== null} onClick={split}>
        {words.pane.split}
      </Button>
      {parts !== null && parts.withoutUnit > 0 && (
        <p className={styles.lead}>{fill(words.withoutUnit, { count: numbers.count(parts.withoutUnit) })}</p>
      )}
      {parts !== null && (
        <ul className={styles.list}>
          {parts.parts.map((part) => (
            <li key={part.name}>
              <div>{part.unit}</div>
              <div className={styles.small}>{words.pane.goals(part.goals, numbers.count(part.goals))}</div>
              <Button size="small" icon={<ArrowDownload16Regular />} onClick={() => save(part)}>
                {words.pane.save(part.name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
