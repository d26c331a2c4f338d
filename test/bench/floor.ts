import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../scripts/setup/paths.mjs';
import type { Bench } from './bench.ts';

/** Runs node-pty alone, in the Electron that the app runs in, as a mere Node. */
export function barePty<T>({ runtime }: Bench, words: readonly string[]): Promise<T> {
  const script = join(root, 'test/bench/floor-pty.cjs');
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return new Promise((resolve, reject) => {
    execFile(runtime.executable, [script, ...words], { env }, (error, stdout) => {
      if (error) reject(error);
      else resolve(JSON.parse(stdout) as T);
    });
  });
}
