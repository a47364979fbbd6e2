import { themeOf } from "../../src/taskpane/frame/theme";

type Rgb = [red: number, green: number, blue: number];

/** Linear light, 0 to 1, of a colour such as `#0A4650` (WCAG 2.2, relative luminance). */
function linear(hex: string): Rgb {
  return [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
}
const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
function contrast(one: Rgb, other: Rgb): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** How colours look without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const sights: Record<string, number[][]> = {
  everything: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deuteranopia: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritanopia: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
};
const seen = (colour: Rgb, matrix: number[][]): Rgb =>
  matrix.map((row) => Math.min(1, Math.max(0, row.reduce((sum, part, at) => sum + part * (colour[at] ?? 0), 0)))) as Rgb;

describe.each(["light", "dark"] as const)("the colours of charts, %s", (appearance) => {
  const { chartStrong, chartSoft, colorNeutralBackground1 } = themeOf(appearance);
  const [strong, soft, ground] = [chartStrong, chartSoft, colorNeutralBackground1].map((colour) => linear(colour)) as [Rgb, Rgb, Rgb];

  test.each(Object.entries(sights))("are told from the ground and from each other, seen with %s", (_, matrix) => {
    const [one, other, under] = [seen(strong, matrix), seen(soft, matrix), seen(ground, matrix)];
    // WCAG 2.2, 1.4.11: graphics need 3 : 1 with what is beside them; bars are also kept apart by a gap.
    expect(contrast(one, under)).toBeGreaterThanOrEqual(3);
    expect(contrast(other, under)).toBeGreaterThanOrEqual(3);
    expect(contrast(one, other)).toBeGreaterThanOrEqual(2);
  });
});
