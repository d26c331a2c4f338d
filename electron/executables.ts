import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import {
  type Environment,
  type Platform,
  pathSeparator,
  readVariable,
} from '../core/system/path.ts';

/**
 * Finds a program's absolute path as the system would, or nothing.
 *
 * node-pty reports a missing program only as an exit code, so it is looked for before a plan
 * exists. On Windows only `.exe` counts: a `.cmd` needs a shell, which a plan never uses unasked.
 */
export async function findExecutable(name: string, env: Environment): Promise<string | undefined> {
  const platform = process.platform as Platform;
  const file = platform === 'win32' && !/\.(exe|com)$/i.test(name) ? `${name}.exe` : name;
  if (isAbsolute(file)) return (await isProgram(file)) ? file : undefined;
  if (file.includes('/') || file.includes('\\')) return undefined;
  const folders = (readVariable(env, 'PATH', platform) ?? '').split(pathSeparator(platform));
  for (const folder of folders) {
    if (!isAbsolute(folder)) continue;
    const candidate = join(folder, file);
    if (await isProgram(candidate)) return candidate;
  }
  return undefined;
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}
