/** A text of at most so many characters, cut between words where it can be; a cut shows as `…`. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/g, " ");
  const characters = [...line];
  if (characters.length <= most) return line;
  const cut = characters.slice(0, most - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${(space > most / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
