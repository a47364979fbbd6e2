import type { ChosenFile } from "../../app/plan-file";

/** A file of the browser with its content. */
export async function readChosen(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}
