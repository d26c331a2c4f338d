import { writeSync } from 'node:fs';
import type { Platform } from '../../core/system/path.ts';
import { exitCodeOf } from '../../core/terminal/exit-code.ts';
import type { Pty, PtyExit } from '../../core/terminal/pty-port.ts';
import { childrenOf } from './children.ts';
import { type PtyStream, readToTheEnd } from './last-output.ts';
import { createPtyInput, type PtyInput } from './pty-input.ts';
import { readOn, readRest } from './read-rest.ts';
import { createReading } from './reading.ts';
import { signalGroup } from './signal-group.ts';
import { systemTimers, timersAfterReading } from './timers.ts';

/** What is used of node-pty. Its own types name another package and cannot be imported. */
export interface NativeModule {
  readonly spawn: (
    file: string,
    args: string[] | string,
    options: {
      readonly name: string;
      readonly cols: number;
      readonly rows: number;
      readonly cwd: string;
      readonly env: Readonly<Record<string, string>>;
      readonly encoding: null;
    },
  ) => NativePty;
}

export interface NativePty {
  readonly pid: number;
  /** The terminal's own end; there is none on Windows. Not in the library's types. */
  readonly fd?: number;
  /** Bytes, but on Windows the library decodes all the same. */
  onData(listener: (data: Uint8Array | string) => void): unknown;
  onExit(
    listener: (exit: { readonly exitCode: number; readonly signal?: number }) => void,
  ): unknown;
  /** The stream below it, and its events; not in the library's types. */
  readonly _socket?: PtyStream;
  on?(event: 'error', listener: (error: Error) => void): unknown;
  write(text: string): void;
  resize(cols: number, rows: number): void;
  pause(): void;
  resume(): void;
  kill(): void;
}

/**
 * So many bytes are read at once when a terminal gave all that fits in one read, instead of waiting
 * to be told of each 4 KiB: Electron's main process is told by way of another thread, and a flood
 * would spend most of its time on that way. Little enough, some 3 ms of reading, that keys and other
 * runs are not held up.
 */
const readAhead = 64 * 1024;

/** Makes node-pty's process fit our port: bytes, no exceptions, nothing lost at the end. */
export function wrapPty(native: NativePty, platform: Platform): Pty {
  let over = false;
  let listener: (bytes: Uint8Array) => void = () => undefined;
  const head = createHead();
  const input = createInput(native, platform);

  const guarded = (act: () => unknown): void => {
    if (over) return;
    try {
      act();
    } catch {
      // The process ended between the request and the call; its exit is on the way.
    }
  };
  const reading = createReading({
    timers: systemTimers,
    stop: () => guarded(() => native.pause()),
    go: () => guarded(() => native.resume()),
  });
  const deliver = (data: Uint8Array | string): void => {
    const bytes = typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
    head.add(bytes);
    listener(bytes);
  };
  const takeWhole = (data: Uint8Array | string): void => {
    deliver(data);
    const { fd } = native;
    reading.note(data.length);
    if (!reading.floods() || fd === undefined || platform === 'win32') return;
    readOn(fd, readAhead, deliver, () => !over && reading.goesOn());
  };
  // With a listener of ours the library does not throw a late socket error at the whole app.
  native.on?.('error', (error) => {
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') input.close();
  });
  keepTheEnd(native, deliver, reading.end);
  return {
    write: (text) => guarded(() => input.write(text)),
    resize: (cols, rows) => guarded(() => native.resize(cols, rows)),
    pause: reading.pause,
    resume: reading.resume,
    giveWay: reading.giveWay,
    kill: (signal) => guarded(() => signalGroup(native, signal, platform)),
    children: () => (over ? [] : childrenOf(native.pid, platform)),
    onData: (wanted) => {
      listener = wanted;
      native.onData(takeWhole);
    },
    onExit: (told) => {
      native.onExit(({ exitCode, signal }) => {
        over = true;
        input.close();
        told(describeExit(exitCode, signal, head.text()));
      });
    },
  };
}

function keepTheEnd(
  { _socket: stream, fd, pid }: NativePty,
  deliver: (bytes: Uint8Array) => void,
  flow: () => void,
): void {
  if (!stream || fd === undefined) return;
  const rest = (limit: number) => readRest(fd, limit, deliver);
  readToTheEnd(stream, {
    timers: timersAfterReading,
    flow,
    readRest: rest,
    alive: () => isThere(pid),
  });
}

/** Signal 0 is sent to nobody; it fails once the system has let go of the process. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Windows queues by itself; elsewhere the terminal's end is written to directly, without waiting. */
function createInput(native: NativePty, platform: Platform): PtyInput {
  const { fd } = native;
  if (platform === 'win32' || fd === undefined) {
    return { write: (text) => native.write(text), close: () => undefined };
  }
  let closed = false;
  const put = (bytes: Uint8Array): number => {
    try {
      return closed ? bytes.length : writeSync(fd, bytes);
    } catch (error) {
      // Full: it is not blocking. Anything else means that nobody will read it any more.
      return (error as NodeJS.ErrnoException).code === 'EAGAIN' ? 0 : bytes.length;
    }
  };
  const input = createPtyInput(put, systemTimers);
  return {
    write: input.write,
    close: () => {
      // The number may soon be another file's.
      closed = true;
      input.close();
    },
  };
}

function describeExit(exitCode: number, signal: number | undefined, head: string): PtyExit {
  const startFailure = exitCode === 1 ? readStartFailure(head) : undefined;
  return {
    exitCode: exitCodeOf(exitCode, signal),
    ...(signal && { signal }),
    ...(startFailure !== undefined && { startFailure }),
  };
}

/** When the system refuses the program itself, its child prints only this line and exits with 1. */
function readStartFailure(head: string): string | undefined {
  return /^(?:execvp\(3\)|chdir\(2\)) failed\.: ([^\r\n]+)\r?\n$/.exec(head)?.[1];
}

/** The whole output while it is short, else nothing that could be taken for such a line. */
function createHead(): { readonly add: (bytes: Uint8Array) => void; readonly text: () => string } {
  const limit = 300;
  let parts: Uint8Array[] = [];
  let length = 0;
  return {
    add: (bytes) => {
      length += bytes.length;
      if (length > limit) parts = [];
      else parts.push(bytes.slice());
    },
    text: () => Buffer.concat(parts).toString('utf8'),
  };
}
