import type { CellValue } from "../../plan/cell-value";
import type { TableKey } from "../../plan/table-schemas";
import type { AdoptionConflict, RowName } from "./adoption";

/** An entity met in the rows of the source: an axis, a program, a unit … */
export interface Entity {
  code: string;
  name: string | null;
  /** Rows of the source that name it. */
  rows: RowName[];
  /** What the rows say of it, by plan column: the first content, and every different one with its row. */
  contents: Map<string, { value: CellValue; row: RowName }[]>;
}

/** Mark between a code that came with several names and the number of the entry. */
const repeatMark = "·";

/**
 * Gathers the entities of one table from the rows of a flat sheet. An entity with a name and no code gets one from its
 * kind and order; a code that comes with several names becomes one entity for each name, and that is a conflict.
 */
export class EntityRegister {
  readonly entities: Entity[] = [];
  private readonly byCode = new Map<string, Entity[]>();
  private readonly byNameAlone = new Map<string, Entity>();
  private generated = 0;

  /** `codesInSource`: codes that the source uses, so that a generated one never collides. */
  constructor(
    readonly table: TableKey,
    private readonly prefix: string,
    private readonly codesInSource: ReadonlySet<string>,
  ) {}

  /** The entity that a row names; null when the row names none. */
  meet(code: string | null, name: string | null, row: RowName): Entity | null {
    const entity = code !== null ? this.withCode(code, name) : name !== null ? this.withNameAlone(name) : null;
    entity?.rows.push(row);
    return entity;
  }

  /** A new entity even where code and name have been met: the table holds one entry for each row of the source. */
  add(code: string | null, name: string | null, row: RowName): Entity {
    const entity = code === null ? this.create(this.nextCode(), name) : this.create(this.freeVariant(code), name);
    if (code !== null) this.remember(code, entity);
    entity.rows.push(row);
    return entity;
  }

  /** Codes that came with several names, or several times where each row is an entry of its own. */
  codeConflicts(kind: AdoptionConflict["kind"]): AdoptionConflict[] {
    return [...this.byCode]
      .filter(([, variants]) => variants.length > 1)
      .map(([code, variants]) => ({
        kind,
        table: this.table,
        code,
        column: null,
        values: variants.map((variant) => variant.name ?? ""),
        resolved: variants.map((variant) => variant.code),
        rows: variants.map((variant) => variant.rows[0] ?? 0),
      }));
  }

  private withCode(code: string, name: string | null): Entity {
    const variants = this.byCode.get(code) ?? [];
    const same = name === null ? variants[0] : variants.find((variant) => variant.name === name);
    if (same !== undefined) return same;
    const unnamed = variants.find((variant) => variant.name === null);
    if (unnamed !== undefined) {
      unnamed.name = name;
      return unnamed;
    }
    const entity = this.create(this.freeVariant(code), name);
    this.remember(code, entity);
    return entity;
  }

  private withNameAlone(name: string): Entity {
    const known = this.byNameAlone.get(name);
    if (known !== undefined) return known;
    const entity = this.create(this.nextCode(), name);
    this.byNameAlone.set(name, entity);
    return entity;
  }

  private freeVariant(code: string): string {
    const count = this.byCode.get(code)?.length ?? 0;
    return count === 0 ? code : `${code}${repeatMark}${count + 1}`;
  }

  private nextCode(): string {
    let code: string;
    do {
      this.generated += 1;
      code = `${this.prefix}${this.generated}`;
    } while (this.codesInSource.has(code));
    return code;
  }

  private remember(code: string, entity: Entity): void {
    const variants = this.byCode.get(code);
    if (variants === undefined) this.byCode.set(code, [entity]);
    else variants.push(entity);
  }

  private create(code: string, name: string | null): Entity {
    const entity: Entity = { code, name, rows: [], contents: new Map() };
    this.entities.push(entity);
    return entity;
  }
}

/** Notes what a row says of an entity; blank cells say nothing. */
export function say(entity: Entity, column: string, value: CellValue, row: RowName): void {
  if (value === null) return;
  const said = entity.contents.get(column);
  if (said === undefined) entity.contents.set(column, [{ value, row }]);
  else if (said.every((known) => known.value !== value)) said.push({ value, row });
}

/** What was said first of an entity in a column, or nothing. */
export function firstSaid(entity: Entity, column: string): CellValue {
  return entity.contents.get(column)?.[0]?.value ?? null;
}

/** Columns of which rows say different things: the first one counts, and every one is listed. */
export function contentConflicts(table: TableKey, entities: readonly Entity[], parents: readonly string[]): AdoptionConflict[] {
  return entities.flatMap((entity) =>
    [...entity.contents]
      .filter(([, said]) => said.length > 1)
      .map(([column, said]) => ({
        kind: parents.includes(column) ? ("several-parents" as const) : ("differing-values" as const),
        table,
        code: entity.code,
        column,
        values: said.map(({ value }) => String(value)),
        resolved: [String(said[0]?.value)],
        rows: said.map(({ row }) => row),
      })),
  );
}
