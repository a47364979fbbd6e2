import { RequestRefused } from "./host-error";
import type { HostSession } from "./host-session";
import type { BatchRequest, BatchResponse, HostMessage } from "./wire";

interface BridgeMessage {
  id: number;
  type: number;
  flags?: number;
  message: { url?: string; body: BatchRequest };
}

/** The object by which office.js talks to a native host; the client sets `onMessageFromHost`. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
  connect(session: HostSession): void;
  /** Batches that come later (the client cleans up after a run) are left without an answer. */
  disconnect(): void;
  deliver(entries: HostMessage[]): void;
}

/** Joins a client and a session in the same Node process: no page, no channel. */
export function createNativeBridge(): NativeBridge {
  let session: HostSession | null = null;
  const post = (message: object) => bridge.onMessageFromHost?.(JSON.stringify(message));
  const bridge: NativeBridge = {
    connect(connected) {
      session = connected;
    },
    disconnect() {
      session = null;
    },
    deliver(entries) {
      if (!session) return;
      // The runtime of the custom functions reads entries by name, unlike the one behind the page's channel.
      const named = entries.map(([messageCategory, messageType, targetId, message, id, isRemoteOverride]) => ({
        messageCategory,
        messageType,
        targetId,
        message,
        id,
        isRemoteOverride,
      }));
      post({ type: 3, message: { entries: named } });
    },
    sendMessageToHost(text) {
      const request = JSON.parse(text) as BridgeMessage;
      if (!session) return;
      const asked = session;
      void run(asked, request).then((body) => {
        if (session === asked) post({ id: request.id, type: 2, message: { statusCode: 200, headers: {}, body } });
      });
    },
  };
  return bridge;
}

async function run(session: HostSession, request: BridgeMessage): Promise<BatchResponse> {
  try {
    return await session.execute(request.message.body, request.flags ?? 0);
  } catch (error) {
    const [code, status] = error instanceof RequestRefused ? [error.code, error.status] : ["GeneralException", 500];
    const message = error instanceof Error ? error.message : String(error);
    return { Results: [], Error: { Code: code, Message: message, HttpStatusCode: status, ActionIndex: 0 } };
  }
}
