import type { KeptDocument } from './fields.ts';
import { splitWords } from './words.ts';

/**
 * Words that messages of docker, of shells and of registries are made of.
 *
 * Who types or pastes one of them is looking for what went wrong, not for how to do something.
 */
const errorWords =
  /\b(?:error|errors|failed|fails?|denied|cannot|can't|unable|invalid|unknown|unauthorized|refused|forbidden|conflict|timeout|timed out|not found|no such|no space|not running|already (?:in use|allocated|exists)|exited?|exit code|is not|must be|unexpected|unsupported|mismatch)\b/i;

export function soundsLikeError(text: string): boolean {
  return errorWords.test(text);
}

/** The messages that are explained, to be known again by how they are worded. */
export interface MessageBook {
  add(target: string, document: KeptDocument): void;
  /** What the wording of a text is worth, by target; 1 is as much as the best match of words. */
  bonuses(text: string): ReadonlyMap<string, number>;
}

/** So many words one after the other are a wording; two may stand together anywhere. */
const fewestWords = 3;
const wholeBonus = 1;
const runBonus = 0.6;
const mostBonus = 2;
/** A pasted output costs no more than this. */
const longestText = 1_000;

export function createMessageBook(): MessageBook {
  const messages: { readonly target: string; readonly wording: string }[] = [];
  return {
    add(target, { kind, title, detail = '' }) {
      if (kind === 'error') messages.push({ target, wording: wordingOf(`${title} ${detail}`) });
    },
    bonuses(text) {
      const bonuses = new Map<string, number>();
      const words = splitWords(text.slice(0, longestText));
      const soundsWrong = soundsLikeError(text);
      if (words.length < (soundsWrong ? 2 : fewestWords)) return bonuses;
      const give = (wanted: string, bonus: (sharing: number) => number): void => {
        const found = messages.filter(({ wording }) => wording.includes(wanted));
        for (const { target } of found) {
          const sum = (bonuses.get(target) ?? 0) + bonus(found.length);
          bonuses.set(target, Math.min(sum, mostBonus));
        }
      };
      give(` ${words.join(' ')}`, () => wholeBonus);
      // What many messages begin with tells less than what only one of them says.
      if (soundsWrong) for (const run of runsOf(words)) give(run, (sharing) => runBonus / sharing);
      return bonuses;
    },
  };
}

/** Each three words that stand together. */
function runsOf(words: readonly string[]): readonly string[] {
  return words
    .slice(fewestWords - 1)
    .map((_, at) => ` ${words.slice(at, at + fewestWords).join(' ')} `);
}

/** Its words alone: quotes, colons and letters large or small differ between versions. */
function wordingOf(text: string): string {
  return ` ${splitWords(text).join(' ')} `;
}
