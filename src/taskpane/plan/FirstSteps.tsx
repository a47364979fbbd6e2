import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { articulationGains } from "../../method/articulation/articulation";
import type { Evaluation } from "../../method/evaluation";
import { usePane } from "../frame/pane-context";
import { PlaceLink } from "../frame/PlaceLink";
import { Section } from "../frame/Section";
import { missingParts } from "./missing-parts";

/** More would be a list of everything, and that stands in the other tabs. */
const shownGains = 3;

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
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
  if (missingParts(evaluation).budget?.why === "noCeilings") {
    steps.push({
      key: "ceilings",
      what: <PlaceLink path={{ table: "ceilings", code: null, row: null, column: null, year: null }}>{words.ceilings}</PlaceLink>,
      why: words.ceilingsWhy,
    });
  }
  for (const { measure, points, broken } of articulationGains(evaluation.requirements).slice(0, shownGains)) {
    const name = texts.requirements.measures[measure] ?? measure;
    const first = measures.get(measure)?.broken[0];
    steps.push({
      key: measure,
      what: first === undefined ? name : <PlaceLink path={first}>{name}</PlaceLink>,
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
