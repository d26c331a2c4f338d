import { lexPasted } from '../../cli/line/lex-line.ts';
import type { Expansion, ShellItem, ShellWord, Span } from '../../cli/line/model.ts';
import { parseDocker } from '../../cli/line/parse-docker.ts';
import type { DockerCommand, Operand } from '../../cli/line/parse-model.ts';
import {
  isDocker,
  programOf,
  type Redirection,
  type SimpleCommand,
  simpleCommands,
} from '../../cli/line/simple-commands.ts';
import { readingIndex } from '../../cli/reading-grammar.ts';
import { effectStrings } from '../../strings/effect.ts';
import type { Shell } from '../model.ts';
import type { Named } from './asked.ts';
import { type Assessed, assessDocker } from './docker.ts';
import { changes, type Part } from './parts.ts';
import { assessProgram, launched } from './programs.ts';
import { listedBy } from './reach.ts';

/** How deep substitutions and `sh -c` are followed; nobody writes deeper. */
const deepest = 4;

/** A text for a shell, as far as it is read. */
interface Script {
  readonly text: string;
  readonly shell: Shell;
  readonly depth: number;
}

/** Judges every command of a shell line, those in `$( )` first, since they run first. */
export function assessScript(text: string, shell: Shell): readonly Assessed[] {
  return assessPart({ text, shell, depth: 0 }, { start: 0, end: text.length });
}

function assessPart(script: Script, { start, end }: Span): readonly Assessed[] {
  if (script.depth > deepest) return [];
  const { items } = lexPasted(script.text, script.shell, start, end);
  const commands = simpleCommands(items);
  return [
    ...insideOf(script, items),
    ...commands.flatMap((command, at) => assessOne(script, command, commands.slice(0, at))),
  ];
}

/** The commands whose output is put into the line. */
function insideOf(script: Script, items: readonly ShellItem[]): readonly Assessed[] {
  const deeper = { ...script, depth: script.depth + 1 };
  return items.flatMap((item) =>
    item.type !== 'word'
      ? []
      : item.expansions.flatMap(({ inner }) => (inner ? assessPart(deeper, inner) : [])),
  );
}

function assessOne(
  script: Script,
  command: SimpleCommand,
  before: readonly SimpleCommand[],
): readonly Assessed[] {
  const writes = command.redirections.flatMap((each) => written(script.text, each));
  const files: readonly Assessed[] =
    writes.length > 0 ? [{ parts: writes, interactive: false, longRunning: false }] : [];
  return [...judged(script, command, before), ...files];
}

/** What comes from a pipe or a file is not typed. */
function fed(one: Assessed, { piped, redirections }: SimpleCommand): Assessed {
  const given = piped || redirections.some(({ operator }) => operator.text.includes('<'));
  return given ? { ...one, interactive: false } : one;
}

function judged(
  script: Script,
  command: SimpleCommand,
  before: readonly SimpleCommand[],
): readonly Assessed[] {
  const prefixes = command.prefixes.map(({ value }) => programOf(value));
  if (isDocker(command.words[0])) {
    const docker = parseDocker(command.words, readingIndex());
    const more = prefixes.includes('xargs') ? fromPipe(script, command, before) : [];
    const named = docker.operands.map((operand) => nameOf(script, operand));
    const one = fed(assessDocker(docker, { named, more }), command);
    if (prefixes.includes('timeout')) return [{ ...one, longRunning: false }];
    return [prefixes.includes('watch') ? { ...one, longRunning: true } : one];
  }
  const all = [...command.prefixes, ...command.words].map(({ value }) => value);
  const [program = '', ...words] = launched(all);
  const inner = scriptOf(programOf(program), words);
  if (inner === undefined) return [assessProgram(program, words)];
  const { text, shell } = inner;
  const within = { text, shell, depth: script.depth + 1 };
  return assessPart(within, { start: 0, end: text.length });
}

/** The line that a shell is given to run, with the shell it is for. */
export function scriptOf(
  program: string,
  words: readonly string[],
): { readonly text: string; readonly shell: Shell } | undefined {
  if (/^(?:sh|bash|dash|zsh|ash|ksh)$/.test(program)) {
    const at = words.findIndex((word) => /^-[a-z]*c$/.test(word));
    const text = at < 0 ? undefined : words[at + 1];
    return text === undefined ? undefined : { text, shell: 'posix' };
  }
  if (/^(?:powershell|pwsh)$/.test(program)) {
    const at = words.findIndex((word) => /^-c(?:ommand)?$/i.test(word));
    return at < 0 ? undefined : { text: words.slice(at + 1).join(' '), shell: 'powershell' };
  }
  if (program !== 'cmd') return undefined;
  const at = words.findIndex((word) => /^\/[ck]$/i.test(word));
  return at < 0 ? undefined : { text: words.slice(at + 1).join(' '), shell: 'cmd' };
}

/** An operand that is `$( )` alone stands for what the command in it prints. */
function nameOf(script: Script, { value, word }: Operand): Named {
  const [only, ...others] = word.expansions;
  const alone = only?.kind === 'substitution' && only.to - only.from === word.value.length;
  if (!only?.inner || !alone || others.length > 0) return { text: value, whole: false };
  return listedBy(listingIn(script, only), script.text.slice(only.inner.start, only.inner.end));
}

function listingIn({ text, shell }: Script, { inner }: Expansion): DockerCommand | undefined {
  if (!inner) return undefined;
  const [only, ...more] = simpleCommands(lexPasted(text, shell, inner.start, inner.end).items);
  return more.length === 0 ? dockerOf(only) : undefined;
}

function dockerOf(command: SimpleCommand | undefined): DockerCommand | undefined {
  if (!command || !isDocker(command.words[0])) return undefined;
  return parseDocker(command.words, readingIndex());
}

/** What a pipe adds to the command that `xargs` starts: all that the commands before it print. */
function fromPipe(
  { text }: Script,
  command: SimpleCommand,
  before: readonly SimpleCommand[],
): readonly Named[] {
  if (!command.piped) return [];
  let first = before.length - 1;
  while (before[first]?.piped) first -= 1;
  const pipeline = before.slice(Math.max(first, 0));
  const start = firstWord(pipeline[0])?.start ?? 0;
  const end = pipeline.at(-1)?.words.at(-1)?.end ?? text.length;
  const listing = pipeline.length === 1 ? dockerOf(pipeline[0]) : undefined;
  return [listedBy(listing, text.slice(start, end))];
}

function firstWord(command: SimpleCommand | undefined): ShellWord | undefined {
  return command?.environment[0] ?? command?.prefixes[0] ?? command?.words[0];
}

/** Where output goes that nobody keeps, or that stays on the screen. */
const nowhere = /^(?:\d+|-|\/dev\/(?:null|stdout|stderr|tty)|nul:?|\$null)$/i;

function written(text: string, { operator, target }: Redirection): readonly Part[] {
  const sign = text.slice(operator.start, operator.end);
  if (!sign.includes('>') || !target || nowhere.test(target.value)) return [];
  return [
    changes(
      sign.includes('>>')
        ? effectStrings.addsToFile(target.value)
        : effectStrings.writesFile(target.value),
    ),
  ];
}
