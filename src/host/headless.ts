import "./grid/iterator-helpers";
import type { HeadlessHost } from "./headless-host";
import { createHost } from "./headless-host";

export type { HeadlessHost };

/**
 * Makes a workbook and Microsoft's own Excel client in this Node process, joined without a page.
 *
 * The client's namespaces are returned and also set as globals (`Excel`, `Office`, `OfficeExtension`,
 * `CustomFunctions`), since code written for Excel uses them so; `dispose` takes the globals away again.
 * One host at a time: the client keeps its connection in the process.
 */
export function createHeadlessHost(): Promise<HeadlessHost> {
  return createHost();
}
