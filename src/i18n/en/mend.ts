import type { MendTexts } from "../es/mend";

/** What is said of mends that are written when the user asks for them. */
export const mendTexts: MendTexts = {
  asText: "“{text}” typed as text",
  mended: (count, text) => (count === 1 ? "1 finding was mended." : `${text} findings were mended.`),
  left: (count, text) =>
    count === 1
      ? "1 was left as it was: it is not found as it was, or its cell holds a formula. Validate again."
      : `${text} were left as they were: they are not found as they were, or their cells hold a formula. Validate again.`,
};
