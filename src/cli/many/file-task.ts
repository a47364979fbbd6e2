import type { Language } from "../../i18n/language";

/** A file for a worker to evaluate. */
export interface FileTask {
  /** Its name in the results. */
  file: string;
  path: string;
}

/** What a worker answers: the line of the results, printed where the figures are, and the trouble, if any. */
export interface FileAnswer {
  line: string;
  trouble: string | null;
}

/** What a worker is told when it starts. */
export interface WorkerSettings {
  language: Language;
  /** Without the figures of each goal. */
  summary: boolean;
}
