import type { PlaceholderKind } from '../../command/model.ts';
import type { CliCommand } from '../grammar.ts';

/** Words of a usage line and the blanks they are; all other capital words are plain text. */
const kinds: Readonly<Record<string, PlaceholderKind>> = {
  CONTAINER: 'container',
  IMAGE: 'image',
  SOURCE_IMAGE: 'image',
  TARGET_IMAGE: 'image',
  NETWORK: 'network',
  VOLUME: 'volume',
  PATH: 'folder',
  KEYFILE: 'file',
  FILE: 'file',
  NEW_NAME: 'name',
  NAME: 'name',
  COMMAND: 'words',
  SERVER: 'registry',
};

/**
 * A command's usage as a line that can be filled in: `docker stop {{container: container}}`.
 *
 * An operand that may be left out is a blank of words, which may stay empty; of several in a row
 * the first is enough. Nothing for a group, which does nothing by itself.
 */
export function usageSource({ name, usage, isGroup }: CliCommand): string | undefined {
  if (isGroup) return undefined;
  const [line = ''] = usage.split('\n');
  const operands = line.slice(name.length).replace(/\[OPTIONS?\]|^\s*OPTIONS/g, '');
  const blanks = new Map<string, string>();
  for (const operand of cut(operands)) {
    const blank = blankOf(operand);
    if (blank && !blanks.has(blank.label)) blanks.set(blank.label, blank.kind);
  }
  return [name, ...[...blanks].map(([label, kind]) => `{{${label}: ${kind}}}`)].join(' ');
}

/** `PATH | URL | -` is one operand; brackets keep theirs together. */
function cut(operands: string): readonly string[] {
  const joined = operands.replace(/\s*\|\s*/g, '|').replace(/\[ps OPTIONS\]/, '[OPTIONS]');
  const found: string[] = [];
  let depth = 0;
  let word = '';
  for (const sign of `${joined.trim()} `) {
    if (sign === '[' || sign === '(') depth += 1;
    if (sign === ']' || sign === ')') depth -= 1;
    if (sign === ' ' && depth === 0) {
      if (word !== '') found.push(word);
      word = '';
    } else word += sign;
  }
  return found;
}

interface UsageBlank {
  readonly label: string;
  readonly kind: string;
}

function blankOf(operand: string): UsageBlank | undefined {
  const choices = /^\(([a-z|]+)\)$/.exec(operand)?.[1];
  if (choices)
    return { label: labelOf(choices.replaceAll('|', ' or ')), kind: `choice(${choices})` };
  const optional = operand.startsWith('[');
  const inner = operand.replace(/^\[|\]$/g, '').replace(/\.\.\.$/, '');
  if (/SRC_PATH|DEST_PATH/.test(inner)) {
    return { label: /SRC/.test(inner) ? 'source' : 'destination', kind: 'path' };
  }
  const [word = ''] = inner.replace(/\[.*$/, '').split(/[\s|:=]/);
  // The words of a command are one blank, however many they are.
  if (!/^[A-Za-z][\w-]*$/.test(word) || /^ARGS?$/.test(word)) return undefined;
  const pair = /[=:]([A-Z]+)/.exec(inner.replace(/\[.*$/, ''))?.[1];
  const label = labelOf(pair === undefined || pair === 'TAG' ? word : `${word} and ${pair}`);
  if (optional) return { label, kind: 'words' };
  const tagged = /\[?:TAG/.test(operand);
  return { label, kind: tagged ? 'image' : pair ? 'text' : (kinds[word] ?? 'text') };
}

function labelOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
