import type { FromSession } from '../../../../core/terminal/model.ts';
import type { SessionPort } from '../../../../electron/terminals.ts';

export interface FakePort extends SessionPort {
  readonly received: readonly FromSession[];
  /** All bytes as text, those shown again in brackets. */
  readonly text: () => string;
  readonly closed: () => boolean;
  readonly say: (data: unknown) => void;
  /** The page goes away. */
  readonly vanish: () => void;
}

/** Main's end of a channel, with the page played by the test. */
export function createFakePort(): FakePort {
  const received: FromSession[] = [];
  const messageListeners: ((event: { readonly data: unknown }) => void)[] = [];
  const closeListeners: (() => void)[] = [];
  let started = false;
  let closed = false;
  return {
    received,
    text: () => received.map(describe).join(''),
    closed: () => closed,
    say: (data) => {
      if (!started) throw new Error('The port was not started.');
      for (const listener of messageListeners) listener({ data });
    },
    vanish: () => {
      for (const listener of closeListeners) listener();
    },
    postMessage: (message) => {
      if (closed) throw new Error('Something was sent to a closed port.');
      received.push(message);
    },
    on: (event: 'message' | 'close', listener: (event: { readonly data: unknown }) => void) => {
      if (event === 'message') messageListeners.push(listener);
      else closeListeners.push(listener as () => void);
    },
    start: () => {
      started = true;
    },
    close: () => {
      closed = true;
    },
  };
}

function describe(message: FromSession): string {
  if (message.type === 'end') return '<end>';
  const text = new TextDecoder().decode(message.bytes);
  return message.replay ? `[${text}]` : text;
}
