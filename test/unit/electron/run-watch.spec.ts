import { describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../../core/engine/events.ts';
import type { EngineObjects, Image } from '../../../core/engine/model.ts';
import { ok, type Result } from '../../../core/result.ts';
import type { EngineWatch } from '../../../electron/engine/index.ts';
import { grace, knowBefore, watchRun } from '../../../electron/run-watch.ts';
import { createFakeClock } from '../core/terminal/fake-clock.ts';

type Lists = Partial<EngineObjects>;

const tried = { context: 'default', endpoint: 'unix:///s' };

/** An engine that knows some lists and answers for others when it is told to. */
function bench(known: Lists, state: 'connected' | 'connecting' = 'connected') {
  const clock = createFakeClock();
  const asked: string[][] = [];
  let answer: (lists: Result<Lists>) => void = () => undefined;
  const engine = {
    known: () => known,
    status: () => ({ state, tried }),
    lists: (kinds: readonly string[]) => {
      asked.push([...kinds]);
      return new Promise((resolve) => {
        answer = resolve;
      });
    },
  } as unknown as EngineWatch;
  let settled = false;
  const before = knowBefore({ engine, timers: clock, now: clock.now }).then(() => {
    settled = true;
  });
  return { clock, asked, before, settled: () => settled, answer: (it: Lists) => answer(ok(it)) };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('before a run', () => {
  it('the lists that it is compared with are read, those alone that are not known', async () => {
    const { asked, before, settled, answer } = bench({ images: [] });
    await turn();
    expect(asked).toEqual([['volumes']]);
    expect(settled()).toBe(false);
    answer({ volumes: [] });
    await before;
  });

  it('nothing is waited for when all is known, or there is no engine', async () => {
    const known = bench({ images: [], volumes: [] });
    await known.before;
    expect(known.asked).toEqual([]);
    const alone = bench({}, 'connecting');
    await alone.before;
    expect(alone.asked).toEqual([]);
  });

  it('an engine that does not answer holds nothing up for long', async () => {
    const { clock, before, settled } = bench({});
    clock.pass(1999);
    await turn();
    expect(settled()).toBe(false);
    clock.pass(1);
    await before;
  });
});

describe('a list that was not there when the run began', () => {
  const image = (id: string, ...tags: readonly string[]): Image =>
    ({ id, tags }) as unknown as Image;
  const tagEvent: EngineEvent = {
    type: 'image',
    action: 'tag',
    id: 'sha256:2',
    facts: { name: 'mine:1' },
  } as unknown as EngineEvent;

  async function evidence(events: readonly EngineEvent[]) {
    const clock = createFakeClock();
    let tell: (event: EngineEvent) => void = () => undefined;
    const late = { images: [image('sha256:2', 'mine:1')] };
    const engine = {
      known: () => ({ volumes: [] }),
      status: () => ({ state: 'connected', tried }),
      lists: async () => ok(late),
      objects: async () => ok(late),
      onEvent: (listener: (event: EngineEvent) => void) => {
        tell = listener;
        return () => undefined;
      },
    } as unknown as EngineWatch;
    const watch = watchRun({ engine, timers: clock, now: clock.now });
    for (const event of events) tell(event);
    const found = watch.evidence();
    clock.pass(grace.longest);
    return found;
  }

  it('is no list of before once something happened to its kind', async () => {
    expect((await evidence([tagEvent]))?.before).toEqual({ volumes: [] });
  });

  it('is one as long as nothing did', async () => {
    expect((await evidence([]))?.before.images).toHaveLength(1);
  });
});

describe('a process that was held up after the run', () => {
  it('hears what the engine told meanwhile before it judges the run', async () => {
    let now = 0;
    const due: (() => void)[] = [];
    const timers = {
      after: (_milliseconds: number, run: () => void) => {
        due.push(run);
        return () => undefined;
      },
    };
    const listeners = new Set<(event: EngineEvent) => void>();
    const engine = {
      known: () => ({ images: [], volumes: [] }),
      status: () => ({ state: 'connected', tried }),
      objects: async () => ok({}),
      onEvent: (listener: (event: EngineEvent) => void) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    } as unknown as EngineWatch;
    const watch = watchRun({ engine, timers, now: () => now });
    const found = watch.evidence();
    // Nothing was done for so long; then the timer is first, the connection comes after it.
    now = grace.longest * 2;
    due.shift()?.();
    await turn();
    const event = { type: 'container', action: 'start', id: 'a', facts: {} };
    for (const tell of listeners) tell(event as unknown as EngineEvent);
    for (let next = due.shift(); next; next = due.shift()) next();
    expect((await found)?.events).toHaveLength(1);
  });
});
