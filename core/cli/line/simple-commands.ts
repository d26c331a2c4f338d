import type { ShellItem, ShellOperator, ShellWord } from './model.ts';

/** One program with its words; what the shell itself takes is kept apart. */
export interface SimpleCommand {
  /** `NAME=value` before the program. */
  readonly environment: readonly ShellWord[];
  /** `sudo`, `time` and the like, with their own options. */
  readonly prefixes: readonly ShellWord[];
  /** The program first. */
  readonly words: readonly ShellWord[];
  readonly redirections: readonly Redirection[];
  /** Its input comes from the program before it. */
  readonly piped: boolean;
}

export interface Redirection {
  readonly operator: ShellOperator;
  readonly target?: ShellWord;
}

/** Programs that run the program after them. */
const launchers = new Set([
  ...['sudo', 'doas', 'time', 'nohup', 'env', 'command', 'exec', 'builtin', 'nice', 'winpty'],
  ...['xargs', 'watch', 'timeout', 'if', 'then', 'else', 'do', 'while', 'until', '!', '{'],
]);

const assignment = /^[A-Za-z_][A-Za-z0-9_]*=/;

/** The programs of a line, in order; the insides of substitutions are not among them. */
export function simpleCommands(items: readonly ShellItem[]): readonly SimpleCommand[] {
  const found: SimpleCommand[] = [];
  let words: ShellWord[] = [];
  let redirections: { operator: ShellOperator; target?: ShellWord }[] = [];
  let awaiting = false;
  let piped = false;
  const end = (): void => {
    if (words.length + redirections.length > 0) found.push(divide(words, redirections, piped));
    words = [];
    redirections = [];
    awaiting = false;
  };
  for (const item of items) {
    if (item.type === 'word') {
      const last = redirections.at(-1);
      if (awaiting && last) last.target = item;
      else words.push(item);
      awaiting = false;
    } else if (item.type === 'operator') {
      if (item.kind === 'redirection') {
        redirections.push({ operator: item });
        awaiting = true;
      } else {
        end();
        piped = item.kind === 'pipe';
      }
    }
  }
  end();
  return found;
}

/** `docker` for `/usr/bin/docker` and `docker.exe`: how a program is known. */
export function programName(word: ShellWord | undefined): string {
  return programOf(word?.value ?? '');
}

/** The same of a text. */
export function programOf(text: string): string {
  return bareName(text).toLowerCase();
}

/** A program without its folder, in its own case. */
export function bareName(text: string): string {
  const last = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
  return last.replace(/\.exe$/i, '');
}

export function isDocker(word: ShellWord | undefined): boolean {
  return /^(?:docker|docker-compose)$/.test(programName(word));
}

function divide(
  words: readonly ShellWord[],
  redirections: readonly Redirection[],
  piped: boolean,
): SimpleCommand {
  let at = 0;
  while (at < words.length && isAssignment(words[at])) at += 1;
  const environment = at === 0 ? [] : words.slice(0, at);
  const from = at;
  at = afterLaunchers(words, at);
  return {
    environment,
    prefixes: words.slice(from, at),
    words: at === 0 ? words : words.slice(at),
    redirections,
    piped,
  };
}

function isAssignment(word: ShellWord | undefined): boolean {
  return word !== undefined && assignment.test(word.value);
}

/** Launchers have options of their own, so docker is looked for among the next few words. */
function afterLaunchers(words: readonly ShellWord[], from: number): number {
  if (!launchers.has(programName(words[from]))) return from;
  for (let at = from + 1; at < words.length && at < from + 12; at += 1) {
    if (isDocker(words[at])) return at;
  }
  return from;
}
