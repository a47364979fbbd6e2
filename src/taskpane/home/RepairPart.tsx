import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { describeRepair } from "../../app/repair/describe-repair";
import type { RepairProposal } from "../../app/repair/repair";
import { repairTextsIn } from "../../i18n/repair-texts";
import { usePane } from "../frame/pane-context";
import { focusTitle } from "../frame/focus-title";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: tokens.spacingVerticalXS },
  text: { margin: 0 },
  title: { ...typographyStyles.caption1Strong, margin: 0, outlineStyle: "none" },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** Looks for renamed headers, lost tables and cells without their lists and marks, shows what it found, and mends it when that is asked for. */
export default function RepairPart({ done }: { done(): void }) {
  const styles = useStyles();
  const { useCases, language, busy, perform, notify } = usePane();
  const [proposal, setProposal] = useState<RepairProposal | null>(null);
  const found = useRef<HTMLDivElement>(null);
  const words = repairTextsIn(language).pane;
  // The button that was pressed is gone: whoever reads the pane with its keys goes on with what was found.
  useEffect(() => {
    if (proposal !== null) focusTitle(found.current?.querySelector<HTMLElement>("[tabindex]"));
  }, [proposal]);

  const look = () => void perform(words.looking, async () => setProposal(await useCases.repair.propose()));
  const mend = () =>
    void perform(words.repairing, async () => {
      const { mends } = await useCases.repair.apply();
      setProposal(null);
      notify(mends.length === 0 ? words.nothing : words.done(mends.length));
      done();
    });
  if (proposal === null) {
    return (
      <div className={styles.part}>
        <p className={styles.text}>{words.lead}</p>
        <Button size="small" disabledFocusable={busy !== null} onClick={look}>
          {words.action}
        </Button>
      </div>
    );
  }
  const { mends, doubts, absent } = describeRepair(proposal, language);
  const groups = [
    { title: words.mendsTitle, sentences: mends },
    { title: words.doubtsTitle, sentences: doubts },
    { title: words.absentTitle, sentences: absent },
  ].filter(({ sentences }) => sentences.length > 0);
  return (
    <div className={styles.part} ref={found}>
      {mends.length === 0 && <p className={styles.text} tabIndex={-1}>{words.nothing}</p>}
      {groups.map(({ title, sentences }) => (
        <div key={title}>
          <p className={styles.title} tabIndex={-1}>{title}</p>
          <ul className={styles.list} aria-label={title}>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
      {mends.length > 0 && (
        <Button size="small" appearance="primary" disabledFocusable={busy !== null} onClick={mend}>
          {words.apply(mends.length)}
        </Button>
      )}
    </div>
  );
}
