/**
 * How a figure grows with the size: the slope of the straight line through the logarithms, by least squares. 1 is linear, 2
 * square, 0 no growth. Sizes and figures of 0 or less say nothing.
 */
export function growth(sizes: readonly number[], figures: readonly number[]): number {
  const points = sizes.flatMap((size, at) => {
    const figure = figures[at] ?? 0;
    return size > 0 && figure > 0 ? [{ x: Math.log(size), y: Math.log(figure) }] : [];
  });
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))];
  const rise = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  const run = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return rise / run;
}
