import { toSession } from '../../core/ipc.ts';
import type { FromSession, ToSession } from '../../core/terminal/model.ts';

/** Main's end of a session's channel; Electron's `MessagePortMain` fits. */
export interface SessionPort {
  postMessage(message: FromSession): void;
  on(event: 'message', listener: (event: { readonly data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start(): void;
  close(): void;
}

export interface PortListener {
  readonly onMessage: (message: ToSession) => void;
  readonly onRefused: (reason: string) => void;
  /** The other end is gone: the page was left, reloaded, or its process died. */
  readonly onClose: () => void;
}

/**
 * Listens to a page's end of a session. The page is not trusted, so each message is checked.
 */
export function listenToPort(port: SessionPort, listener: PortListener): void {
  port.on('message', ({ data }) => {
    const message = toSession.safeParse(data);
    if (message.success) listener.onMessage(message.data);
    else listener.onRefused(message.error.issues.map(describeIssue).join('; '));
  });
  port.on('close', listener.onClose);
  port.start();
}

/** Where and what, never the value: it may be something the user typed. */
function describeIssue(issue: { readonly path: PropertyKey[]; readonly code?: string }): string {
  return `${issue.path.map(String).join('.') || 'message'}: ${issue.code ?? 'invalid'}`;
}
