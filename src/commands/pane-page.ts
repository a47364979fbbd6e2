/** The pages of the pane that a command of the ribbon can ask for. */
export const panePages = ["home", "validate", "feasibility", "budget", "articulation", "tools", "settings"] as const;

export type PanePage = (typeof panePages)[number];
