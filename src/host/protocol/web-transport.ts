import { RequestRefused } from "./host-error";
import type { HostSession } from "./host-session";
import type { BatchRequest, HostMessage } from "./wire";

/** A message of office.js over `postMessage`; the names are the protocol's. */
interface Envelope {
  _messageType: number;
  _actionType?: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
}

interface MethodCall {
  DdaMethod: { DispatchId: number };
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties?: [string, string][] };
  [index: string]: unknown;
}

const dispatch = { saveSettings: 76, loadSettings: 75, executeRichApi: 93, commandCompleted: 94, closeContainer: 97 };
const action = { invoke: 0, registerEvent: 1, unregisterEvent: 2 };
const apiNotAvailableError = 5000;

export interface PaneOptions {
  conversation: string;
  /** The address of the pane: the target of every message. */
  origin: string;
  locale: string;
  documentName: string;
  requirements: Record<string, string>;
  settings: [string, string][];
  saveSettings(settings: [string, string][]): void;
  closePane(): void;
  onCommandCompleted(): void;
  /** The page in the pane starts, for the first time or anew: nothing of an earlier one is left. */
  onPaneStart(): void;
}

/** The host's end of the channel to the pane's iframe. */
export class WebTransport {
  private readonly registeredEvents = new Set<string>();
  /** How often the page in the pane has started. */
  private starts = 0;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly options: PaneOptions,
    private readonly session: () => HostSession,
  ) {
    window.addEventListener("message", (event) => {
      if (event.source === this.frame.contentWindow && event.origin === options.origin) this.onMessage(event.data);
    });
  }

  /** Entries of `richApiMessage`: events, custom-function calls, actions. */
  deliver(entries: HostMessage[]): void {
    this.fire("richApiMessage", { ArrayData: entries });
  }

  /** True once the client listens: earlier events would be lost. */
  listensTo(eventName: string): boolean {
    return this.registeredEvents.has(eventName);
  }

  fireSelectionChanged(): void {
    if (this.listensTo("documentSelectionChanged")) this.fire("documentSelectionChanged", {});
  }

  invokeCommand(functionName: string, controlId: string): void {
    const source = JSON.stringify({ source: { id: controlId } });
    this.fire("appCommandInvoked", [controlId, functionName, source]);
  }

  private onMessage(text: unknown): void {
    if (typeof text !== "string") return;
    const message = JSON.parse(text) as Envelope;
    if (message._messageType !== 0 || message._conversationId !== this.options.conversation) return;
    const answering = this.answer(message);
    // Read once the message has been taken: the first one of a page counts its start.
    const askedBy = this.starts;
    const reply = (result: { _errorCode: number; _data: unknown }): void => {
      // Pages number their messages alike: the page of now would take what another one asked for the answer to its own.
      if (askedBy === this.starts) this.post({ ...replyTo(message), ...result });
    };
    answering.then(
      (data) => reply({ _errorCode: 0, _data: data }),
      (error: unknown) => {
        console.error(error);
        reply({ _errorCode: -2, _data: null });
      },
    );
  }

  private async answer(message: Envelope): Promise<unknown> {
    if (message._actionType === action.registerEvent) {
      this.registeredEvents.add(message._actionName);
      return { Error: 0 };
    }
    if (message._actionType === action.unregisterEvent) {
      this.registeredEvents.delete(message._actionName);
      return { Error: 0 };
    }
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        // The client's first message.
        this.starts += 1;
        this.registeredEvents.clear();
        this.options.onPaneStart();
        return this.appContext(String(message._data));
      case "ContextActivationManager_notifyHost":
        return null;
      case "executeMethod":
        return { Version: 1, Error: 0, ...(await this.executeMethod(message._data as MethodCall)) };
      default:
        return { Error: apiNotAvailableError };
    }
  }

  private async executeMethod(call: MethodCall): Promise<Record<string, unknown>> {
    switch (call.DdaMethod.DispatchId) {
      case dispatch.executeRichApi:
        return this.executeBatch(call.ArrayData ?? []);
      case dispatch.commandCompleted:
        this.options.onCommandCompleted();
        return {};
      case dispatch.saveSettings:
        this.options.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        return {};
      case dispatch.loadSettings:
        return { Properties: this.options.settings };
      case dispatch.closeContainer:
        this.options.closePane();
        return {};
      default:
        this.session().unknown.add(`DispatchId ${call.DdaMethod.DispatchId}`);
        return { Error: apiNotAvailableError };
    }
  }

  private async executeBatch(data: unknown[]): Promise<Record<string, unknown>> {
    const body = JSON.parse(String(data[4])) as BatchRequest;
    try {
      const response = await this.session().execute(body, Number(data[6] ?? 0));
      return { Data: [200, [], JSON.stringify(response)] };
    } catch (error) {
      if (error instanceof RequestRefused) return { Error: error.number };
      throw error;
    }
  }

  private appContext(controlId: string): Record<string, unknown> {
    const { options } = this;
    return {
      _id: controlId,
      _appName: 16,
      _appVersion: "16.00",
      _appUILocale: options.locale,
      _dataLocale: options.locale,
      _docUrl: options.documentName,
      _clientMode: 1,
      _settings: options.settings,
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "preview",
      _appInstanceId: "preview",
      _touchEnabled: false,
      _commerceAllowed: false,
      _appMinorVersion: 0,
      _requirementMatrix: JSON.stringify(options.requirements),
      _hostFullVersion: "16.0.0.0",
      _initialDisplayMode: 2,
      _appDomains: [options.origin],
      _featureGates: {},
    };
  }

  private fire(eventName: string, data: unknown): void {
    this.post({
      _messageType: 1,
      _responseType: 1,
      _actionName: eventName,
      _conversationId: this.options.conversation,
      _correlationId: 0,
      _errorCode: 0,
      _data: data,
    });
  }

  private post(message: Record<string, unknown>): void {
    const full = { ...message, _origin: location.origin, _serializerVersion: 1 };
    this.frame.contentWindow?.postMessage(JSON.stringify(full), this.options.origin);
  }
}

function replyTo(message: Envelope): Record<string, unknown> {
  return {
    _messageType: 1,
    _responseType: 0,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
  };
}
