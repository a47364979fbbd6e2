import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { articulationGains } from "../../method/articulation/articulation";
import type { Evaluation } from "../../method/evaluation";
import type { PlanPath } from "../../plan/plan-path";
import type { TableKey } from "../../plan/table-schemas";
import { usePane } from "../frame/pane-context";
import { PlaceLink } from "../frame/PlaceLink";
import { useNames } from "../frame/sheet-names";
import { Section } from "../frame/Section";
import { measureTable } from "./measure-tables";
import { missingParts } from "./missing-parts";

/** More would be a list of everything, and that stands in the other tabs. */
const shownGains = 3;

const ceilingsMeasure = "r8.money-within-ceilings";

function wholeSheet(table: TableKey): PlanPath {
  return { table, code: null, row: null, column: null, year: null };
}

const useStyles = makeStyles({
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  link: { textAlign: "left", verticalAlign: "top" },
  what: { ...typographyStyles.body1 },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  none: { margin: 0 },
});

interface FirstStepsProps {
  evaluation: Evaluation;
  errors: number | null;
  showErrors(): void;
}

/** What to do first: errors, then what a missing part needs, then what would raise articulation most. */
export function FirstSteps({ evaluation, errors, showErrors }: FirstStepsProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const words = texts.firstSteps;
  const names = useNames();
  const measures = new Map(evaluation.requirements.flatMap((each) => each.measures.map((measure) => [measure.id, measure])));
  const steps: { key: string; what: ReactNode; why: string }[] = [];

  if (errors !== null && errors > 0) {
    steps.push({
      key: "errors",
      what: (
        <Link as="button" className={styles.link} onClick={showErrors}>
          {words.errors(errors, numbers.count(errors))}
        </Link>
      ),
      why: words.errorsWhy,
    });
  }
  const noCeilings = missingParts(evaluation).budget?.why === "noCeilings";
  if (noCeilings) {
    steps.push({
      key: "ceilings",
      what: <PlaceLink path={wholeSheet("ceilings")}>{words.ceilings(names.sheet("ceilings"))}</PlaceLink>,
      why: words.ceilingsWhy,
    });
  }
  // Filling the ceilings is what this measure asks for: one step, said once.
  const gains = articulationGains(evaluation.requirements).filter(({ measure }) => !noCeilings || measure !== ceilingsMeasure);
  for (const { measure, points, broken } of gains.slice(0, shownGains)) {
    const name = texts.requirements.measures[measure] ?? measure;
    const table = measureTable(measure);
    const place = measures.get(measure)?.broken[0] ?? (table === null ? null : wholeSheet(table));
    steps.push({
      key: measure,
      what: place === null ? name : <PlaceLink path={place}>{name}</PlaceLink>,
      why: words.gain(broken, numbers.count(broken), numbers.points(points)),
    });
  }

  return (
    <Section title={words.title}>
      {steps.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ol className={styles.list}>
          {steps.map(({ key, what, why }) => (
            <li key={key}>
              <span className={styles.what}>{what}</span>
              <span className={styles.why}>{why}</span>
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}
