import type { Bench } from '../bench.ts';
import type { Row } from '../row.ts';
import { searchTimes } from '../search.ts';

/** A key in the search over everything, beside thousands of objects and past lines. */
export async function searchRows({ env }: Bench): Promise<readonly Row[]> {
  const { search, work, late, keys } = await searchTimes(env);
  const beside = `one frame; ${keys} keys`;
  return [
    {
      name: 'search over everything, a key, 99th of 100',
      beside,
      measured: search.p99,
      unit: 'ms',
      goal: { kind: 'most', value: 5 },
    },
    {
      name: 'its results on the screen, 99th of 100',
      beside,
      measured: work.p99,
      unit: 'ms',
      goal: { kind: 'most', value: 16 },
    },
    {
      name: 'keys whose results missed the next frame',
      beside,
      measured: late,
      unit: 'of 100',
      goal: { kind: 'most', value: 1 },
    },
  ];
}
