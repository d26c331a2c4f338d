import { type DurationReader, type EngineClock, readMoment } from './moment.ts';
import type { Labels } from './world.ts';

/** The filters of a prune, as the engine reads them. */
export interface Filters {
  /** Only what was made then or before, epoch seconds. */
  readonly until?: number;
  readonly labels: readonly string[];
  readonly withoutLabels: readonly string[];
  /** The values of `all` and `dangling`, in order. */
  readonly all: readonly string[];
  readonly dangling: readonly string[];
  /** All others, as written: `id=x`. */
  readonly others: readonly string[];
  /** Those whose value cannot be read. */
  readonly unreadable: readonly string[];
}

/** Sorts filters; durations count back from the engine's clock. */
export function readFilters(
  written: readonly string[],
  clock: EngineClock,
  reader: DurationReader = 'engine',
): Filters {
  const of = (key: string): readonly string[] =>
    written.filter((one) => keyOf(one) === key).map((one) => one.slice(one.indexOf('=') + 1));
  const known = new Set(['until', 'label', 'label!', 'all', 'dangling']);
  const until = of('until').at(-1);
  const time = until === undefined ? undefined : readMoment(until, clock, reader);
  return {
    ...(time !== undefined && { until: time }),
    labels: of('label'),
    withoutLabels: of('label!'),
    all: of('all'),
    dangling: of('dangling'),
    others: written.filter((one) => !known.has(keyOf(one))),
    unreadable:
      until !== undefined && (time === undefined || of('until').length > 1)
        ? [`until=${until}`]
        : [],
  };
}

/** The name of a filter ends at the first `=`; `label!=x` is the filter `label!`. */
function keyOf(written: string): string {
  const at = written.indexOf('=');
  return (at < 0 ? written : written.slice(0, at)).trim().toLowerCase();
}

/** The filters of a prune with those of the CLI's settings, and those that it leaves out. */
export interface Configured {
  readonly filters: readonly string[];
  readonly left: readonly string[];
}

/**
 * Adds the filters that the CLI's settings name (`pruneFilters`), as the CLI does itself.
 *
 * CLI 28 adds one about a label only where the line has a filter of the opposite kind that does not
 * contradict it; CLI 20.10 added it where nothing contradicted. Both were tried.
 */
export function withConfigured(
  written: readonly string[],
  configured: readonly string[],
): Configured {
  const isAdded = (one: string): boolean => {
    const key = keyOf(one);
    const opposite = key === 'label' ? 'label!' : key === 'label!' ? 'label' : undefined;
    if (opposite === undefined) return true;
    const value = one.slice(one.indexOf('=') + 1);
    const others = written.filter((other) => keyOf(other) === opposite);
    return others.length > 0 && !others.includes(`${opposite}=${value}`);
  };
  const usable = configured.filter((one) => /=./.test(one));
  return {
    filters: [...written, ...usable.filter(isAdded)],
    left: usable.filter((one) => !isAdded(one)),
  };
}

/** Whether something with these labels passes: all of `label`, and not all of `label!`. */
export function passesLabels(
  { labels: wanted, withoutLabels }: Filters,
  labels: Labels | undefined,
): boolean {
  const has = (filter: string): boolean => hasLabel(labels, filter);
  if (!wanted.every(has)) return false;
  return withoutLabels.length === 0 || !withoutLabels.every(has);
}

/**
 * The same for images of the containerd store, which wants a label that `label!=key=value` names
 * to be there with another value, and each filter to hold by itself.
 */
export function passesStoreLabels(
  { labels: wanted, withoutLabels }: Filters,
  labels: Labels,
): boolean {
  return (
    wanted.every((filter) => hasLabel(labels, filter)) &&
    withoutLabels.every(
      (filter) =>
        !hasLabel(labels, filter) &&
        (!filter.includes('=') || hasLabel(labels, filter.slice(0, filter.indexOf('=')))),
    )
  );
}

function hasLabel(labels: Labels | undefined, filter: string): boolean {
  const at = filter.indexOf('=');
  const key = at < 0 ? filter : filter.slice(0, at);
  if (!labels || !Object.hasOwn(labels, key)) return false;
  return at < 0 || labels[key] === filter.slice(at + 1);
}

/** Whether something made then passes `until`. */
export function passesUntil({ until }: Filters, created: number): boolean {
  return until === undefined || created <= until;
}
