import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { Duplex } from 'node:stream';
import { ownCodes } from '../../core/engine/cause.ts';
import type { Endpoint } from '../../core/engine/endpoint.ts';
import { sshArguments } from '../../core/engine/ssh.ts';
import { engineStrings } from '../../core/strings/engine.ts';
import type { Environment } from '../../core/system/path.ts';

/** As much of what ssh says is kept, in characters. */
const keptWords = 2000;

/** A connection to an engine on another machine, through the user's own ssh. */
export function openSshStream(
  endpoint: Extract<Endpoint, { readonly kind: 'ssh' }>,
  env: Environment,
): Duplex {
  const child = spawn('ssh', [...sshArguments(endpoint)], { env, windowsHide: true });
  return new ProcessStream(child);
}

/**
 * A process's input and output as one connection.
 *
 * When the process ends badly, the connection fails with the process's own words; for that its end
 * is waited for, since output ends first.
 */
class ProcessStream extends Duplex {
  readonly #child: ChildProcessWithoutNullStreams;
  #words = '';

  constructor(child: ChildProcessWithoutNullStreams) {
    super();
    this.#child = child;
    child.stdout.on('data', (chunk: Buffer) => {
      if (!this.push(chunk)) child.stdout.pause();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#words = (this.#words + text).slice(-keptWords);
    });
    // A broken pipe is told by the process's end, in better words.
    child.stdin.on('error', () => undefined);
    child.on('error', (error: NodeJS.ErrnoException) => {
      const code = error.code === 'ENOENT' ? ownCodes.sshMissing : ownCodes.ssh;
      this.destroy(failure(code, error.message));
    });
    child.on('close', (code, signal) => this.#onEnd(code, signal));
  }

  #onEnd(code: number | null, signal: NodeJS.Signals | null): void {
    if (this.destroyed) return;
    if (code === 0) {
      this.push(null);
      return;
    }
    const words = this.#words.trim();
    const how = engineStrings.sshEnded(String(code ?? signal));
    this.destroy(failure(ownCodes.ssh, words === '' ? how : words));
  }

  override _read(): void {
    this.#child.stdout.resume();
  }

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.#child.stdin.write(chunk, (error) => {
      if (!error) done();
    });
  }

  override _final(done: () => void): void {
    this.#child.stdin.end(() => done());
  }

  override _destroy(error: Error | null, done: (error: Error | null) => void): void {
    this.#child.stdin.destroy();
    this.#child.stdout.destroy();
    this.#child.stderr.destroy();
    this.#child.kill();
    done(error);
  }

  // Node's HTTP agent calls these on every connection it keeps; a process has nothing of the kind.
  setKeepAlive(): this {
    return this;
  }
  setNoDelay(): this {
    return this;
  }
  setTimeout(): this {
    return this;
  }
  ref(): this {
    return this;
  }
  unref(): this {
    return this;
  }
}

function failure(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}
