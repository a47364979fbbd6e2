import type { HostObject } from "./api-type";
import { UnknownMember } from "./host-error";
import type { QueryInfo } from "./wire";

/** The tree of names that a `load` asks for; an empty tree asks for every scalar property. */
type Selection = Map<string, Selection>;

/** Loaded values with their public names; a collection carries its items. */
export class Answer {
  readonly values: Record<string, unknown> = {};
  readonly children: Record<string, Answer | null> = {};
  items: Answer[] | null = null;

  plain(): Record<string, unknown> {
    const result: Record<string, unknown> = { ...this.values };
    for (const [name, child] of Object.entries(this.children)) result[name] = child?.plain() ?? null;
    if (this.items) result.items = this.items.map((item) => item.plain());
    return result;
  }
}

/** Reads what `query` names. `at` is told each member before it is read, so that an error knows its place. */
export async function queryObject(
  object: HostObject,
  query: QueryInfo,
  at: (place: string) => void,
): Promise<Answer> {
  const answer = await read(object, selectionOf(query), at);
  if (answer.items) {
    const skip = query.Skip ?? 0;
    answer.items = answer.items.slice(skip, query.Top ? skip + query.Top : undefined);
  }
  return answer;
}

/** The names as they travel: first letter in upper case, `_Items` for the content of a collection. */
export function withUpperCaseNames(answer: Answer): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(answer.values)) result[upperFirst(name)] = value;
  for (const [name, child] of Object.entries(answer.children)) {
    result[upperFirst(name)] = child ? withUpperCaseNames(child) : null;
  }
  if (answer.items) result._Items = answer.items.map(withUpperCaseNames);
  return result;
}

const upperFirst = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

function selectionOf(query: QueryInfo): Selection {
  const root: Selection = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let node = root;
    for (const part of path.split("/").map((name) => name.trim().toLowerCase())) {
      if (part === "" || part === "*" || part === "items" || part === "$all") continue;
      const next: Selection = node.get(part) ?? new Map();
      node.set(part, next);
      node = next;
    }
  }
  return root;
}

async function read(object: HostObject, selection: Selection, at: (place: string) => void): Promise<Answer> {
  const { api } = object;
  const answer = new Answer();
  const { items } = api.definition;
  const forItems: Selection = new Map();
  if (selection.size === 0) {
    for (const { name, property } of api.properties.values()) {
      at(api.memberName(name));
      answer.values[name] = await property.read(object);
    }
  }
  for (const [name, inner] of selection) {
    at(api.memberName(name));
    // The client answers this one itself, from what it was told when the object was made.
    if (name === "isnullobject") continue;
    const property = api.properties.get(name);
    const child = api.objects.get(name);
    if (property) {
      answer.values[property.name] = await property.property.read(object);
    } else if (child) {
      const target = child.read(object);
      answer.children[child.name] = target ? await read(target, inner, at) : null;
    } else if (items) {
      forItems.set(name, inner);
    } else {
      throw new UnknownMember(api.memberName(name));
    }
  }
  if (items && (selection.size === 0 || forItems.size > 0)) {
    answer.items = [];
    for (const item of items(object)) {
      const content = await read(item, forItems, at);
      // The client finds an item again by its id, whether or not the id was asked for.
      Object.assign(content.values, lowerIdentity(item));
      answer.items.push(content);
    }
  }
  return answer;
}

function lowerIdentity(item: HostObject): Record<string, unknown> {
  const identity = item.api.definition.identity?.(item) ?? {};
  return Object.fromEntries(
    Object.entries(identity).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]),
  );
}
