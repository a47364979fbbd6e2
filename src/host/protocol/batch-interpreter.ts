import type { HostObject } from "./api-type";
import { HostError, UnknownMember, invalidArgument } from "./host-error";
import { queryObject, withUpperCaseNames } from "./query";
import {
  actionType,
  objectPathType,
  type ArgumentInfo,
  type BatchAction,
  type BatchRequest,
  type BatchResponse,
  type ObjectPath,
} from "./wire";

/** What the interpreter needs of the workbook behind it. */
export interface BatchTarget {
  /** The object every path starts from: `context.workbook`. */
  readonly workbook: HostObject;
  /** A service asked for by its type name, or null when there is none. */
  service(typeName: string): HostObject | null;
  /** Puts buffered writes into the workbook and waits until the formulas have their results. */
  settle(): Promise<void>;
  /** Puts buffered writes into the workbook. */
  flush(): void;
}

/** Objects that the client asked to keep beyond their batch (`_KeepReference`). */
export class ReferenceStore {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new WeakMap<HostObject, string>();
  private last = 0;

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    this.last += 1;
    const id = `ref-${this.last}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }
}

/** Runs one batch of office.js against the objects of the host. Knows no workbook: only paths, actions and errors. */
export class BatchInterpreter {
  private readonly resolved = new Map<number, HostObject | null>();
  private place = "";

  constructor(
    private readonly target: BatchTarget,
    private readonly references: ReferenceStore,
    private readonly request: BatchRequest,
  ) {}

  async run(): Promise<BatchResponse> {
    const response: BatchResponse = { Results: [] };
    const traces: number[] = [];
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        const value = await this.perform(action, traces);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        response.Error = { ...describe(error), Location: this.place, ActionIndex: index };
        break;
      }
    }
    if (traces.length > 0) response.TraceIds = traces;
    this.target.flush();
    return response;
  }

  private async perform(action: BatchAction, traces: number[]): Promise<unknown> {
    this.place = "";
    switch (action.ActionType) {
      case actionType.instantiate:
        return this.identity(await this.resolve(action.ObjectPathId));
      case actionType.trace:
        traces.push(action.Id);
        return null;
      case actionType.ensureUnchanged:
        return null;
    }
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionType.query:
      case actionType.queryAsJson: {
        if (!object) return null;
        await this.target.settle();
        this.place = object.api.name;
        const answer = await queryObject(object, action.QueryInfo ?? {}, (place) => (this.place = place));
        return action.ActionType === actionType.query ? withUpperCaseNames(answer) : answer.plain();
      }
      case actionType.method: {
        if (!object) return { _IsNull: true };
        return await this.call(object, action);
      }
      case actionType.setProperty: {
        const target = this.present(object, action.Name);
        this.place = target.api.memberName(action.Name);
        const [value] = await this.args(action.ArgumentInfo);
        return await target.api.write(target, action.Name, value);
      }
      case actionType.update: {
        const [state] = await this.args(action.ArgumentInfo);
        await this.update(this.present(object, "set"), state);
        return null;
      }
      default:
        throw new UnknownMember(`action type ${action.ActionType}`);
    }
  }

  private async call(object: HostObject, action: BatchAction): Promise<unknown> {
    this.place = object.api.memberName(action.Name);
    const args = await this.args(action.ArgumentInfo);
    if (action.Name === "_KeepReference") {
      this.references.keep(object);
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.references.remove(String(args[0]));
      return null;
    }
    if (object.api.needsCalculation(action.Name)) await this.target.settle();
    return await object.api.call(object, action.Name, args);
  }

  private async update(object: HostObject, state: unknown): Promise<void> {
    if (typeof state !== "object" || state === null) throw invalidArgument("set() takes an object.");
    for (const [name, value] of Object.entries(state)) {
      this.place = object.api.memberName(name);
      if (object.api.objects.has(name.toLowerCase())) {
        await this.update(this.present(object.api.child(object, name), name), value);
      } else {
        await object.api.write(object, name, value);
      }
    }
  }

  private present(object: HostObject | null, member: string): HostObject {
    if (object) return object;
    throw new HostError("ItemNotFound", `There is no object to use ${member} of.`, 404);
  }

  private identity(object: HostObject | null): unknown {
    if (!object) return null;
    const reference = this.references.idOf(object);
    return {
      ...object.api.definition.identity?.(object),
      ...(reference ? { _ReferenceId: reference } : {}),
    };
  }

  /** Each path is evaluated once a batch, since some of them (`add`) change the workbook. */
  private async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw invalidArgument(`object path ${id} is missing.`);
    const object = await this.evaluate(path);
    this.resolved.set(id, object);
    return object;
  }

  private async evaluate(path: ObjectPath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case objectPathType.globalObject:
        return this.target.workbook;
      case objectPathType.nullObject:
        return null;
      case objectPathType.newObject: {
        const service = this.target.service(path.Name);
        this.place = path.Name;
        if (!service) throw new UnknownMember(path.Name);
        return service;
      }
      case objectPathType.referenceId: {
        const kept = this.references.get(path.Name);
        if (!kept) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
        return kept;
      }
    }
    const parent = await this.resolve(path.ParentObjectPathId);
    if (!parent) return null;
    this.place = parent.api.memberName(path.ObjectPathType === objectPathType.indexer ? "getItem" : path.Name);
    const args = await this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case objectPathType.property:
        return parent.api.child(parent, path.Name);
      case objectPathType.indexer: {
        const { item } = parent.api.definition;
        if (!item) throw new UnknownMember(parent.api.memberName("getItem"));
        return item(parent, args[0] as string | number);
      }
      case objectPathType.method: {
        if (parent.api.needsCalculation(path.Name)) await this.target.settle();
        return ((await parent.api.call(parent, path.Name, args)) ?? null) as HostObject | null;
      }
      default:
        throw new UnknownMember(`object path type ${path.ObjectPathType}`);
    }
  }

  private async args(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    return (await this.withObjects(values, info?.ReferencedObjectPathIds)) as unknown[];
  }

  private async withObjects(value: unknown, paths: unknown): Promise<unknown> {
    if (typeof paths === "number" && paths !== 0) return this.resolve(paths);
    if (Array.isArray(value)) {
      // Large arrays of plain values are passed on as they are.
      if (!Array.isArray(paths) && !value.some(isPlainObject)) return value;
      const list: unknown[] = [];
      for (const [index, entry] of value.entries()) {
        list.push(await this.withObjects(entry, Array.isArray(paths) ? paths[index] : undefined));
      }
      return list;
    }
    return isPlainObject(value) ? this.insideObject(value) : value;
  }

  private async insideObject(value: Record<string, unknown>): Promise<unknown> {
    if (typeof value._ObjectPathId === "number") return this.resolve(value._ObjectPathId);
    const copy: Record<string, unknown> = {};
    for (const [name, entry] of Object.entries(value)) {
      copy[name] = isPlainObject(entry) ? await this.insideObject(entry) : entry;
    }
    return copy;
  }
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(error: unknown): { Code: string; Message: string; HttpStatusCode: number } {
  if (error instanceof HostError) {
    return { Code: error.code, Message: error.message, HttpStatusCode: error.status };
  }
  // A fault of the host itself: the add-in gets Excel's general error, the developer the stack.
  console.error(error);
  return { Code: "GeneralException", Message: error instanceof Error ? error.message : String(error), HttpStatusCode: 500 };
}
