import { otherWords, phrases } from '../strings/search.ts';
import type { Spelling } from './spelling.ts';
import { isOption, isStopWord, partsOf, program, splitWords, stem, stemTerm } from './words.ts';

/** One thing the user asked for: the terms that stand for it, each with how surely. */
export type Wish = ReadonlyMap<string, number>;

/** What was typed, understood. */
export interface Interpretation {
  /** The words as they were typed: names of the user's own things are never corrected. */
  readonly typed: readonly string[];
  /** The words as typed, corrected, `docker` and words that say nothing included. */
  readonly words: readonly string[];
  /** The same without a leading `docker`, for the names of commands. */
  readonly nameWords: readonly string[];
  readonly startsWithDocker: boolean;
  readonly wishes: readonly Wish[];
  /** The word that is still being typed, as it stands; it may be the beginning of another. */
  readonly open?: string;
}

/** A sentence pasted into the search box costs no more than this many words. */
const mostWords = 16;

/** Reads the words of a query: corrects slips, finds phrases, adds other words for the same. */
export function interpret(text: string, spelling: Spelling): Interpretation {
  const isOpen = !/\s$/.test(text);
  const raw = splitWords(text.slice(0, 500)).flatMap(divide).slice(0, mostWords);
  if (raw[0] === 'sudo' && raw[1] === program) raw.shift();
  const words = raw.map((word, index) =>
    corrected(word, isOpen && index === raw.length - 1, spelling),
  );
  const startsWithDocker = words[0] === program;
  const { wishes, left } = takePhrases(words);
  left.forEach((word, index) => {
    if (word === program || isStopWord(word)) return;
    const joined = `${word}-${left[index + 1] ?? ''}`;
    wishes.push(wishOf(word, spelling.isKnown(joined, false) ? joined : undefined));
  });
  const last = words.at(-1);
  const open = isOpen && last !== undefined && left.includes(last) ? last : undefined;
  return {
    typed: raw,
    words,
    nameWords: startsWithDocker ? words.slice(1) : words,
    startsWithDocker,
    wishes,
    ...(open === undefined || open === program ? {} : { open }),
  };
}

/** The program of old is two words today. */
function divide(word: string): readonly string[] {
  return word === 'docker-compose' ? [program, 'compose'] : [word];
}

function corrected(word: string, isLast: boolean, spelling: Spelling): string {
  if (isOption(word) || isStopWord(word) || word === program) return word;
  if (Object.hasOwn(otherWords, word) || spelling.isKnown(word, isLast)) return word;
  if (partsOf(word).some((part) => spelling.isKnown(part, isLast))) return word;
  return spelling.nearest(word) ?? word;
}

/** Takes out the words of known phrases, in their order, with others between them. */
function takePhrases(words: readonly string[]): { wishes: Wish[]; left: readonly string[] } {
  const wishes: Wish[] = [];
  let left = words;
  for (const [phrase, meaning] of longestFirst) {
    // A single word means something of its own only when nothing else was said.
    if (phrase.length === 1 && words.length > 1) continue;
    const places = findInOrder(left, phrase);
    if (!places) continue;
    const wish = new Map<string, number>();
    meaning.split(' ').forEach((word, index) => {
      addWord(wish, word, 1 - index * 0.1);
    });
    wishes.push(wish);
    left = left.filter((_, index) => !places.has(index));
  }
  return { wishes, left };
}

const longestFirst = phrases
  .map(([words, meaning]) => [words.split(' '), meaning] as const)
  .sort(([a], [b]) => b.length - a.length);

function findInOrder(
  words: readonly string[],
  wanted: readonly string[],
): ReadonlySet<number> | undefined {
  const places = new Set<number>();
  let from = 0;
  for (const each of wanted) {
    const place = words.indexOf(each, from);
    if (place === -1) return undefined;
    places.add(place);
    from = place + 1;
  }
  return places;
}

/** A word itself counts fully, its parts and other words for it less. */
function wishOf(word: string, compound: string | undefined): Wish {
  const wish = new Map<string, number>();
  addWord(wish, word, 1);
  if (compound !== undefined) addWord(wish, compound, 0.7);
  for (const part of partsOf(word)) addWord(wish, part, 0.4);
  synonymsOf(word).forEach((other, index) => {
    addWord(wish, other, Math.max(0.6 - index * 0.1, 0.3));
  });
  if (vague.has(word)) for (const [term, weight] of wish) wish.set(term, weight * 0.4);
  return wish;
}

/** As written it tells more than in another form. */
function addWord(wish: Map<string, number>, word: string, weight: number): void {
  for (const [term, share] of [
    [word, 0.5],
    [stemTerm(word), 0.6],
  ] as const) {
    if (!wish.has(term)) wish.set(term, weight * share);
  }
}

/** They say how many, from where, or just that something is to be seen: not what. */
const vague = new Set(
  'all every everything any each one from into out see show view display check get find'.split(' '),
);

const byStem = new Map(Object.entries(otherWords).map(([word, others]) => [stem(word), others]));

function synonymsOf(word: string): readonly string[] {
  const others = Object.hasOwn(otherWords, word) ? otherWords[word] : byStem.get(stem(word));
  return others?.split(' ') ?? [];
}
