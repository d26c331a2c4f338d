import * as z from 'zod/mini';
import type { Placeholder, Values } from '../command/model.ts';
import { blankKey } from './blank-key.ts';

/** How many values of a blank are remembered, and of how many blanks. */
export const mostValues = 20;
export const mostBlanks = 500;

/** Longer values are pasted texts, which nobody looks for in a list. */
const longest = 500;

/** Values by blank, the most recent first; see `blankKey`. */
export type BlankMemory = Readonly<Record<string, readonly string[]>>;

export const memorySchema = z.record(z.string(), z.array(z.string()));

/** Names of what is kept secret, in a label or as a variable's name. */
const secretName =
  /pass(?:word|wd|phrase)?\b|_pass|secret|token|credential|private|api[_ -]?key|access[_ -]?key/i;

/** A URL with a password in it; an option that carries one. */
const secretInside =
  /:\/\/[^/\s:@]+:[^/\s@]+@|(?:^|\s)-{1,2}(?:pass\w*|token|secret|auth|a)[= ]\S/i;

/**
 * What was run with, added to what is remembered.
 *
 * Nothing of a command that has a blank for a secret; nothing that looks like one; nothing that is
 * the default, which is offered anyway. Of a variable whose name sounds secret the name is kept and
 * never the value.
 */
export function remember(
  memory: BlankMemory,
  placeholders: readonly Placeholder[],
  values: Values,
): BlankMemory {
  if (placeholders.some(({ kind }) => kind === 'secret')) return memory;
  const next = new Map(Object.entries(memory));
  for (const placeholder of placeholders) {
    const value = keptValue(placeholder, values[placeholder.label]);
    if (value === undefined) continue;
    const key = blankKey(placeholder);
    const before = (next.get(key) ?? []).filter((other) => other !== value);
    next.delete(key);
    next.set(key, [value, ...before].slice(0, mostValues));
  }
  return Object.fromEntries([...next].slice(-mostBlanks));
}

function keptValue(placeholder: Placeholder, value: string | undefined): string | undefined {
  if (value === undefined || value === '' || value === placeholder.default) return undefined;
  if (placeholder.kind === 'choice' || value.length > longest) return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: values with such are no words to offer
  if (/[\0-\x1f\x7f]/.test(value) || secretName.test(placeholder.label)) return undefined;
  if (placeholder.kind === 'env') {
    const name = value.split('=', 1)[0] ?? '';
    if (secretName.test(name) || secretInside.test(value)) {
      return value.includes('=') ? `${name}=` : name;
    }
    return value;
  }
  if (secretInside.test(value)) return undefined;
  return isFreeText(placeholder) && secretName.test(value) ? undefined : value;
}

/** A container may be called `token-service`: the names of things are no secrets. */
function isFreeText({ kind }: Placeholder): boolean {
  return kind === 'text' || kind === 'words';
}
