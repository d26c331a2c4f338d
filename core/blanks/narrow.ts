import type { Choice, ChoiceGroup, FoundChoice } from './choice.ts';
import { match } from './match.ts';

/** As many rows as anyone reads before typing another letter. */
export const mostShown = 60;

/** Choices made ready to be searched at every key. */
export interface Searchable {
  readonly choices: readonly Choice[];
  readonly lower: readonly string[];
}

export interface Narrowed {
  /** Group by group, at most `mostShown` in all. */
  readonly shown: readonly FoundChoice[];
  /** How many answer what was typed, shown or not. */
  readonly total: number;
}

export function searchable(choices: readonly Choice[]): Searchable {
  return { choices, lower: choices.map(({ value }) => value.toLowerCase()) };
}

/**
 * The choices that answer what was typed, the best first; all in their own order when nothing was.
 *
 * Groups stay together: the one with the best answer stands first, so that what is typed decides
 * and not the group. Within equals the given order holds.
 */
export function narrow({ choices, lower }: Searchable, typed: string): Narrowed {
  const query = typed.trim().toLowerCase();
  if (query === '') {
    const shown = choices.slice(0, mostShown).map((choice) => ({ ...choice, marks: [] }));
    return { shown, total: choices.length };
  }
  const found: {
    readonly at: number;
    readonly score: number;
    readonly marks: readonly number[];
  }[] = [];
  choices.forEach(({ value }, at) => {
    const matched = match(query, value, lower[at]);
    if (matched) found.push({ at, ...matched });
  });
  found.sort((a, b) => b.score - a.score || a.at - b.at);
  const best = found.slice(0, mostShown).flatMap(({ at, marks }) => {
    const choice = choices[at];
    return choice ? [{ ...choice, marks }] : [];
  });
  return { shown: byGroup(best), total: found.length };
}

function byGroup(found: readonly FoundChoice[]): readonly FoundChoice[] {
  const groups = new Map<ChoiceGroup, FoundChoice[]>();
  for (const choice of found) {
    const group = groups.get(choice.group);
    if (group) group.push(choice);
    else groups.set(choice.group, [choice]);
  }
  return [...groups.values()].flat();
}
