import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { unitNames } from "../../app/responsible-unit";
import type { Validation } from "../../app/validate-plan";
import { waivedCount } from "../../app/waived-count";
import { Choice } from "../frame/Choice";
import { UnitSelect } from "../frame/UnitSelect";
import { SearchField } from "../frame/SearchField";
import { usePane } from "../frame/pane-context";
import { groupings, severities, type FindingFilter, type FindingKind } from "./finding-filter";

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  kind: { minWidth: "auto" },
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(120px, 1fr))", gap: tokens.spacingHorizontalS },
});

interface FindingsFilterProps {
  validation: Validation;
  filter: FindingFilter;
  change(filter: FindingFilter): void;
}

export function FindingsFilter({ validation, filter, change }: FindingsFilterProps) {
  const styles = useStyles();
  const { texts, numbers } = usePane();
  const words = texts.findings;
  const counts: Record<FindingKind, number> = { ...validation.counts, waived: waivedCount(validation) };
  const kindNames: Record<FindingKind, string> = { ...words.severity, waived: texts.waivers.kind };
  // Most plans have no waivers; a button for nothing would only take room.
  const kinds: FindingKind[] = counts.waived > 0 ? [...severities, "waived"] : [...severities];
  const units = useMemo(() => validation.findings.map(({ unit }) => unit), [validation]);
  const names = useMemo(() => unitNames(validation.plan), [validation]);

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
            {kindNames[kind]} {numbers.count(counts[kind])}
          </ToggleButton>
        ))}
      </div>
      <SearchField label={words.search} value={filter.query} change={(query) => change({ ...filter, query })} />
      <div className={styles.choices}>
        <Choice
          label={words.group}
          options={groupings.map((grouping) => ({ value: grouping, text: words.groups[grouping] }))}
          chosen={filter.grouping}
          choose={(grouping) => change({ ...filter, grouping })}
        />
        <UnitSelect units={units} names={names} chosen={filter.unit} choose={(unit) => change({ ...filter, unit })} />
      </div>
    </div>
  );
}
