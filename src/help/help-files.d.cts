export interface HelpFile {
  /** File of the folder docs. */
  source: string;
  /** File of the folder help of the built add-in. */
  page: string;
  language: "es" | "en";
}

export const helpFiles: readonly HelpFile[];
