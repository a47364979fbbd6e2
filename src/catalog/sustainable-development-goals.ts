/** The seventeen Sustainable Development Goals by their number, as text. Their names stand with the texts. */
export const sustainableDevelopmentGoals = {
  source: "United Nations General Assembly, resolution A/RES/70/1",
  version: "2015",
  numbers: Array.from({ length: 17 }, (_, index) => String(index + 1)) as readonly string[],
} as const;
