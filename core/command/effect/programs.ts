import { bareName, programOf } from '../../cli/line/simple-commands.ts';
import { effectStrings as strings } from '../../strings/effect.ts';
import { lossReasons as losses } from '../../strings/effect-reasons.ts';
import type { Assessed } from './docker.ts';
import { changes, type Part, removes, safe } from './parts.ts';

/** Programs that read and print, and change nothing as people use them. */
const readers = new Set([
  ...[
    'grep',
    'egrep',
    'fgrep',
    'rg',
    'wc',
    'head',
    'tail',
    'awk',
    'gawk',
    'jq',
    'yq',
    'less',
    'more',
  ],
  ...['cat', 'cut', 'tr', 'uniq', 'column', 'nl', 'tac', 'rev', 'diff', 'cmp', 'comm', 'join'],
  ...['paste', 'fold', 'seq', 'date', 'ls', 'pwd', 'whoami', 'id', 'uname', 'hostname', 'which'],
  ...[
    'type',
    'basename',
    'dirname',
    'realpath',
    'stat',
    'file',
    'du',
    'df',
    'od',
    'xxd',
    'hexdump',
  ],
  ...[
    'base64',
    'md5sum',
    'sha256sum',
    'env',
    'printenv',
    'findstr',
    'select-string',
    'where-object',
  ],
  ...[
    'select-object',
    'sort-object',
    'measure-object',
    'format-table',
    'get-content',
    'out-string',
  ],
]);

/** What belongs to the shell itself and is not worth a word. */
const silent = new Set([
  ...['echo', 'printf', 'cd', 'export', 'set', 'unset', 'local', 'read', 'sleep', 'true', 'false'],
  ...[
    ':',
    '[',
    '[[',
    'test',
    'exit',
    'return',
    'wait',
    'shift',
    'break',
    'continue',
    'source',
    '.',
  ],
  ...[
    'for',
    'in',
    'done',
    'do',
    'fi',
    'esac',
    'case',
    'then',
    'else',
    'elif',
    'if',
    'while',
    'until',
  ],
  ...['{', '}', '!', 'write-output', 'write-host', 'set-location', 'clear', 'function', 'select'],
]);

const deleters = new Set([
  ...['rm', 'rmdir', 'unlink', 'shred', 'del', 'erase', 'rd', 'remove-item', 'ri'],
]);

/** What a program other than docker does, as far as its name and a few options tell. */
export function assessProgram(program: string, words: readonly string[]): Assessed {
  const name = programOf(program);
  return {
    parts: partsOf(name, bareName(program), words),
    interactive: /^(?:less|more|vi|vim|nano|top|htop|ssh)$/.test(name),
    longRunning: isEndless(name, words),
  };
}

function partsOf(name: string, shown: string, words: readonly string[]): readonly Part[] {
  if (name === '' || silent.has(name)) return [];
  if (name === 'set-item' && /^env:/i.test(words[0] ?? '')) return [];
  if (deleters.has(name)) {
    const files = words.filter((word) => !/^-|^\/[a-z]$/i.test(word));
    return [removes(strings.deletes(strings.and(files)), losses.files)];
  }
  if (name === 'tee') return words.filter(isFile).map((file) => changes(strings.writesFile(file)));
  if (name === 'sed') {
    return words.some((word) => /^-[a-zA-Z]*i|^--in-place/.test(word))
      ? [changes(strings.changesInPlace(name))]
      : [safe(strings.runs(shown))];
  }
  if (name === 'sort') {
    const at = words.findIndex((word) => /^(?:-o|--output)$/.test(word));
    const file = at < 0 ? undefined : words[at + 1];
    return [file === undefined ? safe(strings.runs(shown)) : changes(strings.writesFile(file))];
  }
  return [readers.has(name) ? safe(strings.runs(shown)) : changes(strings.runs(shown))];
}

function isFile(word: string): boolean {
  return !word.startsWith('-');
}

function isEndless(name: string, words: readonly string[]): boolean {
  if (name === 'tail') return words.some((word) => /^(?:-[a-zA-Z]*[fF]|--follow)/.test(word));
  return /^(?:less|more|vi|vim|nano|top|htop|watch|ssh)$/.test(name);
}

/** Programs that run the program after them, with those of their options that take a value. */
const launchers: ReadonlyMap<string, RegExp> = new Map([
  ['sudo', /^-[ugpChRrtT]$/],
  ['doas', /^-[uC]$/],
  ['time', /^-[fo]$/],
  ['env', /^-[uCS]$/],
  ['exec', /^-a$/],
  ['nice', /^-n$/],
  ['xargs', /^-[adEILnPs]$/],
  ['watch', /^-[nd]$/],
  ['timeout', /^-[ks]$/],
  ...['nohup', 'command', 'builtin', 'winpty', 'if', 'elif', 'then', 'else', 'do', 'while', 'until']
    .concat('!', '{')
    .map((name): [string, RegExp] => [name, /^$/]),
]);

/** The command that counts: without `sudo`, `xargs` and the like, and their own options. */
export function launched(words: readonly string[]): readonly string[] {
  const valued = launchers.get(programOf(words[0] ?? ''));
  if (!valued) return words;
  let at = 1;
  while (at < words.length && isOwn(words[at] ?? '')) at += valued.test(words[at] ?? '') ? 2 : 1;
  if (programOf(words[0] ?? '') === 'timeout') at += 1;
  return at < words.length ? launched(words.slice(at)) : words.slice(0, 1);
}

/** An option of the launcher, or a variable that it sets. */
function isOwn(word: string): boolean {
  return /^-./.test(word) || /^[A-Za-z_]\w*=/.test(word);
}
