import type { Danger } from '../core/command/model.ts';
import type { Plan, RemovalList } from '../core/plan/model.ts';
import { withRemovals } from '../core/removal/danger.ts';
import { removalsIdentity } from '../core/removal/identity.ts';
import type { Result } from '../core/result.ts';
import { removalStrings } from '../core/strings/removal.ts';
import type { RemovalLine } from './engine/options.ts';

/** Asks what a line would remove; never fails without saying so in the list. */
export type ListRemovals = (line: RemovalLine) => Promise<Result<RemovalList>>;

/** The part of a plan that says what goes. */
export type PlannedRemovals = Pick<
  Plan,
  'danger' | 'willRemove' | 'unlisted' | 'verb' | 'engine' | 'engineWarning'
>;

/** Lists what a line removes; the list, not its words alone, decides how dangerous it is. */
export async function planRemovals(
  line: RemovalLine,
  byWords: Danger,
  list: ListRemovals,
): Promise<PlannedRemovals> {
  const listed = await list(line);
  const found: RemovalList = listed.ok
    ? listed.value
    : { removals: [], unlisted: [removalStrings.unlisted.engine(listed.error.message)] };
  const { removals, unlisted, verb, engine, engineWarning } = found;
  const danger = withRemovals(byWords, removals, found.removesUnlisted);
  if (danger.level !== 'removes') return { danger, willRemove: removals, unlisted: [] };
  return {
    danger,
    willRemove: removals,
    unlisted,
    verb: verb ?? (line.argv.includes('prune') ? 'Prune' : 'Remove'),
    ...(engine && { engine }),
    ...(engineWarning !== undefined && { engineWarning }),
  };
}

/**
 * Whether what a plan removes is no longer what was shown.
 *
 * Only what goes, what stays and where count: sizes and states change all the time.
 */
export async function removalsChanged(
  plan: Plan,
  env: RemovalLine['env'],
  list: ListRemovals,
): Promise<boolean> {
  const { argv, cwd } = plan;
  const now = await planRemovals({ argv, cwd, env }, plan.danger, list);
  return removalsIdentity(now) !== removalsIdentity(plan);
}
