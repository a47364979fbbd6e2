import type { EvaluationFigures } from "../figures";

/** What is known of one file: one line of the results, as JSON. The keys are a contract with the scripts of offices. */
export interface ResultLine {
  /** Its name from the folder, with "/". */
  file: string;
  /** The version of the product that evaluated it. */
  articula: string;
  /** Of its content; null where the trouble may be gone the next time, so that it is tried again. */
  sha256: string | null;
  evaluation?: EvaluationFigures;
  /** What was noticed in reading a plan that could be evaluated. */
  remarks?: string[];
  /** Why there are no figures, and what to do. */
  trouble?: string;
}

/** `file` stands first: a line that breaks off is told by its beginning. */
const beginning = '{"file":"';

export function printLine({ file, ...rest }: ResultLine): string {
  return `${JSON.stringify({ file, ...rest })}\n`;
}

/** Null for what is no result. */
export function parseLine(text: string): ResultLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isResult(value) ? value : null;
}

/** Whether a text may be the beginning of a line whose writing was interrupted. */
export function mayBreakOff(text: string): boolean {
  return text.startsWith(beginning) || beginning.startsWith(text);
}

function isResult(value: unknown): value is ResultLine {
  if (typeof value !== "object" || value === null) return false;
  const { file, articula, sha256, evaluation, trouble } = value as Partial<Record<keyof ResultLine, unknown>>;
  return (
    typeof file === "string" &&
    typeof articula === "string" &&
    (sha256 === null || typeof sha256 === "string") &&
    (typeof trouble === "string" || (typeof evaluation === "object" && evaluation !== null))
  );
}
