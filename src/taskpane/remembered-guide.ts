import type { GuideMemory } from "./guide/use-guide";

const key = "articula.guide";

/** Remembers on this machine that the guided start was shown; see `remembered-language.ts`. */
export const rememberedGuide: GuideMemory = {
  wasShown: () => {
    try {
      return window.localStorage.getItem(key) !== null;
    } catch {
      // Where nothing can be remembered it would come back with every example.
      return false;
    }
  },
  rememberShown: () => {
    try {
      window.localStorage.setItem(key, "shown");
    } catch {
      // Some browsers deny storage in a frame; the pane then remembers it as long as it is open.
    }
  },
};
