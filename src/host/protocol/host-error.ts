/** An error the add-in receives as `OfficeExtension.Error`, with Excel's code. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.name = "HostError";
    this.code = code;
    this.status = status;
  }
}

/** A request that gets no answer of its own but an error of the channel: `number` is the one of Excel on the web. */
export class RequestRefused extends HostError {
  readonly number: number;

  constructor(code: string, message: string, status: number, number: number) {
    super(code, message, status);
    this.number = number;
  }
}

/** The add-in asked for a member this host does not have: always an error, never a silent yes. */
export class UnknownMember extends HostError {
  readonly member: string;

  constructor(member: string) {
    super("ApiNotFound", `The preview host does not know ${member}.`);
    this.member = member;
  }
}

export const itemNotFound = (what: string) =>
  new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`, 404);

export const invalidArgument = (why: string) =>
  new HostError("InvalidArgument", `The argument is invalid or missing or has an incorrect format: ${why}`);

export const itemAlreadyExists = (what: string) =>
  new HostError("ItemAlreadyExists", `The resource being created already exists: ${what}.`, 409);
