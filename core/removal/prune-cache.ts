import type { Removal } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import type { Filters } from './filters.ts';
import { readDuration } from './moment.ts';
import type { PruneStep } from './steps.ts';
import type { CacheFacts, Played, World } from './world.ts';

/** Filters that pick a record by what it says of itself. */
const fields: Readonly<Record<string, (record: CacheFacts) => string>> = {
  id: ({ id }) => id,
  type: ({ type }) => type,
  description: ({ description }) => description,
  inuse: ({ inUse }) => String(inUse),
  shared: ({ shared }) => String(shared),
  private: ({ shared }) => String(!shared),
};

/**
 * What `builder prune` removes of the engine's own build cache.
 *
 * Records in use stay, and so do those that a record which stays is built on. Without `--all` so do
 * layers that an image has as well, and what the builder keeps for itself.
 */
export function pruneCache(step: PruneStep, filters: Filters, world: World): Played {
  const { picks, unlisted } = pickers(step, filters);
  const passes = (record: CacheFacts): boolean => {
    if (record.inUse) return false;
    if (!step.all && (record.shared || /^(internal|frontend)$/.test(record.type))) return false;
    // Here the time counts since the last use.
    if (filters.until !== undefined && record.used > filters.until) return false;
    return picks.every((pick) => pick(record));
  };
  let left = world.cache;
  const removals: Removal[] = [];
  for (;;) {
    const parents = new Set(left.flatMap((record) => record.parents));
    const gone = left.filter((record) => !parents.has(record.id) && passes(record));
    if (gone.length === 0) break;
    left = left.filter((record) => !gone.includes(record));
    removals.push(...gone.map(toRemoval));
  }
  const limited = step.keepsSpace && removals.length > 0 ? [words.unlisted.keepsSpace] : [];
  return { world: { ...world, cache: left }, removals, unlisted: [...unlisted, ...limited] };
}

interface Pickers {
  readonly picks: readonly ((record: CacheFacts) => boolean)[];
  readonly unlisted: readonly string[];
}

function pickers({ what }: PruneStep, { others, unreadable, labels }: Filters): Pickers {
  const unlisted = unreadable.map(words.unlisted.badFilter);
  // A label on `system prune` is about the other kinds; cache has none.
  if (what === 'system') return { picks: [], unlisted };
  const picks: ((record: CacheFacts) => boolean)[] = [];
  for (const written of [...others, ...labels.map((label) => `label=${label}`)]) {
    const [, key = '', operator, value = ''] = /^([\w-]+)(!=|~=|==|=)?(.*)$/.exec(written) ?? [];
    const field = fields[key.toLowerCase()];
    if (field && (operator === '=' || operator === '==')) {
      picks.push((record) => field(record) === value);
    } else if (field && operator === '!=') picks.push((record) => field(record) !== value);
    else unlisted.push(words.unlisted.filter(written));
  }
  return { picks, unlisted };
}

function toRemoval({ id, type, description, size }: CacheFacts): Removal {
  return { kind: 'build-cache', name: id, detail: words.cache(type, description), size };
}

/** `unused-for=24h` is an older name of `until`. */
export function unusedFor(filters: readonly string[]): readonly string[] {
  return filters.map((one) => {
    const [, duration] = /^unused-for=(.*)$/.exec(one) ?? [];
    return duration !== undefined && readDuration(duration) !== undefined
      ? `until=${duration}`
      : one;
  });
}
