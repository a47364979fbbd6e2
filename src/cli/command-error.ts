/** What was asked cannot be done as it was asked; the sentence is for the user, the program ends with code 2. */
export class CommandError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "CommandError";
  }
}
