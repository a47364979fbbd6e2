import type { WaiveTexts } from "../es/waive";

/** What became of waiving a finding, or of taking its waiver back. */
export const waiveTexts: WaiveTexts = {
  outcomes: {
    waived: "The finding is waived: its row stands on the sheet of waivers.",
    already: "This finding is waived already.",
    gone: "The finding is not found at that place any more. Validate again.",
    never: "That a rule failed cannot be waived: the plan was not wholly looked at.",
    noReason: "Write why the office accepts the finding.",
    noWho: "Write who answers for accepting it.",
    repairFirst: "The sheet of waivers changed: its table or a column is missing. Use Repair and try again.",
    withdrawn: "The waiver was taken back: the finding counts again.",
    none: "This finding is not waived.",
  },
};
