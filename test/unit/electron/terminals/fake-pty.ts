import { ok } from '../../../../core/result.ts';
import type { Pty, PtyExit, PtySpec, SpawnPty } from '../../../../core/terminal/pty-port.ts';

export interface FakePty extends Pty {
  readonly spec: PtySpec;
  /** What was asked of it, in its order: `write:…`, `resize:80x24`, `pause`, `kill:SIGHUP`, … */
  readonly calls: readonly string[];
  readonly print: (text: string | Uint8Array) => void;
  readonly exit: (exit: PtyExit) => void;
}

/** A process that does only what the test says. */
function createFakePty(spec: PtySpec): FakePty {
  const calls: string[] = [];
  let onData: (bytes: Uint8Array) => void = () => undefined;
  let onExit: (exit: PtyExit) => void = () => undefined;
  return {
    spec,
    calls,
    print: (text) => onData(typeof text === 'string' ? new TextEncoder().encode(text) : text),
    exit: (exit) => onExit(exit),
    write: (text) => calls.push(`write:${text}`),
    resize: (cols, rows) => calls.push(`resize:${cols}x${rows}`),
    pause: () => calls.push('pause'),
    resume: () => calls.push('resume'),
    giveWay: () => calls.push('give way'),
    kill: (signal) => calls.push(`kill:${signal}`),
    onData: (listener) => {
      onData = listener;
    },
    onExit: (listener) => {
      onExit = listener;
    },
  };
}

/** A way to start fake processes, and those that were started. */
export function createFakeSpawn(): {
  readonly spawn: SpawnPty;
  readonly started: readonly FakePty[];
} {
  const started: FakePty[] = [];
  return {
    started,
    spawn: (spec) => {
      const pty = createFakePty(spec);
      started.push(pty);
      return ok(pty);
    },
  };
}
