import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

export type Appearance = "light" | "dark";

/** Institutional teal; white on step 80 has a contrast of 4.7. */
const teal: BrandVariants = {
  10: "#021618",
  20: "#06262A",
  30: "#073840",
  40: "#0A4650",
  50: "#0B5460",
  60: "#0D626F",
  70: "#10707E",
  80: "#127F8E",
  90: "#2A8E9C",
  100: "#4A9DA9",
  110: "#66ACB6",
  120: "#80BBC4",
  130: "#9ACAD1",
  140: "#B4D9DE",
  150: "#CFE8EB",
  160: "#E9F6F7",
};

/**
 * The two colours of a pair in a chart: one dark and one light, so that they are told apart without colour vision and in
 * grey print, and each with a contrast of at least 3 with the ground.
 */
export interface ChartColours {
  chartStrong: string;
  chartSoft: string;
}

/** The theme's own, as the custom properties that the provider makes of them. */
export const chartColours: ChartColours = { chartStrong: "var(--chartStrong)", chartSoft: "var(--chartSoft)" };

const dark: Theme = createDarkTheme(teal);

const themes: Record<Appearance, Theme & ChartColours> = {
  light: { ...createLightTheme(teal), chartStrong: teal[40], chartSoft: teal[90] },
  // Fluent's dark brand and danger texts are too dark for text on its own background.
  dark: { ...dark, chartStrong: teal[150], chartSoft: teal[90], colorBrandForeground1: teal[120], colorBrandForeground2: teal[130], colorBrandForegroundLink: teal[120], colorStatusDangerForeground1: "#E79093" },
};

export function themeOf(appearance: Appearance): Theme & ChartColours {
  return themes[appearance];
}
