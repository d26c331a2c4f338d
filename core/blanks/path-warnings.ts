import type { Problem } from '../result.ts';
import { blankStrings } from '../strings/blanks.ts';
import type { MachineFacts } from './facts.ts';
import { finding } from './finding.ts';
import type { BlankUse } from './use.ts';

const strings = blankStrings.warning;

/** What is to be known about a path of this machine. */
export function pathWarning(
  path: string,
  use: Extract<BlankUse, { readonly type: 'path' }>,
  { paths }: MachineFacts,
  linux: boolean,
): Problem | undefined {
  const state = paths.get(path);
  if (state === undefined || state === 'unknown') return undefined;
  if (state === 'missing') {
    switch (use.missing) {
      case 'root-folder':
        return finding('warning', 'path-root-folder', strings.pathRootFolder(path, linux));
      case 'refused':
        return finding('warning', 'path-missing', strings.pathMissing(path));
      case 'unknown':
        return finding('hint', 'path-missing', strings.pathMissing(path));
      case 'written':
        return undefined;
    }
  }
  // What is written is made or overwritten, and a bind mount takes either.
  if (use.missing === 'written' || use.missing === 'root-folder') return undefined;
  if (use.wants === 'folder' && state === 'file') {
    return finding('hint', 'path-kind', strings.notFolder(path));
  }
  if (use.wants === 'file' && state === 'folder') {
    return finding('hint', 'path-kind', strings.notFile(path));
  }
  return undefined;
}
