import { Dropdown, Field, makeStyles, Option, SearchBox, ToggleButton, tokens, typographyStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import { changeKinds, type ChangeKind } from "../../../app/compare/comparison";
import type { FileRole } from "../../../app/compare/compare-cases";
import type { DescribedChange } from "../../../app/compare/describe-comparison";
import { compareTextsIn } from "../../../i18n/compare-texts";
import { usePane } from "../../frame/pane-context";
import { PlaceLink } from "../../frame/PlaceLink";
import { Section } from "../../frame/Section";
import { changePath, filteredChanges, noFilter } from "./change-filter";

const useStyles = makeStyles({
  kinds: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  kind: { minWidth: "auto" },
  wide: { width: "100%", maxWidth: "none", minWidth: 0 },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: "none" },
  item: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalXS },
  small: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0 },
});

/** How many changes are shown at once. */
const shownAtOnce = 100;

interface ChangeListProps {
  changes: DescribedChange[];
  role: FileRole;
  /** First year of the workbook's plan. */
  firstYear: number;
}

/** Every change, by sheet and kind, each with the way to its cell. */
export function ChangeList({ changes, role, firstYear }: ChangeListProps) {
  const styles = useStyles();
  const { language, texts: pane, numbers } = usePane();
  const texts = compareTextsIn(language);
  const [filter, setFilter] = useState(noFilter);
  const [limit, setLimit] = useState(shownAtOnce);
  const settled = useDeferredValue(filter);
  const matching = useMemo(() => filteredChanges(changes, settled), [changes, settled]);
  const sheets = useMemo(() => [...new Set(changes.map(({ sheet }) => sheet))], [changes]);
  const toggle = (kind: ChangeKind) =>
    setFilter({ ...filter, kinds: filter.kinds.includes(kind) ? filter.kinds.filter((each) => each !== kind) : [...filter.kinds, kind] });

  return (
    <Section title={texts.sections.changes}>
      <div className={styles.kinds} role="group" aria-label={texts.pane.kinds}>
        {changeKinds.map((kind) => (
          <ToggleButton key={kind} className={styles.kind} size="small" checked={filter.kinds.includes(kind)} onClick={() => toggle(kind)}>
            {texts.kinds[kind]} {numbers.count(changes.filter(({ change }) => change.kind === kind).length)}
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        className={styles.wide}
        aria-label={texts.pane.search}
        placeholder={texts.pane.search}
        value={filter.query}
        onChange={(_, { value }) => setFilter({ ...filter, query: value })}
      />
      <Field label={texts.pane.table}>
        <Dropdown
          className={styles.wide}
          size="small"
          value={filter.sheet ?? texts.pane.allTables}
          selectedOptions={[filter.sheet ?? ""]}
          onOptionSelect={(_, { optionValue }) => setFilter({ ...filter, sheet: optionValue === "" ? null : (optionValue ?? null) })}
        >
          <Option value="">{texts.pane.allTables}</Option>
          {sheets.map((sheet) => (
            <Option key={sheet} value={sheet}>
              {sheet}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <p className={styles.small} role="status">
        {matching.length === 0 ? texts.pane.noneMatch : texts.pane.shown(numbers.count(matching.length), numbers.count(changes.length))}
      </p>
      <ul className={styles.list}>
        {matching.slice(0, limit).map((described, at) => (
          <ChangeItem key={at} described={described} role={role} firstYear={firstYear} />
        ))}
      </ul>
      {matching.length > limit && (
        <ToggleButton size="small" checked={false} onClick={() => setLimit(limit + shownAtOnce)}>
          {pane.common.showMore(Math.min(shownAtOnce, matching.length - limit), numbers.count(matching.length - limit))}
        </ToggleButton>
      )}
    </Section>
  );
}

function ChangeItem({ described, role, firstYear }: { described: DescribedChange; role: FileRole; firstYear: number }) {
  const styles = useStyles();
  const path = changePath(described, role, firstYear);
  const { sheet, kind, code, column, cell, beforeText, afterText } = described;
  const place = [sheet, code, ...(cell === null ? [] : [column])].filter((part) => part !== "").join(" › ");
  return (
    <li className={styles.item}>
      <p className={styles.small}>{kind}</p>
      {path === null ? <p className={styles.text}>{place}</p> : <PlaceLink path={path}>{place}</PlaceLink>}
      <p className={styles.text}>{cell === null ? beforeText || afterText : `${beforeText} → ${afterText}`}</p>
    </li>
  );
}
