import { Field, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // The longest choice must not make the field wider than its place.
  field: { minWidth: 0 },
  select: {
    minWidth: 0,
    "& select": { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
    // Fluent's own line under the field is drawn for fields only.
    "& select:focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface ChoiceProps<Value extends string> {
  label: string;
  options: readonly { value: Value; text: string }[];
  chosen: Value;
  choose(value: Value): void;
  /** What to do where there is little to choose from. */
  hint?: string;
  className?: string;
}

/** One of a few, in the system's own list: it fits a narrow pane and every screen reader knows it. */
export function Choice<Value extends string>({ label, options, chosen, choose, hint, className }: ChoiceProps<Value>) {
  const styles = useStyles();
  return (
    <Field className={mergeClasses(styles.field, className)} label={label} hint={hint} size="small">
      <Select
        root={{ className: styles.select }}
        size="small"
        value={chosen}
        onChange={(_, { value }) => {
          const option = options.find((each) => each.value === value);
          if (option !== undefined) choose(option.value);
        }}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
