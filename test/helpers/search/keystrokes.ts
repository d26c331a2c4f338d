import type { SearchIndex } from '../../../core/search/search-index.ts';

/** What is in the field after each key while the words are typed, each text once. */
export function keystrokesOf(queries: readonly string[]): readonly string[] {
  return [
    ...new Set(queries.flatMap((words) => Array.from(words, (_, at) => words.slice(0, at + 1)))),
  ];
}

/** Milliseconds of this process's own work, whatever else the machine is busy with. */
export function ownTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds for each keystroke, the best of some rounds, sorted from quick to slow. */
export function measureKeystrokes(
  index: Pick<SearchIndex, 'search'>,
  keystrokes: readonly string[],
  rounds: number,
  now: () => number = () => performance.now(),
): readonly number[] {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round += 1) {
    for (const typed of keystrokes) {
      const started = now();
      index.search(typed);
      const took = now() - started;
      best.set(typed, Math.min(best.get(typed) ?? took, took));
    }
  }
  return [...best.values()].sort((a, b) => a - b);
}

/** @param sorted from small to large. */
export function percentile(sorted: readonly number[], percent: number): number {
  const at = Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100));
  return sorted[at] ?? 0;
}
