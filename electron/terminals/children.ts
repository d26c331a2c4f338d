import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import type { Platform } from '../../core/system/path.ts';

/** Shown where the system has no quick answer: better one question too many than a lost command. */
export const unknownChild = '?';

/**
 * The names of the processes that a process started and that are still there.
 *
 * Asked when a shell is to be closed, in the middle of an event that waits for the answer, so it is
 * read at once: a few ms.
 */
export function childrenOf(pid: number, platform: Platform): readonly string[] {
  try {
    switch (platform) {
      case 'linux':
        return fromProc(pid);
      case 'darwin':
        return fromPs(pid);
      case 'win32':
        return [unknownChild];
    }
  } catch {
    return [];
  }
}

function fromProc(pid: number): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const child = readStat(name);
      return child?.parent === pid ? [child.name] : [];
    });
}

/** `pid (name) state ppid …`; the name may hold anything, parentheses too. */
function readStat(pid: string): { readonly name: string; readonly parent: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const close = text.lastIndexOf(')');
    const name = text.slice(text.indexOf('(') + 1, close);
    return { name, parent: Number(text.slice(close + 2).split(' ')[1]) };
  } catch {
    // It ended while the list was read.
    return undefined;
  }
}

function fromPs(pid: number): readonly string[] {
  const list = execFileSync('/bin/ps', ['-A', '-o', 'ppid=,comm='], {
    encoding: 'utf8',
    timeout: 1000,
  });
  return list.split('\n').flatMap((line) => {
    const read = /^\s*(\d+)\s+(.*)$/.exec(line);
    const isChild = Number(read?.[1]) === pid;
    return isChild ? [(read?.[2] ?? '').split('/').at(-1) ?? ''] : [];
  });
}
