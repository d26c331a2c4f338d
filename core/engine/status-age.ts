const units: Readonly<Record<string, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
  month: 2_592_000_000,
  year: 31_536_000_000,
};

/**
 * How long ago a container came into its state, in ms, from the engine's own words.
 *
 * Its list has no time for that, only `Up 2 minutes`, `Up About an hour (healthy)` or
 * `Exited (0) 3 days ago`, in the words of the package `go-units`; undefined for other words.
 */
export function statusAge(status: string): number | undefined {
  const text = status.replace(/\([^)]*\)/g, ' ');
  if (/less than a second/i.test(text)) return 0;
  const found = /(?:(\d+)|\b(an?))\s+(second|minute|hour|day|week|month|year)s?\b/i.exec(text);
  if (!found) return undefined;
  const count = found[1] === undefined ? 1 : Number(found[1]);
  return count * (units[(found[3] ?? '').toLowerCase()] ?? 0);
}
