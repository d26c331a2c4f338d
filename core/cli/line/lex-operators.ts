import type { Shell } from '../../command/model.ts';
import type { OperatorKind, ShellOperator } from './model.ts';

type Entry = readonly [text: string, kind: OperatorKind];

const posix: readonly Entry[] = [
  ['<<<', 'redirection'],
  ['<<-', 'redirection'],
  ['&>>', 'redirection'],
  ['&&', 'and'],
  ['||', 'or'],
  [';;', 'next'],
  ['<<', 'redirection'],
  ['>>', 'redirection'],
  ['<&', 'redirection'],
  ['>&', 'redirection'],
  ['&>', 'redirection'],
  ['<>', 'redirection'],
  ['>|', 'redirection'],
  ['|&', 'pipe'],
  ['|', 'pipe'],
  ['&', 'background'],
  [';', 'next'],
  ['<', 'redirection'],
  ['>', 'redirection'],
  ['(', 'group'],
  [')', 'group'],
];

const windows: readonly Entry[] = [
  ['&&', 'and'],
  ['||', 'or'],
  ['>>', 'redirection'],
  ['>&', 'redirection'],
  ['|', 'pipe'],
  ['>', 'redirection'],
  ['<', 'redirection'],
  [')', 'group'],
];

const byShell: Readonly<Record<Shell, readonly Entry[]>> = {
  posix,
  powershell: [...windows, [';', 'next'], ['&', 'background']],
  cmd: [...windows, ['&', 'next'], ['(', 'group']],
};

/** What an operator of any shell begins with. */
const signs = '|&;<>()';

/** The operator that begins at `at`, the longest that fits. */
export function operatorAt(source: string, at: number, shell: Shell): ShellOperator | undefined {
  if (!signs.includes(source.charAt(at))) return undefined;
  const found = byShell[shell].find(([text]) => source.startsWith(text, at));
  if (!found) return undefined;
  const [text, kind] = found;
  return { type: 'operator', kind, text, start: at, end: at + text.length };
}
