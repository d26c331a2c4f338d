import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openFetchSession } from './fetch-session.ts';
import { ensureMirror } from './images/mirror.ts';
import { thisMachine, whyNoEngine } from './machine.ts';
import { type Outcome, unsupported } from './outcome.ts';
import { currentSet, oldSet } from './package-sets.ts';
import { benchPlaces, type EnginePlaces } from './places.ts';
import { ensureSet, readSet } from './sets.ts';
import type { EngineParts } from './start.ts';
import { withLock } from './up-lock.ts';

type Say = (line: string) => void;

/** Ten minutes: another run may be downloading. */
const lockLimit = 600_000;

/** Everything an engine is started from: taken from the cache, or fetched and built first. */
export function ensureParts(
  places: EnginePlaces,
  wanted: 'current' | 'old',
  say: Say,
): Promise<Outcome<EngineParts>> {
  return withLock(places.cache, lockLimit, say, async () => {
    const { os } = thisMachine();
    const session = await openFetchSession(places.cache, os);
    try {
      const sets = join(places.cache, 'sets');
      const current = await ensureSet(currentSet(os), sets, session, say);
      if (!current.ok) {
        return current;
      }
      const set = wanted === 'old' ? await ensureSet(oldSet, sets, session, say) : current;
      if (!set.ok) {
        return set;
      }
      const mirror = await ensureMirror(places.cache, current.value.folder, session, say);
      return mirror.ok
        ? { ok: true, value: { set: set.value, current: current.value, mirror: mirror.value } }
        : mirror;
    } finally {
      await session.close();
    }
  });
}

/**
 * The path of the unpacked CLI, fetched when it is not in the cache. No engine is started.
 *
 * For judging command lines: the CLI on the machine's PATH may be another version, or absent.
 */
export async function ensureCli(say: Say = () => undefined): Promise<Outcome<string>> {
  const places = benchPlaces();
  const known = readSet(join(places.cache, 'sets/current'));
  if (known !== undefined) {
    return { ok: true, value: join(known.folder, 'cli/docker') };
  }
  const reason = whyNoEngine(thisMachine());
  if (reason !== undefined) {
    return unsupported(reason);
  }
  const parts = await ensureParts(places, 'current', say);
  return parts.ok ? { ok: true, value: join(parts.value.set.folder, 'cli/docker') } : parts;
}

/** True when nothing has to be fetched: a later `up` then works without a network. */
export function isFetched(): boolean {
  const places = benchPlaces();
  const sets = ['current', 'images'].map((name) => readSet(join(places.cache, 'sets', name)));
  return sets.every((set) => set !== undefined) && existsSync(join(places.cache, 'mirror'));
}
