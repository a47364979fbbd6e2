import type { Validation } from "./validate-plan";

/** How many findings are waived, of whatever severity. */
export function waivedCount({ waived }: Validation): number {
  return waived.error + waived.warning + waived.info;
}
