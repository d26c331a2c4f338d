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

interface Found {
  readonly at: number;
  readonly choice: Choice;
  readonly rank: number;
  readonly score: number;
  readonly marks: readonly number[];
}

/**
 * The choices that answer what was typed, the best first; all in their own order when nothing was.
 *
 * Groups stay together. The one with the best answer stands first; of two whose best are of one
 * class, such as two beginnings, the one that stood first before, since it is what the command is
 * for. Within equals the given order holds.
 */
export function narrow({ choices, lower }: Searchable, typed: string): Narrowed {
  const query = typed.trim().toLowerCase();
  if (query === '') {
    const shown = choices.slice(0, mostShown).map((choice) => ({ ...choice, marks: [] }));
    return { shown, total: choices.length };
  }
  const found: Found[] = [];
  choices.forEach((choice, at) => {
    const matched = match(query, choice.value, lower[at]);
    if (matched) found.push({ at, choice, ...matched });
  });
  found.sort((a, b) => b.score - a.score || a.at - b.at);
  const shown = byGroup(found).slice(0, mostShown);
  return {
    shown: shown.map(({ choice, marks }) => ({ ...choice, marks })),
    total: found.length,
  };
}

function byGroup(found: readonly Found[]): readonly Found[] {
  const groups = new Map<ChoiceGroup, { rank: number; first: number; all: Found[] }>();
  for (const each of found) {
    const group = groups.get(each.choice.group);
    if (group) {
      group.first = Math.min(group.first, each.at);
      group.all.push(each);
    } else {
      groups.set(each.choice.group, { rank: each.rank, first: each.at, all: [each] });
    }
  }
  return [...groups.values()]
    .sort((a, b) => b.rank - a.rank || a.first - b.first)
    .flatMap(({ all }) => all);
}
