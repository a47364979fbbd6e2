/** What a reference to nothing points to. */
export const noRow = -1;

/** So many codes may differ from those first read before they are all put together anew. */
const mostPatched = 256;

/**
 * The first row, from 0, of each code of a table. It never changes; what differs after an edit is laid over what was
 * read first, because to copy the codes of a large plan takes longer than all the rest of an edit.
 */
export class FirstRows {
  readonly #read: ReadonlyMap<string, number>;
  readonly #patched: ReadonlyMap<string, number>;

  constructor(read: ReadonlyMap<string, number>, patched: ReadonlyMap<string, number> = new Map()) {
    this.#read = read;
    this.#patched = patched;
  }

  /** The row, or `noRow` when no row bears the code. */
  get(code: string): number {
    return this.#patched.get(code) ?? this.#read.get(code) ?? noRow;
  }

  /** These rows with others for some codes; `noRow` for a code that is gone. */
  with(others: ReadonlyMap<string, number>): FirstRows {
    const patched = new Map([...this.#patched, ...others]);
    return patched.size <= mostPatched ? new FirstRows(this.#read, patched) : new FirstRows(new Map([...this.#read, ...patched]));
  }
}
