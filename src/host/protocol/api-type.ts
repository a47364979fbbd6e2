import { UnknownMember } from "./host-error";

/** An object the add-in can hold: a worksheet, a range, a service… Its `api` says which members it has. */
export interface HostObject {
  readonly api: ApiType;
}

/** A scalar property: how to read it and, when it can be set, how to write it. */
export interface Property<T> {
  read(target: T): unknown;
  write?(target: T, value: never): unknown;
}

type Method<T> = (target: T, ...args: never[]) => unknown;

/** The members of one class of Office.js, with their public (camelCase) names. */
export interface ApiDefinition<T> {
  /** Scalar properties, in the order a plain `load()` answers them. */
  properties?: Record<string, Property<T> | ((target: T) => unknown)>;
  /** Properties that are objects themselves, such as `range.format`. */
  objects?: Record<string, (target: T) => HostObject | null>;
  methods?: Record<string, Method<T>>;
  /** Other names under which the client writes a property. */
  aliases?: Record<string, string>;
  /** Methods that must see the results of the calculation. */
  calculated?: readonly string[];
  /** Makes the class a collection. */
  items?: (target: T) => HostObject[];
  /** What `getItem` and the ids of earlier batches resolve to. */
  item?: (target: T, key: string | number) => HostObject;
  /** The id by which the client finds the object again in a later batch. */
  identity?: (target: T) => Record<string, unknown>;
}

/** A class with its members found without regard to letter case, since a `load` comes in the user's own. */
export class ApiType {
  readonly name: string;
  readonly definition: ApiDefinition<HostObject>;
  readonly properties = new Map<string, { name: string; property: Property<HostObject> }>();
  readonly objects = new Map<string, { name: string; read: (target: HostObject) => HostObject | null }>();
  private readonly methods = new Map<string, Method<HostObject>>();
  private readonly calculated: ReadonlySet<string>;

  constructor(name: string, definition: ApiDefinition<HostObject>) {
    this.name = name;
    this.definition = definition;
    for (const [member, property] of Object.entries(definition.properties ?? {})) {
      const full = typeof property === "function" ? { read: property } : property;
      this.properties.set(member.toLowerCase(), { name: member, property: full });
    }
    for (const [member, read] of Object.entries(definition.objects ?? {})) {
      this.objects.set(member.toLowerCase(), { name: member, read });
    }
    for (const [member, method] of Object.entries(definition.methods ?? {})) {
      this.methods.set(member.toLowerCase(), method);
    }
    this.calculated = new Set((definition.calculated ?? []).map((member) => member.toLowerCase()));
  }

  needsCalculation(member: string): boolean {
    return this.calculated.has(member.toLowerCase());
  }

  call(target: HostObject, member: string, args: unknown[]): unknown {
    const method = this.methods.get(member.toLowerCase());
    if (!method) throw new UnknownMember(this.memberName(member));
    return (method as (target: HostObject, ...args: unknown[]) => unknown)(target, ...args);
  }

  read(target: HostObject, member: string): unknown {
    const found = this.properties.get(member.toLowerCase());
    if (!found) throw new UnknownMember(this.memberName(member));
    return found.property.read(target);
  }

  write(target: HostObject, member: string, value: unknown): unknown {
    const name = this.definition.aliases?.[member.toLowerCase()] ?? member;
    const write = this.properties.get(name.toLowerCase())?.property.write;
    if (!write) throw new UnknownMember(this.memberName(member));
    return (write as (target: HostObject, value: unknown) => unknown)(target, value);
  }

  child(target: HostObject, member: string): HostObject | null {
    const found = this.objects.get(member.toLowerCase());
    if (!found) throw new UnknownMember(this.memberName(member));
    return found.read(target);
  }

  /** The full name for messages: `Worksheet.getRange`. */
  memberName(member: string): string {
    return `${this.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }
}

export function defineApi<T extends HostObject>(name: string, definition: ApiDefinition<T>): ApiType {
  return new ApiType(name, definition as unknown as ApiDefinition<HostObject>);
}
