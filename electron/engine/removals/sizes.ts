import type { Removal } from '../../../core/plan/model.ts';
import { readContainerSizes, readVolumeSizes } from '../../../core/removal/facts.ts';
import type { World } from '../../../core/removal/world.ts';
import type { Asking } from './asking.ts';
import { readUsage } from './usage.ts';

/** How long a list waits for sizes, in ms; after that it is shown without them. */
const patience = 3000;

/** Adds the sizes that the engine has to count first: what containers wrote, what volumes hold. */
export async function withSizes(
  removals: readonly Removal[],
  world: World,
  asking: Asking,
): Promise<readonly Removal[]> {
  const goes = removals.filter(({ refused, atEnd }) => !refused && !atEnd);
  const names = (kind: Removal['kind']): ReadonlySet<string> =>
    new Set(goes.filter((one) => one.kind === kind).map(({ name }) => name));
  const [containers, volumes] = await Promise.all([
    containerSizes(names('container'), world, asking),
    names('volume').size > 0 ? volumeSizes(asking) : undefined,
  ]);
  return removals.map((removal) => {
    if (removal.refused || removal.atEnd || removal.size !== undefined) return removal;
    const sizes =
      removal.kind === 'container' ? containers : removal.kind === 'volume' ? volumes : undefined;
    const size = sizes?.get(removal.name);
    return size === undefined ? removal : { ...removal, size };
  });
}

async function containerSizes(
  names: ReadonlySet<string>,
  { containers }: World,
  { connection }: Asking,
): Promise<ReadonlyMap<string, number>> {
  const wanted = containers.filter(({ name }) => names.has(name));
  if (wanted.length === 0) return new Map();
  const answer = await connection.client.read('/containers/json', {
    query: {
      all: 'true',
      size: 'true',
      filters: JSON.stringify({ id: wanted.map(({ id }) => id) }),
    },
    limit: patience,
  });
  const byId = answer.ok ? readContainerSizes(answer.value) : new Map<string, number>();
  return new Map(
    wanted.flatMap(({ id, name }): [string, number][] => {
      const size = byId.get(id);
      return size === undefined ? [] : [[name, size]];
    }),
  );
}

async function volumeSizes(asking: Asking): Promise<ReadonlyMap<string, number>> {
  const answer = await readUsage('volume', asking, patience);
  return answer.ok ? readVolumeSizes(answer.value) : new Map();
}
