import type { Language } from "../i18n/language";
import { troubleTextsIn } from "../i18n/trouble-texts";
import { ToldError, type ToldText } from "./told-error";

/** What a file may have that somebody chooses. A plan of 5,000 goals has some two megabytes. */
export const mostMegabytes = 100;

/** The file has more than it may; nothing of it was read. */
export class FileTooLargeError extends ToldError {
  readonly data: { file: string; found: number; most: number };

  constructor(file: string, bytes: number) {
    super(`${file} has ${bytes} bytes`);
    this.name = "FileTooLargeError";
    this.data = { file, found: Math.ceil(bytes / 1024 / 1024), most: mostMegabytes };
  }

  told(language: Language): ToldText {
    return troubleTextsIn(language).fileTooLarge;
  }
}

/** Before a file is read. @throws FileTooLargeError */
export function checkFileSize(file: string, bytes: number): void {
  if (bytes > mostMegabytes * 1024 * 1024) throw new FileTooLargeError(file, bytes);
}
