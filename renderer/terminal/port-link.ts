import { assertNever } from '../../core/result.ts';
import type { FromSession, ToSession } from '../../core/terminal/model.ts';

/** What is used of a terminal; xterm's `Terminal` fits. */
export interface Screen {
  readonly write: (data: string | Uint8Array, parsed?: () => void) => void;
  readonly onData: (listener: (text: string) => void) => { readonly dispose: () => void };
}

/** What is used of a port; a page's `MessagePort` fits. */
export interface PagePort {
  onmessage: ((event: MessageEvent) => void) | null;
  postMessage(message: ToSession): void;
  close(): void;
}

export interface PortLink {
  readonly resize: (cols: number, rows: number) => void;
  readonly show: (shown: boolean) => void;
  readonly close: () => void;
}

/**
 * Joins a terminal to its session in main.
 *
 * Credit goes back when the terminal parsed the bytes, not when they came. What was printed before
 * may hold questions to the terminal (where is the cursor, what are you): they were answered then,
 * and an answer now would be typed into the program, so while such bytes are parsed nothing is sent.
 */
export function linkPort(screen: Screen, port: PagePort, onEnd: () => void): PortLink {
  let replaying = 0;
  const show = (bytes: Uint8Array, replay: boolean): void => {
    if (replay) replaying += 1;
    screen.write(bytes, () => {
      if (replay) replaying -= 1;
      port.postMessage({ type: 'ack', bytes: bytes.length });
    });
  };
  const typed = screen.onData((text) => {
    if (replaying === 0) port.postMessage({ type: 'input', text });
  });
  // Setting `onmessage` starts the port as well.
  port.onmessage = ({ data }: { readonly data: FromSession }) => {
    switch (data.type) {
      case 'data':
        show(data.bytes, data.replay);
        return;
      case 'end':
        // After everything before it was parsed.
        screen.write('', onEnd);
        return;
      default:
        assertNever(data);
    }
  };
  return {
    resize: (cols, rows) => port.postMessage({ type: 'resize', cols, rows }),
    show: (shown) => port.postMessage({ type: 'shown', shown }),
    close: () => {
      typed.dispose();
      port.onmessage = null;
      port.close();
    },
  };
}
