import { allowedSectors } from "../method/earmarks";
import type { Evaluation } from "../method/evaluation";
import { unspecifiedSource } from "../plan/enumerations";

/** Where a plan has no ceilings, or no room under any of them: the office's own money. */
const ownMoney = "ownResources";

/** The source with the most room under its ceiling, summed over the years asked, among those without an earmark. */
export function roomiestSource({ sources, parameters }: Evaluation, years: ReadonlySet<number>): string {
  const earmarked = allowedSectors(parameters.earmarks);
  const room = new Map<string, number>();
  for (const { source, year, gap } of sources) {
    if (source === unspecifiedSource || gap === null || !years.has(year) || earmarked.has(source)) continue;
    room.set(source, (room.get(source) ?? 0) + gap);
  }
  const [roomiest] = [...room].sort(([, one], [, other]) => other - one);
  return roomiest !== undefined && roomiest[1] > 0 ? roomiest[0] : ownMoney;
}
