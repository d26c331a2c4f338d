/**
 * Words and options of a text. An option keeps its hyphens and counts only where a word could
 * begin, so that `copy-on-write` is one word and `-p` is none of its parts.
 */
const wordPattern =
  /(?<![\p{L}\p{N}_-])--?[A-Za-z0-9][\w-]*|[\p{L}\p{N}_]+(?:[.’'-][\p{L}\p{N}_]+)*/gu;

/** Words that say nothing about what is looked for. */
const stopWords = new Set(
  (
    'a an the this that these those to of in on at for by and or as is are was be been am i me my ' +
    'we our you your it its do does did how what which where when who why can could should would ' +
    'will with so if then there their them they has have had not only just please want need some'
  ).split(' '),
);

/** The words as they stand, in small letters; single-letter options keep their case. */
export function splitWords(text: string): readonly string[] {
  return Array.from(text.matchAll(wordPattern), ([word]) => asKept(word));
}

/** The same, each with the place where it begins. */
export function wordsWithPlaces(text: string): readonly (readonly [word: string, at: number])[] {
  return Array.from(text.matchAll(wordPattern), (match) => [asKept(match[0]), match.index ?? 0]);
}

function asKept(word: string): string {
  return /^-[^-]/.test(word) ? word : word.toLowerCase().replaceAll('’', "'");
}

export function isOption(word: string): boolean {
  return word.startsWith('-');
}

export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

/** The word before every command: it is in half of all titles and tells nothing by itself. */
export const program = 'docker';

/** The parts of a word that is made of several: `copy-on-write`, `--no-cache`, `compose.yaml`. */
export function partsOf(word: string): readonly string[] {
  const parts = word.split(/[^\p{L}\p{N}_]+/u).filter((part) => part.length > 1);
  return parts.length > 1 || isOption(word) ? parts : [];
}

/**
 * What the forms of one English word have in common: `running` and `run`, `images` and `image`.
 *
 * It need not be a word itself, only the same for all forms; a wrong one costs a rank, no result.
 */
export function stem(word: string): string {
  if (word.length < 4 || isOption(word) || /[^a-z]/.test(word)) return word;
  return withoutE(withoutEnding(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const base = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(word)?.[1] ?? '';
  if (base.length < 3) return word;
  return /([bdfgmnprt])\1$/.test(base) ? base.slice(0, -1) : base;
}

function withoutE(word: string): string {
  return word.length > 3 && word.endsWith('e') ? word.slice(0, -1) : word;
}

/** The form under which a stem is kept, so that it is never taken for a word as written. */
export function stemTerm(word: string): string {
  return `~${stem(word)}`;
}

/**
 * The terms under which a text is kept: each word's stem, and the parts of compound words.
 *
 * With `asWritten` the words are kept as they stand as well: a word that is still being typed finds
 * them, and `stop` comes before `stopped`.
 */
export function termsOf(text: string, asWritten: boolean): string[] {
  const terms: string[] = [];
  for (const word of splitWords(text)) {
    if (isStopWord(word) || word === program) continue;
    const bare = isOption(word) ? [word.replace(/^-+/, '')] : [];
    for (const each of new Set([word, ...bare, ...partsOf(word)])) {
      terms.push(stemTerm(each));
      if (asWritten) terms.push(each);
    }
  }
  return terms;
}
