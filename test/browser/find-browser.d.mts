export const browserFlags: string[];
export function findBrowser(): string | null;
export function ensureBrowser(root: string, say: (line: string) => void): Promise<string>;
