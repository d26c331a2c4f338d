import type { Shell } from '../../command/model.ts';
import type { Problem } from '../../result.ts';
import type { GrammarIndex } from './grammar-index.ts';
import { lexPasted } from './lex-line.ts';
import type { LineToken, ShellItem, ShellWord, Span } from './model.ts';
import { parseDocker } from './parse-docker.ts';
import { plainSpan, type Script, scriptInside, scriptOf, spanInLine } from './scripts.ts';
import { isDocker, simpleCommands } from './simple-commands.ts';
import { type ReadCommand, tokensOf } from './tokens.ts';

/** A text of commands: the line itself, or what stands inside a `$(…)` or after `sh -c`. */
export interface Reading extends Span {
  /** What the places of the commands count in: the line, or a script taken out of its quotes. */
  readonly text: string;
  readonly shell: Shell;
  readonly commands: readonly ReadCommand[];
  /** Their places count in the whole line. */
  readonly tokens: readonly LineToken[];
  /** What the shell itself cannot read. */
  readonly problems: readonly Problem[];
  /** The texts inside it that run on this machine, in their order. */
  readonly inside: readonly Reading[];
  /** The places of its commands count in the line, so that a fix can be put there. */
  readonly inPlace: boolean;
  /** The quotes that the text stands in: a fix with one of them in it would end them. */
  readonly quotes: string;
}

/** What a text stands in. */
interface Surrounded {
  readonly depth: number;
  readonly quotes: string;
}

/** Texts inside texts are read this deep; nobody writes deeper. */
const deepest = 3;

/** Reads a line, or the part of it between `from` and `end`, with all that stands inside it. */
export function readText(
  text: string,
  shell: Shell | undefined,
  index: GrammarIndex,
  { start, end }: Span = { start: 0, end: text.length },
  { depth, quotes }: Surrounded = { depth: 0, quotes: '' },
): Reading {
  const lexed = lexPasted(text, shell, start, end);
  const commands = readCommands(lexed.items, index);
  const found =
    depth < deepest
      ? [
          ...substitutions(text, lexed.items, lexed.shell, index, { depth: depth + 1, quotes }),
          ...scripts(text, commands, index, { depth: depth + 1, quotes }),
        ].sort((a, b) => a.start - b.start)
      : [];
  return {
    start,
    end,
    text,
    shell: lexed.shell,
    commands,
    tokens: withInside(tokensOf(text, lexed.items, commands), found),
    problems: lexed.problems,
    inside: found.filter(({ here }) => here),
    inPlace: true,
    quotes,
  };
}

/** The simple commands of the items, docker's sorted as the CLI does. */
export function readCommands(
  items: readonly ShellItem[],
  index: GrammarIndex,
): readonly ReadCommand[] {
  return simpleCommands(items).map((simple) =>
    isDocker(simple.words[0]) ? { simple, docker: parseDocker(simple.words, index) } : { simple },
  );
}

interface Found extends Reading {
  readonly here: boolean;
}

function substitutions(
  text: string,
  items: readonly ShellItem[],
  shell: Shell,
  index: GrammarIndex,
  around: Surrounded,
): readonly Found[] {
  const words = items.filter((item): item is ShellWord => item.type === 'word');
  return words
    .flatMap(({ expansions }) => expansions.flatMap(({ inner }) => (inner ? [inner] : [])))
    .filter((inner) => inner.end > inner.start)
    .map((inner) => ({ ...readText(text, shell, index, inner, around), here: true }));
}

function scripts(
  text: string,
  commands: readonly ReadCommand[],
  index: GrammarIndex,
  around: Surrounded,
): readonly Found[] {
  return commands.flatMap(({ simple, docker }) => {
    const script = docker ? scriptInside(docker) : scriptOf(simple.words);
    return script ? [readScript(text, script, index, around)] : [];
  });
}

function readScript(
  text: string,
  { word, here }: Script,
  index: GrammarIndex,
  { depth, quotes }: Surrounded,
): Found {
  const plain = plainSpan(word);
  if (plain) {
    const quote = text.slice(word.start, plain.start);
    return { ...readText(text, 'posix', index, plain, { depth, quotes: quotes + quote }), here };
  }
  const own = readText(word.value, 'posix', index, undefined, { depth, quotes });
  const tokens = moved(own.tokens, word, text);
  return { ...own, start: word.start, end: word.end, tokens, here, inPlace: false, problems: [] };
}

function moved(tokens: readonly LineToken[], word: ShellWord, text: string): readonly LineToken[] {
  return tokens.flatMap((token) => {
    const { start, end } = spanInLine(word, token);
    const inside = token.inside && moved(token.inside, word, text);
    const piece = { ...token, start, end, text: text.slice(start, end) };
    return end > start ? [inside ? { ...piece, inside } : piece] : [];
  });
}

/** Gives each token the pieces of the texts that stand in it. */
function withInside(tokens: readonly LineToken[], found: readonly Reading[]): readonly LineToken[] {
  if (found.length === 0) return tokens;
  let next = 0;
  return tokens.map((token) => {
    const inside: LineToken[] = [];
    for (let one = found[next]; one && one.start < token.end; one = found[next]) {
      // A text that stands in two tokens is part of neither.
      if (one.start >= token.start && one.end <= token.end) inside.push(...one.tokens);
      next += 1;
    }
    return inside.length > 0 ? { ...token, inside } : token;
  });
}
