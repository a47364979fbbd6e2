import { Dropdown, Field, makeStyles, Option, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import { usePane } from "../frame/pane-context";
import { severities, type FindingFilter, type FindingGrouping, type FindingKind } from "./finding-filter";

const groupings: readonly FindingGrouping[] = ["rule", "severity", "sheet"];

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  kind: { minWidth: "auto" },
  search: { width: "100%", maxWidth: "none" },
  grouping: { minWidth: 0, width: "100%" },
});

interface FindingsFilterProps {
  counts: Record<FindingKind, number>;
  filter: FindingFilter;
  change(filter: FindingFilter): void;
}

export function FindingsFilter({ counts, filter, change }: FindingsFilterProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const words = texts.findings;
  const names: Record<FindingKind, string> = { ...words.severity, waived: texts.waivers.kind };
  // Most plans have no waivers; a button for nothing would only take room.
  const kinds: FindingKind[] = counts.waived > 0 ? [...severities, "waived"] : [...severities];

  const toggle = (kind: FindingKind) => {
    const chosen = filter.kinds.includes(kind) ? filter.kinds.filter((each) => each !== kind) : [...filter.kinds, kind];
    change({ ...filter, kinds: chosen });
  };

  return (
    <div className={styles.filter} role="search">
      <div className={styles.kinds} role="group" aria-label={words.filter}>
        {kinds.map((kind) => (
          <ToggleButton
            key={kind}
            className={styles.kind}
            size="small"
            checked={filter.kinds.includes(kind)}
            onClick={() => toggle(kind)}
          >
            {names[kind]} {numbers.count(counts[kind])}
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
