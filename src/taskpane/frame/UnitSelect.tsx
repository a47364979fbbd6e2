import { useMemo } from "react";
import { Choice } from "./Choice";
import { usePane } from "./pane-context";
import { useNames } from "./sheet-names";

/** Values that no code has: codes are trimmed. */
const everyUnit = " all";
const noUnit = " none";

interface UnitSelectProps {
  /** The unit of each item that can be filtered; null for one that no unit answers for. */
  units: readonly (string | null)[];
  names: ReadonlyMap<string, string>;
  /** Null: those of every unit. */
  chosen: { code: string | null } | null;
  choose(unit: { code: string | null } | null): void;
}

/** Chooses a responsible unit, each with how many items it has. */
export function UnitSelect({ units, names, chosen, choose }: UnitSelectProps) {
  const { texts, numbers } = usePane();
  const { sheet } = useNames();
  const words = texts.units;
  const counted = useMemo(() => countUnits(units), [units]);
  return (
    <Choice
      label={words.label}
      options={[
        { value: everyUnit, text: words.every },
        ...counted.map(([code, count]) => ({
          value: code ?? noUnit,
          text: `${code === null ? words.none : unitTitle(code, names)} (${numbers.count(count)})`,
        })),
      ]}
      hint={names.size > 0 || counted.some(([code]) => code !== null) ? undefined : words.noneStated(sheet("productGoals"))}
      chosen={chosen === null ? everyUnit : (chosen.code ?? noUnit)}
      choose={(value) => choose(value === everyUnit ? null : { code: value === noUnit ? null : value })}
    />
  );
}

/** `SALUD · Secretaría de Salud`; the code alone where the plan has no name for it. */
export function unitTitle(code: string, names: ReadonlyMap<string, string>): string {
  const name = names.get(code) ?? code;
  return name === code ? code : `${code} · ${name}`;
}

/** In the order of their codes; last what no unit answers for. */
function countUnits(units: readonly (string | null)[]): [code: string | null, count: number][] {
  const counts = new Map<string | null, number>();
  for (const unit of units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a === null ? 1 : b === null ? -1 : a.localeCompare(b, undefined, { numeric: true })));
}
