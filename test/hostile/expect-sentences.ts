import { describeTrouble } from "../../src/app/describe-trouble";
import { NoPlanError } from "../../src/app/load-plan";
import { ToldError } from "../../src/app/told-error";
import { PlanFormatError } from "../../src/plan/parse-plan";
import { PlanUnreadableError } from "../../src/sheets/read-plan";
import { WorkbookError } from "../../src/workbook/workbook-error";

/** A sentence that is longer is no sentence. */
const longestSentence = 700;

/** An error that the product knows, by the name under which it is counted. @throws Error for all others, and for those without a good sentence */
export function knownTrouble(error: unknown): string {
  const name = nameOf(error);
  if (name === null) throw new Error("an error that the product does not know", { cause: error });
  for (const language of ["es", "en"] as const) {
    for (const setting of ["pane", "commands"] as const) {
      const { title, remedy } = describeTrouble(error, language, setting);
      checkSentence(title, error);
      checkSentence(remedy, error);
    }
  }
  return name;
}

function nameOf(error: unknown): string | null {
  if (error instanceof WorkbookError) return error.code === "unexpected" ? null : error.code;
  if (error instanceof ToldError) return error.name;
  const known = [NoPlanError, PlanUnreadableError, PlanFormatError].some((kind) => error instanceof kind);
  return known && error instanceof Error ? error.name : null;
}

/** What a user is told: a whole sentence of the product's own, not what a library says of itself. */
export function checkSentence(text: string, error?: unknown): void {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : null;
  const faults = [
    text.trim() === "" && "is empty",
    text.length > longestSentence && `has ${text.length} characters`,
    /\{\w+\}/.test(text.replace(/«[^»]*»|“[^”]*”|"[^"]*"/g, "")) && "has a gap",
    /\b(undefined|null|NaN|\[object \w+\])(?![\w»])/.test(text.replace(/«[^»]*»|“[^”]*”|"[^"]*"|\bo null\b|\bor null\b/g, "")) && "says what only programs say",
    /\b(TypeError|RangeError|SyntaxError)\b|\n\s+at /.test(text) && "is a stack",
    hasControls(text) && "has control characters",
    cause !== null && cause.length > 3 && text.includes(cause) && "is the message of a library",
  ].filter((fault) => fault !== false);
  if (faults.length > 0) throw new Error(`a sentence ${faults.join(", ")}: ${text.slice(0, 300)}`, { cause: error });
}

function hasControls(text: string): boolean {
  return Array.from(text).some((character) => character !== "\n" && (character < " " || character === "\u007f"));
}
