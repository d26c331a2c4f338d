import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capture } from './processes.mjs';
import { SetupProblem } from './say.mjs';

/**
 * The switch that root needs: Chromium refuses to start its sandbox for root. Nobody else goes
 * without the sandbox.
 *
 * @returns {string[]}
 */
export function sandboxArguments() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * Makes sure that Chromium's sandbox can start for a user of this Linux: by user namespaces (which
 * some systems keep from ordinary programs), or by the helper beside Electron's executable, once it
 * belongs to root. Without either Electron ends with a crash report that few can read.
 *
 * @param {string} electron the executable
 * @returns {Promise<void>}
 */
export async function ensureSandbox(electron) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return;
  const helper = join(dirname(electron), 'chrome-sandbox');
  const found = statSync(helper, { throwIfNoEntry: false });
  if (found && found.uid === 0 && (found.mode & 0o4001) === 0o4001) return;
  const namespaces = await capture('unshare', ['--user', '--map-root-user', 'true']);
  // 127: there is no `unshare` to ask; then Electron has to say it itself.
  if (namespaces.code === 0 || namespaces.code === 127) return;
  throw new SetupProblem(
    'This system does not let programs make user namespaces, which the sandbox of the window ' +
      'needs. Run this once, then try again:\n' +
      `  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'`,
  );
}
