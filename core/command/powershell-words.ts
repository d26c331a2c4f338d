import type { Problem, Result } from '../result.ts';
import type { Item, LexedWord } from './lex-model.ts';
import {
  insidePowerShellDouble,
  powerShellNotices,
  quotePowerShell,
  quotePowerShellProgram,
} from './quote-powershell.ts';
import { secretVariable } from './secret.ts';
import { splitWords } from './words.ts';

/** A text for PowerShell, or what in the line has none. */
export type Rendered = Result<string, string>;

/** What the writing of one line has at hand. */
export interface Context {
  readonly known: (label: string) => string | undefined;
  readonly kinds: ReadonlyMap<string, string>;
  readonly notices: Problem[];
  /** Writes the commands inside `$( )`. */
  readonly renderList: (items: readonly Item[]) => Rendered;
}

/** A word: verbatim when it is plain text, else a double-quoted string that PowerShell expands. */
export function renderWord(word: LexedWord, context: Context, program: boolean): Rendered {
  const secret = soleSecret(word, context);
  if (secret !== undefined) return { ok: true, value: `$env:${secret}` };
  const several = wordsOf(word, context);
  if (several) return quoteAll(several, context);
  const text = literal(word, context);
  if (text !== undefined) {
    return program ? { ok: true, value: quotePowerShellProgram(text) } : quoteAll([text], context);
  }
  if (program) return { ok: false, error: 'a program named by a variable' };
  const only = word.parts.length === 1 ? word.parts[0] : undefined;
  if (only?.type === 'substitution' && !only.quoted) {
    const inside = context.renderList(only.items);
    return inside.ok ? { ok: true, value: `$(${inside.value})` } : inside;
  }
  return renderExpanded(word, context);
}

function quoteAll(words: readonly string[], context: Context): Rendered {
  const quoted: string[] = [];
  for (const word of words) {
    const text = quotePowerShell(word);
    if (!text.ok) return { ok: false, error: 'the argument --%' };
    context.notices.push(...powerShellNotices(word));
    quoted.push(text.value);
  }
  return { ok: true, value: quoted.join(' ') };
}

function renderExpanded(word: LexedWord, context: Context): Rendered {
  const pieces = word.parts.map((part): Rendered => {
    switch (part.type) {
      case 'text':
        return { ok: true, value: insidePowerShellDouble(part.text) };
      case 'variable':
        return { ok: true, value: variable(part.name) };
      case 'substitution': {
        const inside = context.renderList(part.items);
        return inside.ok ? { ok: true, value: `$(${inside.value})` } : inside;
      }
      case 'blank': {
        const { label } = part.blank.declaration;
        if (context.kinds.get(label) === 'secret') {
          return { ok: true, value: `\${env:${secretVariable(label)}}` };
        }
        return { ok: true, value: insidePowerShellDouble(context.known(label) ?? '') };
      }
      default:
        return { ok: false, error: part.text };
    }
  });
  const joined = joinAll(pieces, '');
  return joined.ok ? { ok: true, value: `"${joined.value}"` } : joined;
}

/** PowerShell knows these two by the same name; all others are the environment's. */
function variable(name: string): string {
  return name === 'HOME' || name === 'PWD' ? `\${${name}}` : `\${env:${name}}`;
}

/** The text of a word without anything to expand. */
export function literal(word: LexedWord, context: Context): string | undefined {
  let text = '';
  for (const part of word.parts) {
    if (part.type === 'text') text += part.text;
    else if (part.type === 'blank') {
      const { label } = part.blank.declaration;
      if (context.kinds.get(label) === 'secret') return undefined;
      text += context.known(label) ?? '';
    } else return undefined;
  }
  return text;
}

export function soleSecret(word: LexedWord, context: Context): string | undefined {
  const parts = word.parts.filter((part) => part.type !== 'text' || part.text !== '');
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only?.type !== 'blank') return undefined;
  const { label } = only.blank.declaration;
  return context.kinds.get(label) === 'secret' ? secretVariable(label) : undefined;
}

function wordsOf(word: LexedWord, context: Context): readonly string[] | undefined {
  const only = word.parts[0];
  if (only?.type !== 'blank') return undefined;
  const { label } = only.blank.declaration;
  if (context.kinds.get(label) !== 'words') return undefined;
  const split = splitWords(context.known(label) ?? '');
  return split.ok ? split.value : [];
}

/** Joins what could be written; the first that could not decides. */
export function joinAll(rendered: readonly Rendered[], by: string): Rendered {
  const failed = rendered.find((one) => !one.ok);
  if (failed) return failed;
  const texts = rendered.flatMap((one) => (one.ok && one.value !== '' ? [one.value] : []));
  return { ok: true, value: texts.join(by) };
}
