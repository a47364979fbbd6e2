import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { describePoint } from "../../../app/changes/describe-changes";
import type { ListedPoint } from "../../../app/changes/restore";
import { changeTextsIn } from "../../../i18n/change-texts";
import { usePane } from "../../frame/pane-context";
import { useUndo } from "../../writing/use-undo";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  text: { ...typographyStyles.body1, margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  point: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  cause: { ...typographyStyles.body1Strong, margin: 0 },
  size: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** What was written to the workbook, the latest first; the latest can be undone. */
export default function RestorePage() {
  const styles = useStyles();
  const { useCases, language, texts, numbers, perform, busy } = usePane();
  const [points, setPoints] = useState<ListedPoint[] | null>(null);
  const { points: words, causes } = changeTextsIn(language);

  const read = useCallback(
    () => void perform(texts.busy.looking, async () => setPoints(await useCases.restore.listRestorePoints())),
    [perform, texts, useCases],
  );
  useEffect(read, [read]);
  const { ask, dialog } = useUndo(read);

  return (
    <div className={styles.page}>
      <p className={styles.text}>{words.lead}</p>
      {points?.length === 0 && <p className={styles.text}>{words.none}</p>}
      <ul className={styles.list}>
        {points?.map((point, index) => (
          <li key={point.id} className={styles.point}>
            <h2 className={styles.cause}>{causes[point.cause]}</h2>
            <p className={styles.size}>{numbers.moment(new Date(point.at))}</p>
            <p className={styles.text}>{describePoint(point, language)}</p>
            <p className={styles.size}>
              {words.size(numbers.amount(Math.round(point.size / 100) / 10))}
            </p>
            {index === 0 && (
              <Button disabledFocusable={busy !== null} onClick={ask}>
                {words.confirm.apply}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {dialog}
    </div>
  );
}
