/** Steps that are read at a glance, times a power of ten. */
const roundSteps = [1, 2, 2.5, 5, 10];

/** Values for an axis from 0 to at least `most`, at most five, none of which loses a digit when it is shortened. */
export function roundTicks(most: number): number[] {
  if (!(most > 0)) return [0, 1];
  const least = most / 4;
  const power = 10 ** Math.floor(Math.log10(least));
  const step = (roundSteps.find((each) => each * power >= least) ?? 10) * power;
  const count = Math.ceil(most / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}
