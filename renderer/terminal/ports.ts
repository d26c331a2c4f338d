import { portMessage } from '../../core/ipc-names.ts';

/** What is read of the message that brings a port; a `MessageEvent` fits. */
interface Delivery {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
  readonly ports: readonly MessagePort[];
}

/**
 * The session and the port that a message to the window brings, if it is one that the preload sent.
 *
 * A port cannot pass the context bridge, so it comes as a message of the window to itself. Anything
 * else on the page could send messages too, so where it came from is checked.
 */
export function readDelivery(
  event: Delivery,
  page: { readonly self: unknown; readonly origin: string },
): { readonly session: string; readonly port: MessagePort } | undefined {
  const [port] = event.ports;
  if (event.source !== page.self || event.origin !== page.origin || !port) return undefined;
  const { data } = event;
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, session } = data as { readonly type?: unknown; readonly session?: unknown };
  return type === portMessage && typeof session === 'string' ? { session, port } : undefined;
}

/** Calls with each port that main sends to this window. */
export function onPort(take: (session: string, port: MessagePort) => void): void {
  window.addEventListener('message', (event) => {
    const found = readDelivery(event, { self: window, origin: location.origin });
    if (found) take(found.session, found.port);
  });
}
