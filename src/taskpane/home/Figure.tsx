import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Bar } from "../frame/Bar";
import { usePane } from "../frame/pane-context";
import { PlaceLink } from "../frame/PlaceLink";
import { useNames } from "../frame/sheet-names";
import type { MissingPart } from "./missing-parts";

const useStyles = makeStyles({
  figure: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  absent: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface FigureProps {
  name: string;
  share: number | null;
  missing: MissingPart | null;
}

/** One part of coherence as a percentage; when unknown, why, and where to mend it. */
export function Figure({ name, share, missing }: FigureProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const names = useNames();
  return (
    <div className={styles.figure}>
      <div className={styles.line}>
        <span>{name}</span>
        {share === null ? (
          <span className={styles.absent}>{texts.common.noData}</span>
        ) : (
          <span className={styles.number}>{numbers.percent(share)}</span>
        )}
      </div>
      {share !== null && <Bar share={share} />}
      {missing !== null && (
        <span className={styles.why}>
          {texts.coherence.why[missing.why]}{" "}
          {missing.table !== null && (
            <PlaceLink small path={{ table: missing.table, code: null, row: null, column: null, year: null }}>
              {texts.coherence.fill(names.sheet(missing.table))}
            </PlaceLink>
          )}
        </span>
      )}
    </div>
  );
}
