import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PlanPath } from "../../plan/plan-path";
import { usePane } from "../frame/pane-context";
import { PlaceLink } from "../frame/PlaceLink";
import { useNames } from "../frame/sheet-names";
import { Section } from "../frame/Section";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  what: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  adopt: { alignSelf: "flex-start", marginTop: tokens.spacingVerticalS },
});

/** The order in which the sheets can be filled: each one refers to those before it. */
const order = [
  { step: "home", table: "plan" },
  { step: "axes", table: "axes" },
  { step: "programs", table: "programs" },
  { step: "productGoals", table: "productGoals" },
  { step: "investments", table: "investments" },
  { step: "ceilings", table: "ceilings" },
] as const satisfies readonly { step: string; table: PlanPath["table"] }[];

/** The sheets are there, nothing is in them: where to begin. */
export function EmptyPlan({ adopt }: { adopt(): void }) {
  const styles = useStyles();
  const { texts, busy } = usePane();
  const names = useNames();
  return (
    <Section title={texts.empty.title} lead={texts.empty.lead}>
      <ol className={styles.list}>
        {order.map(({ step, table }) => (
          <li key={step}>
            <PlaceLink path={{ table, code: null, row: null, column: null, year: null }}>{names.sheet(table)}</PlaceLink>
            <span className={styles.what}>{texts.empty[step]}</span>
          </li>
        ))}
      </ol>
      <Button className={styles.adopt} disabledFocusable={busy !== null} onClick={adopt}>
        {texts.empty.adopt}
      </Button>
    </Section>
  );
}
