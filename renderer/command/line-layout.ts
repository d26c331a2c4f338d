import type { Template } from '../../core/command/model.ts';

/** What a piece of a line is, which decides how it looks. */
export type Role = 'program' | 'option' | 'argument' | 'operator';

export type Part =
  | { readonly type: 'text'; readonly text: string }
  /** `first` is the input; later places of the same label mirror it. */
  | { readonly type: 'blank'; readonly label: string; readonly first: boolean };

/** Pieces of a line without a space between them. */
export interface LineWord {
  readonly role: Role;
  readonly parts: readonly Part[];
}

/** Words that stay on one row, such as an option with its value. */
export interface LineGroup {
  readonly words: readonly LineWord[];
  /** The author broke the line before this group. */
  readonly newRow: boolean;
}

interface RawWord {
  readonly parts: readonly Part[];
  readonly newRow: boolean;
}

/** Commands of `docker` that are followed by another command. */
const nouns = new Set(
  `builder buildx checkpoint compose config container context image manifest network node plugin
  secret service stack swarm system trust volume`.split(/\s+/),
);

/** Options that take no value, met often enough to keep the words after them apart. */
const flags =
  /^-(?:-(?:rm|detach|interactive|tty|all|force|quiet|follow|volumes)|[a-z]*[dqarfi]|it|ti)$/;

const operators = /^(?:\|\|?|&&?|;|\d?>>?|<)$/;

/**
 * Arranges a template for the screen: words, their roles, and which stay together.
 *
 * `switches` are options that are known to take no value. This is only about looks; what runs is
 * decided by `core/command/fill.ts`.
 */
export function layOut(
  template: Template,
  switches: ReadonlySet<string> = new Set(),
): readonly LineGroup[] {
  const words = withRoles(splitWords(template));
  const groups: LineGroup[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const next = words[at + 1];
    if (word === undefined) {
      break;
    }
    if (
      word.role === 'option' &&
      takesValue(word, switches) &&
      next?.role === 'argument' &&
      !next.newRow
    ) {
      groups.push({ words: [word, next], newRow: word.newRow });
      at += 1;
    } else {
      groups.push({ words: [word], newRow: word.newRow });
    }
  }
  return groups;
}

/** Splits at spaces outside quotes; `\` and a line's end is where the author broke the line. */
function splitWords(template: Template): readonly RawWord[] {
  const words: RawWord[] = [];
  const seen = new Set<string>();
  let parts: Part[] = [];
  let text = '';
  let quote = '';
  let newRow = false;
  const endText = (): void => {
    if (text !== '') {
      parts.push({ type: 'text', text });
      text = '';
    }
  };
  const endWord = (): void => {
    endText();
    if (parts.length > 0) {
      words.push({ parts, newRow });
      parts = [];
      newRow = false;
    }
  };
  for (const segment of template.segments) {
    if (segment.type === 'blank') {
      endText();
      parts.push({ type: 'blank', label: segment.label, first: !seen.has(segment.label) });
      seen.add(segment.label);
      continue;
    }
    for (let at = 0; at < segment.text.length; at += 1) {
      const char = segment.text.charAt(at);
      const next = segment.text.charAt(at + 1);
      if (quote === '' && char === '\\' && (next === '\n' || next === '\r')) {
        endWord();
        newRow = true;
        at += next === '\r' && segment.text.charAt(at + 2) === '\n' ? 2 : 1;
      } else if (quote === '' && /\s/.test(char)) {
        endWord();
      } else {
        text += char;
        if (char === '\\' && quote !== "'") {
          text += next;
          at += 1;
        } else if (quote === char) {
          quote = '';
        } else if (quote === '' && (char === '"' || char === "'")) {
          quote = char;
        }
      }
    }
  }
  endWord();
  return words;
}

/** The program and its commands, then options and arguments; anew after each operator. */
function withRoles(words: readonly RawWord[]): readonly (LineWord & RawWord)[] {
  let naming = true;
  let docker = false;
  return words.map((word) => {
    const text = plainText(word);
    if (text !== undefined && operators.test(text)) {
      naming = true;
      docker = false;
      return { ...word, role: 'operator' };
    }
    if (naming && text !== undefined && !text.startsWith('-')) {
      naming = text === 'docker' || (docker && nouns.has(text));
      docker = docker || text === 'docker';
      return { ...word, role: 'program' };
    }
    naming = false;
    return { ...word, role: startsWithDash(word) ? 'option' : 'argument' };
  });
}

function plainText(word: RawWord): string | undefined {
  const [only, more] = word.parts;
  return only?.type === 'text' && more === undefined ? only.text : undefined;
}

function startsWithDash(word: RawWord): boolean {
  const [first] = word.parts;
  return first?.type === 'text' && first.text.startsWith('-');
}

function takesValue(word: RawWord, switches: ReadonlySet<string>): boolean {
  const text = plainText(word);
  if (text === undefined || text === '--' || text.includes('=')) {
    return false;
  }
  return !switches.has(text) && !flags.test(text);
}
