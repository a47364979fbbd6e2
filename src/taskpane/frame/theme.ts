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

const dark: Theme = createDarkTheme(teal);

const themes: Record<Appearance, Theme> = {
  light: createLightTheme(teal),
  // Fluent's dark brand text is too dark for text on its own background.
  dark: { ...dark, colorBrandForeground1: teal[120], colorBrandForeground2: teal[130], colorBrandForegroundLink: teal[120] },
};

export function themeOf(appearance: Appearance): Theme {
  return themes[appearance];
}
