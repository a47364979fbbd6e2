import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { firstYearOfTerm } from "../../app/template-plan";
import { planFirstYear, planYears } from "../../plan/parse-plan";
import { NumberField } from "../frame/NumberField";
import { usePane } from "../frame/pane-context";
import { termYears } from "./term-years";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start", width: "100%" },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(130px, 1fr))",
    gap: tokens.spacingHorizontalM,
    width: "100%",
    maxWidth: "320px",
  },
  term: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface CreatePlanFormProps {
  year: number;
  create(firstYear: number, years: number): void;
}

export function CreatePlanForm({ year, create }: CreatePlanFormProps) {
  const styles = useStyles();
  const { texts, busy } = usePane();
  const words = texts.start.create;
  const [firstYear, setFirstYear] = useState<number | null>(firstYearOfTerm(year));
  const [years, setYears] = useState<number | null>(termYears);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (firstYear !== null && years !== null && busy === null) create(firstYear, years);
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <NumberField
          label={words.firstYear}
          range={planFirstYear}
          wrong={words.wrongYear(planFirstYear.least, planFirstYear.most)}
          value={firstYear}
          onChange={setFirstYear}
        />
        <NumberField
          label={words.years}
          range={planYears}
          wrong={words.wrongYears(planYears.least, planYears.most)}
          value={years}
          onChange={setYears}
        />
      </div>
      {firstYear !== null && years !== null && <p className={styles.term}>{words.term(firstYear, firstYear + years - 1)}</p>}
      <Button type="submit" disabledFocusable={busy !== null || firstYear === null || years === null}>
        {words.action}
      </Button>
    </form>
  );
}
