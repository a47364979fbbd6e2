import { Dropdown, Field, makeStyles, Option, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import type { Severity } from "../../rules/finding";
import { usePane } from "../frame/pane-context";
import { severities, type FindingFilter, type FindingGrouping } from "./finding-filter";

const groupings: readonly FindingGrouping[] = ["rule", "severity", "sheet"];

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  severities: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  severity: { minWidth: "auto" },
  search: { width: "100%", maxWidth: "none" },
  grouping: { minWidth: 0, width: "100%" },
});

interface FindingsFilterProps {
  counts: Record<Severity, number>;
  filter: FindingFilter;
  change(filter: FindingFilter): void;
}

export function FindingsFilter({ counts, filter, change }: FindingsFilterProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const words = texts.findings;

  const toggle = (severity: Severity) => {
    const chosen = filter.severities.includes(severity)
      ? filter.severities.filter((each) => each !== severity)
      : [...filter.severities, severity];
    change({ ...filter, severities: chosen });
  };

  return (
    <div className={styles.filter} role="search">
      <div className={styles.severities} role="group" aria-label={words.filter}>
        {severities.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.severity}
            size="small"
            checked={filter.severities.includes(severity)}
            onClick={() => toggle(severity)}
          >
            {words.severity[severity]} {numbers.count(counts[severity])}
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={filter.query}
        onChange={(_, { value }) => change({ ...filter, query: value })}
      />
      <Field label={words.group} orientation="horizontal">
        <Dropdown
          className={styles.grouping}
          size="small"
          value={words.groups[filter.grouping]}
          selectedOptions={[filter.grouping]}
          onOptionSelect={(_, { optionValue }) =>
            change({ ...filter, grouping: groupings.find((each) => each === optionValue) ?? filter.grouping })
          }
        >
          {groupings.map((grouping) => (
            <Option key={grouping} value={grouping}>
              {words.groups[grouping]}
            </Option>
          ))}
        </Dropdown>
      </Field>
    </div>
  );
}
