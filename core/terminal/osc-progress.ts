import { createMarkerFinder } from './marker.ts';
import type { Progress } from './model.ts';

/**
 * The sequence that a program sends to say how far it is, before its two numbers.
 *
 * Without the escape that it begins with: coloured output is full of escapes, and a bracket that
 * this follows is never anything else.
 */
const prefix = ']9;4;';

/** Two short numbers with a sign between them; anything longer is none of ours. */
const longestBody = 12;

const bell = 0x07;
const escapeByte = 0x1b;

export interface OscProgressReader {
  /** What holds after these bytes; absent while no program says anything. */
  readonly push: (bytes: Uint8Array) => Progress | undefined;
}

/**
 * Reads `OSC 9 ; 4 ; state ; percent`, by which programs tell a terminal how far they are.
 *
 * States: 0 nothing, 1 usual, 2 error, 3 going on without a known end, 4 paused. A sequence may be
 * split anywhere between two pieces. Source: ConEmu, "ANSI X3.64 and Xterm escape codes", OSC 9;4,
 * which Windows Terminal, Ghostty and systemd follow.
 */
export function createOscProgressReader(): OscProgressReader {
  const finder = createMarkerFinder(prefix);
  let body: string | undefined;
  let current: Progress | undefined;

  const readBody = (bytes: Uint8Array, from: number): number => {
    for (let at = from; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === bell || byte === escapeByte) {
        current = progressOf(body ?? '', current);
        body = undefined;
        // The escape may begin the next sequence, or end this one as `ESC \`.
        return byte === bell ? at + 1 : at;
      }
      body = `${body ?? ''}${String.fromCharCode(byte)}`;
      if (body.length > longestBody) {
        body = undefined;
        return at + 1;
      }
    }
    return bytes.length;
  };
  return {
    push: (bytes) => {
      let at = 0;
      while (at < bytes.length) {
        if (body === undefined) {
          at = finder.find(bytes, at);
          if (at < 0) break;
          body = '';
        }
        at = readBody(bytes, at);
      }
      return current;
    },
  };
}

/** Unknown words change nothing. A state without a number keeps the last one. */
function progressOf(body: string, before: Progress | undefined): Progress | undefined {
  const read = /^([0-4])(?:;(\d{1,3})?)?$/.exec(body);
  if (!read) return before;
  const given = read[2] === undefined ? undefined : Math.min(100, Number(read[2]));
  const last = before?.kind === 'percent' ? before.percent : 0;
  switch (read[1]) {
    case '1':
      return { kind: 'percent', percent: given ?? last, tone: 'usual' };
    case '2':
      return { kind: 'percent', percent: given ?? last, tone: 'error' };
    case '3':
      return { kind: 'unknown' };
    case '4':
      return { kind: 'percent', percent: given ?? last, tone: 'paused' };
    default:
      return undefined;
  }
}
