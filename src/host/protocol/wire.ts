/** What Microsoft's office.js sends in one `context.sync()` and what it expects back. Names are the protocol's own. */
export interface BatchRequest {
  Actions: BatchAction[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface ArgumentInfo {
  Arguments?: unknown[];
  /** For each argument, the path of the object it stands for; 0 for a plain value. Arrays nest. */
  ReferencedObjectPathIds?: unknown[];
}

export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
}

export const objectPathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface BatchAction {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface QueryInfo {
  Select?: string[] | null;
  Expand?: string[] | null;
  Top?: number | null;
  Skip?: number | null;
}

export interface BatchResponse {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds?: number[];
  Error?: BatchError;
}

export interface BatchError {
  Code: string;
  Message: string;
  Location?: string;
  HttpStatusCode: number;
  ActionIndex: number;
}

/** One entry of the event `richApiMessage`: category, type, target, JSON text or data, id, from another user. */
export type HostMessage = [category: number, type: number, target: string, body: unknown, id: number, remote: boolean];

export const messageCategory = { customFunction: 1, action: 2, event: 65536 } as const;

/** A keyboard shortcut was pressed: the client runs the function that the add-in has associated with the action. */
export const actionMessage = (action: string): HostMessage => [
  messageCategory.action,
  1000,
  "",
  JSON.stringify([action, null]),
  0,
  false,
];
