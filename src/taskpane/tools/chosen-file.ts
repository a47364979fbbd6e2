import { checkFileSize } from "../../app/file-size";
import type { ChosenFile } from "../../app/plan-file";

/** A file of the browser with its content. @throws FileTooLargeError before anything of it is read */
export async function readChosen(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: await readBytes(file) };
}

/** The content of a file of the browser. @throws FileTooLargeError */
export async function readBytes(file: File): Promise<Uint8Array> {
  checkFileSize(file.name, file.size);
  return new Uint8Array(await file.arrayBuffer());
}

/** The text of a file of the browser. @throws FileTooLargeError */
export function readText(file: File): Promise<string> {
  checkFileSize(file.name, file.size);
  return file.text();
}
