/** An engine's clock, from which `until=24h` counts back. */
export interface EngineClock {
  /** Epoch seconds, with fractions. */
  readonly now: number;
  /** Seconds that its own time is ahead of UTC: a date without a zone is one of there. */
  readonly zone: number;
}

/** Who turns a duration into a time: an engine drops the fraction of a second, buildx keeps it. */
export type DurationReader = 'engine' | 'client';

const units: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
};

/** A duration as Go writes it (`24h`, `1h30m`), in seconds; nothing when it is none. */
export function readDuration(text: string): number | undefined {
  const parts = /^([+-]?)((?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(text);
  if (!parts) return text === '0' ? 0 : undefined;
  const sign = text.startsWith('-') ? -1 : 1;
  let seconds = 0;
  for (const [, number, unit] of text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)) {
    seconds += Number(number) * (units[unit ?? ''] ?? 0);
  }
  return sign * seconds;
}

/**
 * A duration back from now, a Unix time, or a date; epoch seconds.
 *
 * An engine counts a duration back and then drops the fraction of a second, so that `until=0s`
 * spares what was made since the last full second. Written times keep their fraction.
 */
export function readMoment(
  text: string,
  { now, zone }: EngineClock,
  reader: DurationReader = 'engine',
): number | undefined {
  const duration = readDuration(text);
  if (duration !== undefined && text !== '0') {
    return reader === 'engine' ? Math.floor(now - duration) : now - duration;
  }
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  return readDate(text, zone);
}

const date =
  /^(?<day>\d{4}-\d\d-\d\d)(?:T(?<hour>\d\d)(?::(?<minute>\d\d)(?::(?<second>\d\d)(?<fraction>\.\d+)?)?)?)?(?<zone>Z|[+-]\d\d:\d\d)?$/;

/** What an engine takes for a date: a day or more of it, with a zone or in the engine's own. */
function readDate(text: string, ownZone: number): number | undefined {
  const {
    day,
    hour = '00',
    minute = '00',
    second = '00',
    fraction = '',
    zone,
  } = date.exec(text)?.groups ?? {};
  if (day === undefined) return undefined;
  const time = Date.parse(`${day}T${hour}:${minute}:${second}${zone ?? 'Z'}`);
  if (!Number.isFinite(time)) return undefined;
  return time / 1000 + Number(`0${fraction}`) - (zone === undefined ? ownZone : 0);
}

/**
 * A time as the Engine API writes it, epoch seconds; nothing for Go's zero time, which means never.
 *
 * `Date.parse` alone would drop all below a millisecond, and the order of a creation and an `until`
 * within one would be lost.
 */
export function readTime(text: string | null | undefined): number | undefined {
  const time = readDate(text ?? '', 0);
  return time !== undefined && time > 0 ? time : undefined;
}

/** The seconds that a time as the Engine API writes it is ahead of UTC. */
export function readZone(text: string | null | undefined): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(text ?? '') ?? [];
  const ahead = Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60;
  return sign === '-' ? -ahead : ahead;
}
