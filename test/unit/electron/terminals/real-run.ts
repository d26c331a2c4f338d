import { randomUUID } from 'node:crypto';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { FromSession, SessionInfo } from '../../../../core/terminal/model.ts';
import type { Timers } from '../../../../core/terminal/timers.ts';
import { spawnPty } from '../../../../electron/pty.ts';
import { systemTimers } from '../../../../electron/terminals/timers.ts';
import {
  createTerminals,
  type RunSpec,
  type SessionPort,
  type Terminals,
} from '../../../../electron/terminals.ts';

/** Plays Electron's main end over Node's channel: there the message comes inside an event. */
function asSessionPort(port: MessagePort): SessionPort {
  return {
    postMessage: (message) => port.postMessage(message),
    on: (event: 'message' | 'close', listener: (event: { readonly data: unknown }) => void) =>
      event === 'close'
        ? port.on('close', () => listener({ data: undefined }))
        : port.on('message', (data) => listener({ data })),
    start: () => port.start(),
    close: () => port.close(),
  };
}

/** A window's end of a session that counts, keeps the last bytes, and gives credit if told to. */
export interface Watcher {
  readonly bytes: () => number;
  readonly text: () => string;
  /** The most that was sent and not acknowledged at any time, in bytes. */
  readonly peak: () => number;
  readonly ended: () => boolean;
  readonly type: (text: string) => void;
  readonly resize: (cols: number, rows: number) => void;
  readonly leave: () => void;
}

export interface WatchOptions {
  readonly acknowledge?: boolean;
  readonly onData?: (bytes: Uint8Array) => void;
}

export function watch(
  terminals: Terminals,
  id: string,
  { acknowledge = true, onData }: WatchOptions = {},
): Watcher {
  const { port1, port2 } = new MessageChannel();
  let count = 0;
  let acknowledged = 0;
  let peak = 0;
  let ended = false;
  let kept: readonly Uint8Array[] = [];
  port2.on('message', (message: FromSession) => {
    if (message.type === 'end') {
      ended = true;
      return;
    }
    count += message.bytes.length;
    kept = [...kept.slice(-50), message.bytes];
    peak = Math.max(peak, count - acknowledged);
    onData?.(message.bytes);
    if (!acknowledge) return;
    acknowledged = count;
    port2.postMessage({ type: 'ack', bytes: message.bytes.length });
  });
  const attached = terminals.attach(id, asSessionPort(port1));
  if (!attached.ok) throw new Error(attached.error.message);
  return {
    bytes: () => count,
    text: () => Buffer.concat(kept).toString('utf8'),
    peak: () => peak,
    ended: () => ended,
    type: (text) => port2.postMessage({ type: 'input', text }),
    resize: (cols, rows) => port2.postMessage({ type: 'resize', cols, rows }),
    leave: () => port2.close(),
  };
}

/** Real processes in real terminals. `speed` makes the patience of Stop shorter. */
export function realTerminals({ speed = 1 }: { readonly speed?: number } = {}) {
  const timers: Timers = {
    after: (milliseconds, run) =>
      systemTimers.after(milliseconds >= 100 ? milliseconds / speed : milliseconds, run),
  };
  const terminals = createTerminals({
    spawn: spawnPty,
    now: Date.now,
    createId: randomUUID,
    timers,
    log: () => undefined,
  });
  const start = (file: string, args: readonly string[], part: Partial<RunSpec> = {}) => {
    const answer = terminals.start({
      title: 'A test',
      line: 'a test',
      file,
      args,
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8' },
      cols: 80,
      rows: 24,
      ...part,
    });
    if (!answer.ok) throw new Error(answer.error.message);
    return answer.value.id;
  };
  const info = (id: string): SessionInfo => {
    const found = terminals.list().find((one) => one.id === id);
    if (!found) throw new Error(`There is no session ${id}.`);
    return found;
  };
  return {
    terminals,
    start,
    info,
    sh: (script: string, part?: Partial<RunSpec>) => start('/bin/sh', ['-c', script], part),
    over: (id: string) => info(id).state !== 'running',
  };
}

/** Waits for a condition, not for a time. */
export async function until(condition: () => boolean, limit = 20_000): Promise<void> {
  const end = Date.now() + limit;
  while (!condition()) {
    if (Date.now() > end) throw new Error(`Waited ${limit} ms in vain for: ${condition}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
