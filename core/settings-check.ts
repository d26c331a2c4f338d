import { settingsStrings } from './strings/settings.ts';
import type { Platform } from './system/path.ts';

/** What the disk says about a path. */
export interface PathFacts {
  readonly kind: 'nothing' | 'file' | 'folder';
  /** The user may run it, if it is a file. */
  readonly executable: boolean;
}

/** Whether a path says by itself where it is; only such mean the same wherever a run begins. */
export function isWholePath(path: string, platform: Platform): boolean {
  if (platform === 'win32') return /^([a-z]:[\\/]|\\\\[^\\]+\\[^\\]+)/i.test(path);
  return path.startsWith('/');
}

/**
 * Why a program of the settings cannot be used, in a sentence; nothing when it can, or when the
 * setting is empty and means the usual one.
 */
export function checkProgram(
  path: string,
  facts: PathFacts,
  platform: Platform,
): string | undefined {
  const { check } = settingsStrings;
  if (path === '') return undefined;
  const fault = pathFault(path, facts, platform);
  if (fault !== undefined) return fault;
  if (facts.kind === 'folder') return check.isFolder(path);
  if (platform === 'win32' && /\.(bat|cmd)$/i.test(path)) return check.batchFile(path);
  return facts.executable ? undefined : check.notExecutable(path);
}

/** Why a folder of the settings cannot be used; nothing when it can. */
export function checkFolder(
  path: string,
  facts: PathFacts,
  platform: Platform,
): string | undefined {
  const { check } = settingsStrings;
  if (path === '') return undefined;
  const fault = pathFault(path, facts, platform);
  if (fault !== undefined) return fault;
  return facts.kind === 'folder' ? undefined : check.notFolder(path);
}

/** What is wrong with a path, whatever should be there. */
function pathFault(path: string, facts: PathFacts, platform: Platform): string | undefined {
  const { check } = settingsStrings;
  if (path.includes('\0')) return check.holdsNul;
  if (!isWholePath(path, platform)) return check.notAbsolute(path);
  return facts.kind === 'nothing' ? check.missing(path) : undefined;
}

/** The version that a docker client names when it is asked for just that; nothing for other words. */
export function readClientVersion(printed: string): string | undefined {
  return /^v?(\d+\.\d+\S*)$/.exec(printed.trim())?.[1];
}
