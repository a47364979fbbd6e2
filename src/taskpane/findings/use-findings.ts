import { useDeferredValue, useMemo, useState, type KeyboardEvent } from "react";
import type { PlanFinding, Validation } from "../../app/validate-plan";
import { usePane } from "../frame/pane-context";
import { filtered, grouped, noFilter, type FindingFilter, type FindingGroup } from "./finding-filter";

/** The findings as they are filtered and grouped, and the one the user stands at. */
export interface Findings {
  filter: FindingFilter;
  change(filter: FindingFilter): void;
  groups: readonly FindingGroup[];
  /** All that match, in the order in which they are shown. */
  shown: readonly PlanFinding[];
  /** The finding the user went to last, as long as it stands; null when it does not. */
  current: PlanFinding | null;
  goTo(described: PlanFinding): void;
  /** Goes to the next one that is shown, or with -1 to the one before; from the end on from the beginning. */
  next(step: 1 | -1): void;
  /** F8 and Shift+F8, as where programs are written. */
  keyDown(event: KeyboardEvent): void;
}

/** `open` shows the page of the findings. */
export function useFindings(validation: Validation | null, open: () => void): Findings {
  const { goTo: goToPlace, notify, texts } = usePane();
  const [filter, change] = useState<FindingFilter>(noFilter);
  const [currentKey, setCurrentKey] = useState<string | null>(null);
  // Typing must not wait for the list.
  const settled = useDeferredValue(filter);
  const found = validation?.findings ?? noFindings;
  const groups = useMemo(() => grouped(filtered(found, settled), settled.grouping), [found, settled]);
  const shown = useMemo(() => groups.flatMap(({ findings }) => findings), [groups]);
  // By rule and place: after each reading the findings are others, and the one in hand is still the same.
  const at = useMemo(() => shown.findIndex((described) => keyOf(described) === currentKey), [shown, currentKey]);
  const [lastAt, setLastAt] = useState(-1);
  if (at >= 0 && at !== lastAt) setLastAt(at);

  const goTo = (described: PlanFinding) => {
    setCurrentKey(keyOf(described));
    goToPlace(described.finding.path);
  };
  const next = (step: 1 | -1) => {
    if (shown.length === 0) return notify(texts.findings.noneToGo);
    // One that has been mended is gone: what stands in its place is the next.
    const from = at >= 0 ? at + step : step === 1 ? Math.max(0, lastAt) : lastAt - 1;
    const described = shown[(from + shown.length) % shown.length];
    if (described === undefined) return;
    open();
    goTo(described);
  };
  const keyDown = (event: KeyboardEvent) => {
    if (event.key !== "F8") return;
    event.preventDefault();
    next(event.shiftKey ? -1 : 1);
  };
  return { filter, change, groups, shown, current: shown[at] ?? null, goTo, next, keyDown };
}

const noFindings: readonly PlanFinding[] = [];

function keyOf({ finding, pathText }: PlanFinding): string {
  return `${finding.rule} ${pathText} ${finding.path.year ?? ""}`;
}
