import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { PlanFinding, Validation } from "../../app/validate-plan";
import { LongList } from "../frame/LongList";
import { commonWhy, type FindingGroup } from "./finding-filter";
import { FindingItem } from "./FindingItem";
import { GroupHeading } from "./GroupHeading";
import type { Findings } from "./use-findings";

/** A longer group is closed until it is opened, so that the ones after it are in sight. */
const openedUpTo = 20;

const useStyles = makeStyles({ row: { paddingBottom: tokens.spacingVerticalS } });

type Row =
  | { kind: "heading"; key: string; group: FindingGroup; open: boolean; why: string | null }
  | { kind: "finding"; key: string; described: PlanFinding; group: FindingGroup; showWhy: boolean };

interface FindingListProps {
  findings: Findings;
  validation: Validation;
  /** Reads the plan again after something was written. */
  refresh(): void;
}

/** The findings under their headings; a heading opens and closes its group. */
export function FindingList({ findings, validation, refresh }: FindingListProps) {
  const styles = useStyles();
  const { groups, current } = findings;
  const [opened, setOpened] = useState<ReadonlyMap<string, boolean>>(new Map());
  const rows = useMemo(() => {
    const currentGroup = current === null ? null : (groups.find((group) => group.findings.includes(current))?.key ?? null);
    return groups.flatMap((group): Row[] => {
      const open = group.key === currentGroup || (opened.get(group.key) ?? (groups.length === 1 || group.findings.length <= openedUpTo));
      const why = "rule" in group.common ? commonWhy(group.findings) : null;
      const heading: Row = { kind: "heading", key: group.key, group, open, why };
      if (!open) return [heading];
      return [heading, ...group.findings.map((described, index): Row => ({ kind: "finding", key: rowKey(group, described, index), described, group, showWhy: why === null }))];
    });
  }, [groups, current, opened]);
  const wanted = useMemo(() => rows.find((row) => row.kind === "finding" && row.described === current)?.key ?? null, [rows, current]);

  return (
    <LongList
      items={rows}
      keyOf={({ key }) => key}
      heightOf={({ kind }) => (kind === "heading" ? 64 : 190)}
      wanted={wanted}
      draw={(row) => (
        <div className={styles.row}>
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
      )}
    />
  );
}

function rowKey(group: FindingGroup, { finding, pathText }: PlanFinding, index: number): string {
  return `${group.key} ${finding.rule} ${pathText} ${index}`;
}
