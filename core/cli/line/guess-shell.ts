import type { Shell } from '../../command/model.ts';

/**
 * The shell that a pasted line was written for.
 *
 * Seen by what only that shell has: its prompt, its continuations, its variables; a drive letter
 * with a backslash is PowerShell's, since a POSIX shell would take the backslash off.
 */
export function guessShell(line: string): Shell {
  const head = line.trimStart().slice(0, 400);
  if (/^PS(?: [A-Za-z]:[^\n>]*)?> ?/.test(head)) return 'powershell';
  if (/^[A-Za-z]:\\[^\n>]{0,200}>/.test(head)) return 'cmd';
  if (/\^\r?\n/.test(line)) return 'cmd';
  if (/(?<![\\`])`\r?\n/.test(line)) return 'powershell';
  if (/\\\r?\n/.test(line)) return 'posix';
  if (/\$env:[A-Za-z_]/i.test(line)) return 'powershell';
  if (/%[A-Za-z_][A-Za-z0-9_]*%/.test(line)) return 'cmd';
  if (/(?:^|[\s"'=,])[A-Za-z]:\\(?!\\)[^\s]/.test(line)) return 'powershell';
  return 'posix';
}
