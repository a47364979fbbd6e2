import type { GuideTexts } from "../es/guide";

export const guideTexts: GuideTexts = {
  name: "First steps",
  at: (step, steps) => `Step ${step} of ${steps}`,
  next: "Next step",
  back: "Back",
  leave: "Leave the guide",
  end: "Finish",
  again: "This guide can be seen again from Settings.",
  state: {
    title: "How the plan stands",
    text: "Coherence, from 0 to 100, brings together feasibility, budget and articulation. The errors stand beside it: while there are any, the figure cannot be trusted.",
    empty: "This plan is empty. Fill in the sheets of the list first: then there will be figures.",
  },
  finding: {
    title: "What has to be mended",
    text: "Each finding says what is wrong, where, and what to do. Go to the first one and look at its cell on the sheet.",
    action: "Go to the first finding",
    none: "This plan has no findings: there is nothing to mend.",
  },
  mend: {
    title: "Mend it on the sheet",
    text: "Change the value in the cell and press Enter. The list and the coherence follow by themselves.",
    undo: "To put it back as it was, press Ctrl+Z on the sheet.",
    now: (findings, coherence) => `Now: ${findings}; coherence, ${coherence}.`,
  },
  own: {
    title: "Begin with your own plan",
    text: "Open a new workbook and this pane in it. There you can choose:",
    adopt: (action) => `“${action}”, if the plan is in Excel already.`,
    create: (action) => `“${action}”, to begin from nothing.`,
  },
};
