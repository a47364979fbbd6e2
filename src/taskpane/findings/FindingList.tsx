import { makeStyles, tokens } from "@fluentui/react-components";
import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { PlanFinding, Validation } from "../../app/validate-plan";
import type { Findings } from "./use-findings";
import { commonWhy, type FindingGroup } from "./finding-filter";
import { FindingItem } from "./FindingItem";
import { GroupHeading } from "./GroupHeading";

/** A longer group is closed until it is opened, so that the ones after it are in sight. */
const openedUpTo = 20;

const useStyles = makeStyles({
  list: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%", boxSizing: "border-box", paddingBottom: tokens.spacingVerticalS },
});

type Row =
  | { kind: "heading"; key: string; group: FindingGroup; open: boolean; why: string | null }
  | { kind: "finding"; key: string; described: PlanFinding; group: FindingGroup; showWhy: boolean };

/** Ten thousand findings, of which only those in sight are drawn; the pane itself scrolls. */
export function FindingList({ findings, validation, refresh }: { findings: Findings; validation: Validation; refresh(): void }) {
  const styles = useStyles();
  const { groups, current } = findings;
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const currentGroup = current === null ? null : (groups.find((group) => group.findings.includes(current))?.key ?? null);
  const isOpen = (group: FindingGroup): boolean =>
    group.key === currentGroup || (opened.get(group.key) ?? (groups.length === 1 || group.findings.length <= openedUpTo));
  const whyOf = useMemo(
    () => new Map(groups.map((group) => [group.key, "rule" in group.common ? commonWhy(group.findings) : null])),
    [groups],
  );
  const rows = groups.flatMap((group): Row[] => {
    const why = whyOf.get(group.key) ?? null;
    const open = isOpen(group);
    const heading: Row = { kind: "heading", key: group.key, group, open, why };
    if (!open) return [heading];
    return [
      heading,
      ...group.findings.map((described, index): Row => ({ kind: "finding", key: `${group.key} ${described.pathText} ${index}`, described, group, showWhy: why === null })),
    ];
  });

  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (list.current !== null) setTop(list.current.getBoundingClientRect().top + window.scrollY);
  }, [rows.length]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => (rows[index]?.kind === "heading" ? 64 : 190),
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 4,
    scrollMargin: top,
  });

  // Going to the next finding brings it into sight; only then, or the list would jump while the user edits.
  const wanted = current === null ? -1 : rows.findIndex((row) => row.kind === "finding" && row.described === current);
  const currentName = current === null ? null : `${current.finding.rule} ${current.pathText}`;
  const shownName = useRef<string | null>(null);
  useEffect(() => {
    if (wanted < 0 || currentName === shownName.current) return;
    shownName.current = currentName;
    virtualizer.scrollToIndex(wanted, { align: "auto" });
  }, [wanted, currentName, virtualizer]);

  return (
    <div ref={list} className={styles.list} style={{ height: `${virtualizer.getTotalSize()}px` }}>
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <div
            key={key}
            data-index={index}
            ref={virtualizer.measureElement}
            className={styles.row}
            style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
          >
            {row.kind === "heading" ? (
              <GroupHeading
                group={row.group}
                why={row.why}
                open={row.open}
                plan={validation.plan}
                toggle={() => setOpened(new Map(opened).set(row.group.key, !row.open))}
              />
            ) : (
              <FindingItem
                described={row.described}
                validation={validation}
                showSeverity={!("severity" in row.group.common)}
                showWhy={row.showWhy}
                current={row.described === current}
                goTo={findings.goTo}
                refresh={refresh}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}
