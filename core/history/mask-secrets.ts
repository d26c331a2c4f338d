import { lexPasted } from '../cli/line/lex-line.ts';
import type { ShellItem, ShellWord } from '../cli/line/model.ts';
import { programName, type SimpleCommand, simpleCommands } from '../cli/line/simple-commands.ts';
import { quotePosix } from '../command/quote-posix.ts';
import { looseSecrets } from './loose-secrets.ts';
import { isSecretName } from './secret-names.ts';

/** Where a secret stands in a text, and what it is called. */
export interface SecretSpot {
  readonly start: number;
  readonly end: number;
  /** Stands before the secret in the same place, and stays: `PASSWORD=`. */
  readonly before?: string;
  /** What it is, without the quotes of the shell, where that differs from the text. */
  readonly secret?: string;
  /** Fit to be the label of a blank. */
  readonly label: string;
}

/** Stands in a text for what is not kept. */
export const masked = '•••';

/** The text with each secret in it replaced by `•••`. */
export function maskSecrets(text: string): string {
  return replaceSpots(text, secretSpots(text), () => masked);
}

/** A text with something else in the place of its secrets. */
export function replaceSpots(
  text: string,
  spots: readonly SecretSpot[],
  by: (spot: SecretSpot) => string,
): string {
  let shown = '';
  let at = 0;
  for (const spot of spots) {
    shown += text.slice(at, spot.start) + (spot.before ?? '') + by(spot);
    at = spot.end;
  }
  return shown + text.slice(at);
}

/**
 * Finds the secrets in a line for a POSIX shell, in order and without overlap.
 *
 * A person types secrets where examples show them: `-e DB_PASSWORD=x`, `login -p x`, `NAME=x` before
 * a command, a password in an address, an argument of `mysql`, a text piped into
 * `--password-stdin`. Each of these is known by its place; forms that give themselves away are found
 * anywhere. A variable (`"$TOKEN"`) is no secret, since its value is not in the line.
 */
export function secretSpots(text: string): readonly SecretSpot[] {
  return merge([...placed(text, 0), ...looseSecrets(text)]);
}

/** How deep lines are looked for in the arguments of other lines: `sh -c "sh -c '…'"`. */
const deepest = 3;

function placed(text: string, depth: number): readonly SecretSpot[] {
  if (depth > deepest) return [];
  const { items } = lexPasted(text, 'posix');
  const takesStdin = /--password-stdin\b/.test(text);
  const spots = simpleCommands(items).flatMap((command) => ofCommand(command, takesStdin));
  const words = items.filter((item): item is ShellWord => item.type === 'word');
  return [
    ...spots,
    ...(takesStdin ? hereDocuments(items) : []),
    ...words.flatMap((word, at) => [
      ...(isScript(word, words[at - 1]) ? [] : ofWord(word)),
      ...inside(word, text, depth),
    ]),
  ];
}

function hereDocuments(items: readonly ShellItem[]): readonly SecretSpot[] {
  return items.flatMap((item) =>
    item.type === 'heredoc' ? [{ start: item.start, end: item.end, label: 'secret' }] : [],
  );
}

/** Options by the program that they are of, with the secret attached or as the next word. */
const byProgram: readonly {
  readonly program: RegExp;
  readonly option: RegExp;
  readonly label: string;
}[] = [
  {
    program: /^(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump)$/,
    option: /^-p(?=.)/,
    label: 'password',
  },
  {
    program: /^(?:mongo|mongosh|mongodump|mongorestore|mongoexport)$/,
    option: /^-p/,
    label: 'password',
  },
  { program: /^redis-cli$/, option: /^-a/, label: 'password' },
  { program: /^sshpass$/, option: /^-p/, label: 'password' },
  { program: /^login$/, option: /^-p/, label: 'password' },
  { program: /^(?:curl|wget|http|https)$/, option: /^(?:-u|--user)/, label: 'login' },
];

/** What a command's words tell by their order. */
function ofCommand(command: SimpleCommand, takesStdin: boolean): readonly SecretSpot[] {
  const { words, redirections } = command;
  const spots: SecretSpot[] = [];
  const seen = new Set<string>();
  for (const [at, word] of words.entries()) {
    for (const { program, option, label } of byProgram) {
      if (![...seen].some((name) => program.test(name))) continue;
      const found = option.exec(word.value)?.[0];
      if (found === undefined) continue;
      const attached = word.value.slice(found.length).replace(/^=/, '');
      const next = words[at + 1];
      if (attached !== '') spots.push(...spot(word, word.value.length - attached.length, label));
      else if (next && option.source !== '^-p(?=.)') spots.push(...spot(next, 0, label));
    }
    const next = words[at + 1];
    if (/^--?[a-z][\w-]*$/i.test(word.value) && isSecretName(word.value) && next) {
      if (!next.value.startsWith('--')) spots.push(...spot(next, 0, labelOf(word.value)));
    }
    seen.add(programName(word));
  }
  const speaks = /^(?:echo|printf)$/.test(programName(words[0]));
  if (takesStdin && speaks)
    spots.push(...words.slice(1).flatMap((word) => spot(word, 0, 'secret')));
  if (takesStdin) {
    for (const { operator, target } of redirections) {
      if (operator.text.endsWith('<<<') && target) spots.push(...spot(target, 0, 'secret'));
    }
  }
  return spots;
}

/** The argument of `sh -c`: a line of its own, in which only parts are secret. */
function isScript(word: ShellWord, before: ShellWord | undefined): boolean {
  return /\s/.test(word.value) && /^-[a-z]*c$/.test(before?.value ?? '');
}

/** A word that names its own secret: `DB_PASSWORD=x`, `--env=TOKEN=x`, `-eTOKEN=x`. */
function ofWord(word: ShellWord): readonly SecretSpot[] {
  if (/\s/.test(word.value) && !/^[\w.-]+=/.test(word.value)) return [];
  const pattern = /([A-Za-z_-][\w.-]*)=/g;
  for (const match of word.value.matchAll(pattern)) {
    const name = match[1]?.replace(/^-e(?=[A-Za-z_])/, '') ?? '';
    const from = match.index + match[0].length;
    if (isSecretName(name)) return spot(word, from, labelOf(name));
  }
  return [];
}

/** The lines within a word: the script of `sh -c`, and what stands in `$(…)`. */
function inside(word: ShellWord, text: string, depth: number): readonly SecretSpot[] {
  const spots: SecretSpot[] = [];
  if (word.quoted && /\s/.test(word.value)) {
    for (const { start, end, ...rest } of placed(word.value, depth + 1)) {
      const from = (word.ends[start] ?? word.end) - 1;
      spots.push({ ...rest, start: from, end: word.ends[end - 1] ?? word.end });
    }
  }
  for (const { inner } of word.expansions) {
    if (!inner) continue;
    for (const { start, end, ...rest } of placed(text.slice(inner.start, inner.end), depth + 1)) {
      spots.push({ ...rest, start: start + inner.start, end: end + inner.start });
    }
  }
  return spots;
}

/** A word's value from a place on; nothing when it is empty or only a variable. */
function spot(word: ShellWord, from: number, label: string): readonly SecretSpot[] {
  const value = word.value.slice(from);
  if (value === '' || /^\$(?:\w+|\{\w+\})$/.test(value)) return [];
  // The whole word is written anew: the quotes around it may have opened before the secret.
  const before = from === 0 ? '' : quotePosix(word.value.slice(0, from));
  return [{ start: word.start, end: word.end, label, before, secret: value }];
}

function labelOf(name: string): string {
  return (
    name
      .replace(/^-+/, '')
      .replace(/[^A-Za-z0-9_-]/g, '-')
      .replace(/^[^A-Za-z]+/, '') || 'secret'
  );
}

function merge(spots: readonly SecretSpot[]): readonly SecretSpot[] {
  const merged: SecretSpot[] = [];
  for (const next of [...spots].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && next.start < last.end) {
      merged[merged.length - 1] = { ...last, end: Math.max(last.end, next.end) };
    } else if (next.end > next.start) merged.push(next);
  }
  return merged;
}
