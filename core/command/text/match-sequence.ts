import type { Template } from '../model.ts';
import type { Pattern } from '../options/stand-ins.ts';
import { quotePosix } from '../quote-posix.ts';
import type { Ways } from './bind.ts';
import { type Captured, matchWord } from './match-word.ts';

/** What stands in a row in a line: a word, or an operator between commands. */
export type Token =
  | { readonly type: 'word'; readonly pattern: Pattern }
  | { readonly type: 'operator'; readonly text: string };

/**
 * What the words of a text can mean in the places of a template, one after the other; undefined
 * when they do not fit.
 *
 * A `words` blank takes as many as are left for it, which may be none.
 */
export function matchSequence(
  template: Template,
  places: readonly Token[],
  tokens: readonly Token[],
): readonly Ways[] | undefined {
  const several = new Set(
    template.placeholders.filter(({ kind }) => kind === 'words').map(({ label }) => label),
  );
  const labels = places.map((place) => severalOf(place, several));
  let spare = tokens.length - labels.filter((label) => label === undefined).length;
  if (spare < 0) return undefined;
  const found: Ways[] = [];
  let at = 0;
  for (const [index, place] of places.entries()) {
    const label = labels[index];
    if (label !== undefined) {
      const taken = tokens.slice(at, at + spare);
      const captured = severalWords(label, taken);
      if (!captured) return undefined;
      found.push([new Map([[label, captured]])]);
      at += spare;
      spare = 0;
      continue;
    }
    const ways = matchToken(place, tokens[at]);
    if (ways.length === 0) return undefined;
    found.push(ways);
    at += 1;
  }
  return at === tokens.length ? found : undefined;
}

function severalOf(place: Token, several: ReadonlySet<string>): string | undefined {
  if (place.type !== 'word' || place.pattern.length !== 1) return undefined;
  const [only] = place.pattern;
  return typeof only === 'object' && several.has(only.label) ? only.label : undefined;
}

function severalWords(label: string, tokens: readonly Token[]): Captured | undefined {
  const texts: string[] = [];
  for (const token of tokens) {
    if (token.type !== 'word' || token.pattern.length > 1) return undefined;
    const [only = ''] = token.pattern;
    if (typeof only === 'object') {
      return only.label === label && tokens.length === 1 ? 'open' : undefined;
    }
    texts.push(quotePosix(only));
  }
  return { text: texts.join(' ') };
}

function matchToken(place: Token, token: Token | undefined): Ways {
  if (token === undefined) return [];
  if (place.type === 'word') {
    return token.type === 'word' ? matchWord(place.pattern, token.pattern) : [];
  }
  return token.type === 'operator' && token.text === place.text ? [new Map()] : [];
}
