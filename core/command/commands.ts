import type { Item, LexedWord, Part } from './lex-model.ts';

/** One program with its arguments; redirections and their targets are kept apart. */
export interface SimpleCommand {
  readonly words: readonly LexedWord[];
  readonly targets: readonly LexedWord[];
}

const redirections = new Set([
  '<',
  '>',
  '>>',
  '<&',
  '>&',
  '>|',
  '<>',
  '&>',
  '&>>',
  '<<',
  '<<-',
  '<<<',
]);

/** Every program that a line runs, those inside `$( )` included. */
export function simpleCommands(items: readonly Item[]): readonly SimpleCommand[] {
  const found: SimpleCommand[] = [];
  let words: LexedWord[] = [];
  let targets: LexedWord[] = [];
  let target = false;
  const end = (): void => {
    if (words.length + targets.length > 0) found.push({ words, targets });
    words = [];
    targets = [];
  };
  for (const item of items) {
    if (item.type === 'operator') {
      target = redirections.has(item.text);
      if (!target) end();
      continue;
    }
    (target ? targets : words).push(item);
    target = false;
    for (const part of item.parts) {
      if (part.type === 'substitution') found.push(...simpleCommands(part.items));
    }
  }
  end();
  return found;
}

/** The text of a word that is plain text alone; undefined when it holds anything else. */
export function plainText(word: LexedWord | undefined): string | undefined {
  if (!word) return undefined;
  let text = '';
  for (const part of word.parts) {
    if (part.type !== 'text') return undefined;
    text += part.text;
  }
  return text;
}

/** `docker` for `/usr/bin/docker` and `docker.exe`: how a program is known. */
export function programName(word: LexedWord | undefined): string {
  const text = plainText(word) ?? '';
  return (text.split(/[\\/]/).at(-1) ?? '').replace(/\.exe$/i, '').toLowerCase();
}

/** True when a blank is anywhere in it, inside `$( )` too. */
export function hasBlank(parts: readonly Part[]): boolean {
  return firstBlank(parts) !== undefined;
}

/** The first blank in these parts. */
export function firstBlank(
  parts: readonly Part[],
): Extract<Part, { type: 'blank' }>['blank'] | undefined {
  for (const part of parts) {
    if (part.type === 'blank') return part.blank;
    if (part.type !== 'substitution') continue;
    for (const item of part.items) {
      const inside = item.type === 'word' ? firstBlank(item.parts) : undefined;
      if (inside) return inside;
    }
  }
  return undefined;
}

/** Words after which a program's name is expected, as at the start of a command. */
const reserved = new Set(['if', 'then', 'elif', 'else', 'while', 'until', 'do', '!', '{', 'time']);

/** True for a word that a shell may expand to no argument, or to several. */
export function mayVanish(word: LexedWord): boolean {
  return word.parts.every((part) => {
    if (part.type === 'blank') return part.blank.declaration.kind === 'words';
    if (part.type === 'text') return part.text === '' && !part.quoted;
    return part.type === 'other' || !part.quoted;
  });
}

/** Builtins that run their arguments as a command. */
const prefixes = new Set(['command', 'builtin', 'exec']);

/** True while nothing that is surely a program stands before the word at `index`. */
export function isProgramPlace(command: SimpleCommand, index: number): boolean {
  return command.words.slice(0, index).every((word) => {
    const first = word.parts[0];
    if (first?.type === 'text' && !first.quoted && /^[A-Za-z_]\w*=/.test(first.text)) return true;
    const text = plainText(word);
    if (text === undefined) return mayVanish(word);
    return reserved.has(text) || prefixes.has(text);
  });
}
