import type { HistoryEntry } from './model.ts';

/** The runs of one day, newest first. */
export interface HistoryDay {
  /** Midnight of that day where the user is, epoch milliseconds. */
  readonly day: number;
  readonly entries: readonly HistoryEntry[];
}

/** The runs that have every word in their line, title or changes; newest first. */
export function searchHistory(
  newestFirst: readonly HistoryEntry[],
  words: string,
): readonly HistoryEntry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return newestFirst;
  return newestFirst.filter((entry) => {
    const text = searched(entry);
    return wanted.every((word) => text.includes(word));
  });
}

const texts = new WeakMap<HistoryEntry, string>();

/** Made once for each entry: two thousand of them are searched at every key. */
function searched(entry: HistoryEntry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const { line, title, changes = [], exitCode } = entry;
  const names = changes.map(({ change, name }) => `${change} ${name}`);
  const text = [line, title, ...names, exitCode === undefined ? '' : `exit ${exitCode}`]
    .join('\n')
    .toLowerCase();
  texts.set(entry, text);
  return text;
}

/** Divides runs, newest first, by the day on which they began. */
export function byDay(newestFirst: readonly HistoryEntry[]): readonly HistoryDay[] {
  const days: { day: number; entries: HistoryEntry[] }[] = [];
  for (const entry of newestFirst) {
    const day = new Date(entry.at).setHours(0, 0, 0, 0);
    const last = days.at(-1);
    if (last?.day === day) last.entries.push(entry);
    else days.push({ day, entries: [entry] });
  }
  return days;
}
