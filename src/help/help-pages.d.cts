import type { Marked } from "marked";
import type { Compiler } from "webpack";

export function helpPages(sources: Map<string, string>, markdown: typeof Marked): Map<string, string>;
export function readSources(folder: string): Promise<Map<string, string>>;
export class HelpPagesPlugin {
  constructor(folder: string);
  apply(compiler: Compiler): void;
}
