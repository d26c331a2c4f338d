import { explainOffer } from '../../core/search/explain-offer.ts';
import { paletteStrings as strings } from '../../core/strings/palette.ts';
import type { Entry } from './entry.ts';

/** A long text is told by its beginning. */
const longestDetail = 300;

/**
 * Puts the offer to explain a text among what was found for it, if it is one to explain.
 *
 * A whole line or several come first; what may as well be looked for keeps its best result.
 */
export function withExplanation(
  results: readonly Entry[],
  text: string,
  pasted: string | undefined,
): readonly Entry[] {
  const offer = explainOffer(pasted ?? text, pasted !== undefined);
  if (offer === undefined) return results;
  const lines = offer.about.split(/\r?\n/).length;
  const entry: Entry = {
    target: `explain:${offer.about}`,
    kind: 'explain',
    title: offer.kind === 'line' ? strings.explainLine : strings.explainText,
    detail: offer.about.replace(/\s+/g, ' ').slice(0, longestDetail),
    ...(lines > 1 ? { place: strings.lines(lines) } : {}),
    marks: [],
    detailMarks: [],
  };
  const at = offer.sure ? 0 : 1;
  return [...results.slice(0, at), entry, ...results.slice(at)];
}
