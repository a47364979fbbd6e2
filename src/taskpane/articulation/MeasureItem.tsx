import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { MeasureEvaluation } from "../../method/evaluation";
import { usePane } from "../frame/pane-context";
import { MoreList } from "../frame/MoreList";
import { PlaceLink } from "../frame/PlaceLink";

/** Measures whose population is money, not items (method, section 6). */
const moneyMeasures: ReadonlySet<string> = new Set([
  "r1.money-linked",
  "r8.money-within-ceilings",
  "r8.earmarks-respected",
  "r8.budget-joined",
]);

/** Enough to begin with; the rest is shown when it is asked for. */
const shownPlaces = 5;

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalM },
  number: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One measure: how much passes, of how much, and the first places that do not. */
export function MeasureItem({ measure }: { measure: MeasureEvaluation }) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const words = texts.requirements;
  const { id, passed, total, value, broken } = measure;
  const amounts = moneyMeasures.has(id)
    ? words.money(numbers.amount(passed), numbers.amount(total))
    : texts.common.of(numbers.count(passed), numbers.count(total));
  return (
    <li className={styles.item}>
      <span className={styles.line}>
        <span>{words.measures[id] ?? id}</span>
        <span className={styles.number}>{value === null ? words.notApplicable : numbers.percent(value)}</span>
      </span>
      {value !== null && <span className={styles.note}>{total > 0 && passed === total ? `${amounts}. ${words.allPassed}` : amounts}</span>}
      {broken.length > 0 && (
        <>
          <span className={styles.note}>{words.broken}</span>
          <MoreList items={broken} first={shownPlaces} item={(path) => <PlaceLink small path={path} />} />
        </>
      )}
    </li>
  );
}
