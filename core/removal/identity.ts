import type { Plan } from '../plan/model.ts';

/**
 * What makes two lists the same: what goes, what stays, and on which engine.
 *
 * Sizes and states change all the time and do not count.
 */
export function removalsIdentity({
  willRemove,
  engine,
}: Pick<Plan, 'willRemove' | 'engine'>): string {
  const rows = willRemove.map(({ kind, name, refused, atEnd }) =>
    [kind, name, refused ?? false, atEnd ?? false].join(' '),
  );
  return [engine?.endpoint ?? '', ...rows.sort()].join('\n');
}
