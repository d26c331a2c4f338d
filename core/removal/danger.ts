import type { Danger } from '../command/model.ts';
import { type Removal, type RemovalKind, removalKinds } from '../plan/model.ts';
import { countOfKind, removalStrings as words } from '../strings/removal.ts';

/** Whether something that is there now goes; what a run makes and takes away itself does not count. */
export function goes({ refused, atEnd }: Removal): boolean {
  return refused !== true && atEnd !== true;
}

/**
 * The danger of a line whose list is known: one that removes something removes, whatever its words
 * alone say (`docker stop` of a container made with `--rm`).
 */
export function withRemovals(
  danger: Danger,
  removals: readonly Removal[],
  removesUnlisted = false,
): Danger {
  const going = removals.filter(goes);
  if (danger.level === 'removes' || (going.length === 0 && !removesUnlisted)) return danger;
  const counts = countsByKind(going);
  return {
    level: 'removes',
    reasons: [counts.length > 0 ? words.removes(counts) : words.removesMore],
  };
}

/** `2 containers`, `1 volume`: how many of each kind, in the order of kinds. */
export function countsByKind(removals: readonly Removal[]): readonly string[] {
  const count = (kind: RemovalKind): number =>
    removals.filter((removal) => removal.kind === kind).length;
  return removalKinds.flatMap((kind) => (count(kind) > 0 ? [countOfKind(kind, count(kind))] : []));
}
