import { existsSync } from 'node:fs';
import { type Outcome, unsupported } from './outcome.ts';
import { needTool, runTool } from './run-tool.ts';

/** A command of the system that the bench needs, and the package that brings it. */
export interface SystemTool {
  readonly command: string;
  readonly packageName: string;
}

const folders = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/** True when the command stands in one of the system's folders, wherever PATH points. */
export function hasCommand(command: string): boolean {
  return folders.some((folder) => existsSync(`${folder}/${command}`));
}

/**
 * Installs what is missing, saying which, without removing or recommending anything.
 *
 * `RUNSHEET_NO_SETUP=1` forbids it; the failure then holds the one command to run.
 */
export async function ensureTools(
  tools: readonly SystemTool[],
  say: (line: string) => void,
): Promise<Outcome<void>> {
  const names = tools.filter((tool) => !hasCommand(tool.command)).map((tool) => tool.packageName);
  if (names.length === 0) {
    return { ok: true, value: undefined };
  }
  const args = ['install', '-y', '-qq', '--no-install-recommends', '--no-remove', ...names];
  if (process.env['RUNSHEET_NO_SETUP'] === '1') {
    return unsupported(
      `The engine for tests needs ${names.join(' and ')}; run: apt-get ${args.join(' ')}`,
    );
  }
  say(`installing ${names.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await runTool('apt-get', args, { env })).exitCode === 0) {
    return { ok: true, value: undefined };
  }
  const updated = await needTool('read the package lists', 'apt-get', ['update', '-qq'], { env });
  const installed = updated.ok
    ? await needTool(`install ${names.join(', ')}`, 'apt-get', args, { env })
    : updated;
  return installed.ok ? { ok: true, value: undefined } : installed;
}
