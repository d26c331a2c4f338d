/** How well a text answers what was typed. */
export interface Match {
  /** The class of the answer: 5 for the whole text, 1 for scattered letters. */
  readonly rank: number;
  /** Higher is better, across classes and within one. */
  readonly score: number;
  /** The letters of the text that were typed, as UTF-16 offsets, rising. */
  readonly marks: readonly number[];
}

/** From best to worst; what is in one class is ordered by how much of the text was typed. */
const classes = { whole: 5, prefix: 4, wordStart: 3, inside: 2, scattered: 1 } as const;
const between = 1000;

const separator = /[-_./:@ =]/;

/**
 * How a text answers what was typed; undefined when it does not.
 *
 * All letters in their order, upper and lower case alike: the whole text, its beginning, the
 * beginning of one of its words, anywhere in one piece, and last scattered. Of two in the same class
 * the one with less left over is better. `lower` is the text in lower case, made once by the caller.
 */
export function match(query: string, text: string, lower = text.toLowerCase()): Match | undefined {
  if (query.length > text.length || lower.length !== text.length) return plainMatch(query, text);
  if (query === lower) return whole(classes.whole, 0, query, lower);
  if (lower.startsWith(query)) return whole(classes.prefix, 0, query, lower);
  let inside = -1;
  for (let at = lower.indexOf(query); at >= 0; at = lower.indexOf(query, at + 1)) {
    if (isWordStart(lower, at)) return whole(classes.wordStart, at, query, lower);
    if (inside < 0) inside = at;
  }
  return inside < 0 ? scattered(query, lower) : whole(classes.inside, inside, query, lower);
}

/** Letters that change their length with their case are compared whole or not at all. */
function plainMatch(query: string, text: string): Match | undefined {
  if (query.length > text.length) return undefined;
  const at = text.indexOf(query);
  return at < 0 ? undefined : whole(classes.inside, at, query, text);
}

function whole(rank: number, at: number, query: string, text: string): Match {
  const left = Math.min(text.length - query.length, between / 2 - 1);
  const marks = Array.from({ length: query.length }, (_, index) => at + index);
  return { rank, score: rank * between - left - Math.min(at, between / 2 - 1) / between, marks };
}

/**
 * The letters one by one, each as early as it can be, then drawn together from the end.
 *
 * Beginnings of words and letters side by side count for, gaps against.
 */
function scattered(query: string, lower: string): Match | undefined {
  let at = -1;
  for (const letter of query) {
    at = lower.indexOf(letter, at + 1);
    if (at < 0) return undefined;
  }
  const marks: number[] = [];
  let end = at;
  for (let index = query.length - 1; index >= 0; index -= 1) {
    const place = lower.lastIndexOf(query.charAt(index), end);
    marks.unshift(place);
    end = place - 1;
  }
  let bonus = 0;
  marks.forEach((place, index) => {
    const before = marks[index - 1];
    if (isWordStart(lower, place)) bonus += 20;
    else if (before !== undefined && before === place - 1) bonus += 10;
  });
  const gaps = (marks.at(-1) ?? 0) - (marks[0] ?? 0) + 1 - query.length;
  const score = classes.scattered * between + Math.min(bonus, 300) - Math.min(gaps * 4, 400);
  return { rank: classes.scattered, score: score - Math.min(lower.length, 200) / between, marks };
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || separator.test(text.charAt(at - 1));
}
