import type { Marked } from "marked";

export function headingId(text: string): string;
export function renderMarkdown(
  markdown: string,
  parser: typeof Marked,
  pages: Map<string, string>,
): { title: string; content: string };
