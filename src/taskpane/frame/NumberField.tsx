import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { wholeNumberIn } from "./whole-number";

const useStyles = makeStyles({
  // Fluent's input has a fixed width that overflows half of a narrow pane.
  input: { minWidth: 0, width: "100%" },
});

interface NumberFieldProps {
  label: string;
  hint?: string;
  range: { least: number; most: number };
  wrong: string;
  /** Null while the text is no number of the range. */
  value: number | null;
  onChange(value: number | null): void;
}

/** A whole number, typed freely: what is not one stays visible and says what is expected. */
export function NumberField({ label, hint, range, wrong, value, onChange }: NumberFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState(value === null ? "" : String(value));
  const shown = value !== null && wholeNumberIn(typed, range) !== value ? String(value) : typed;
  return (
    <Field label={label} hint={hint} validationMessage={value === null ? wrong : undefined}>
      <Input
        className={styles.input}
        inputMode="numeric"
        input={{ size: 4 }}
        value={shown}
        onChange={(_, { value: text }) => {
          setTyped(text);
          onChange(wholeNumberIn(text, range));
        }}
      />
    </Field>
  );
}
