import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  track: {
    height: "6px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: "hidden",
    minWidth: "24px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText", backgroundColor: "Canvas" },
  },
  fill: {
    height: "100%",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
});

/**
 * A share drawn. One colour for every share: the office has agreed on no threshold for these. The number always
 * stands beside it in text, so the drawing is hidden from screen readers.
 */
export function Bar({ share }: { share: number | null }) {
  const styles = useStyles();
  const width = Math.min(1, Math.max(0, share ?? 0));
  return (
    <div className={styles.track} aria-hidden="true">
      <div className={styles.fill} style={{ width: `${width * 100}%` }} />
    </div>
  );
}
