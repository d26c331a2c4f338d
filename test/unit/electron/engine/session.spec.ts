import { afterEach, describe, expect, it } from 'vitest';
import { type EngineFailure, ownCodes } from '../../../../core/engine/cause.ts';
import { ok, type Result } from '../../../../core/result.ts';
import type { Answer, EngineClient, EventStream } from '../../../../electron/engine/client.ts';
import { type Counts, Session } from '../../../../electron/engine/session.ts';
import { placeAt } from '../../core/engine/places.ts';
import { createFakeClock, type FakeClock } from '../../core/terminal/fake-clock.ts';

interface SetUp {
  readonly session: Session;
  readonly clock: FakeClock;
  readonly counts: readonly Partial<Counts>[];
  readonly calls: readonly string[];
  readonly line: (type: string, action: string) => void;
  readonly endStream: (failure: EngineFailure) => void;
  readonly setContainers: (running: number) => void;
  readonly setPing: (answer: Answer) => void;
}

const sessions: Session[] = [];

afterEach(() => {
  for (const session of sessions.splice(0)) session.end({ message: 'test over' });
});

/** Lets everything happen that only waits for promises. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function setUp(client: Partial<EngineClient> = {}): SetUp {
  const clock = createFakeClock(0);
  const calls: string[] = [];
  const counts: Partial<Counts>[] = [];
  let containers: readonly unknown[] = [];
  let ping: Answer = ok('OK');
  let onLine: (line: string) => void = () => undefined;
  let endStream: (failure: EngineFailure) => void = () => undefined;
  const ended = new Promise<EngineFailure>((resolve) => {
    endStream = resolve;
  });
  const answering: EngineClient = {
    version: async () => ok({}),
    speak: () => undefined,
    info: async () => ok({}),
    ping: async () => ping,
    list: async (kind) => {
      calls.push(kind);
      return ok(kind === 'containers' ? containers : kind === 'volumes' ? { Volumes: null } : []);
    },
    allImages: async () => ok([]),
    inspectContainer: async () => ok({}),
    read: async () => ok({}),
    follow: async (since, listener): Promise<Result<EventStream, EngineFailure>> => {
      calls.push(`follow ${since}`);
      onLine = listener;
      return ok({ ended });
    },
    close: () => calls.push('close'),
    ...client,
  };
  const place = placeAt('unix:///s');
  const session = new Session(
    {
      client: answering,
      target: { place, address: { endpoint: { kind: 'socket', path: '/s' }, env: {} } },
      tried: { context: 'default', endpoint: 'unix:///s' },
      version: '1',
      newestApiVersion: '1.51',
      apiVersion: '1.40',
      platform: 'linux/amd64',
      engineId: 'e',
      engineTime: 100,
    },
    {
      onCounts: (fresh) => counts.push(fresh),
      onStale: (kinds) => calls.push(`stale ${kinds}`),
      onEvent: () => undefined,
    },
    clock,
  );
  sessions.push(session);
  return {
    session,
    clock,
    counts,
    calls,
    line: (type, action) => onLine(JSON.stringify({ Type: type, Action: action, time: 200 })),
    endStream: (failure) => endStream(failure),
    setContainers: (running) => {
      containers = runningContainers(running);
    },
    setPing: (answer) => {
      ping = answer;
    },
  };
}

describe('a session', () => {
  it('follows the events before it reads the lists', async () => {
    const { session, calls } = setUp();
    expect(await session.begin(undefined)).toEqual(ok({ running: 0, containers: 0, images: 0 }));
    // What is not counted is read last: nobody waits for it.
    expect(calls).toEqual(['follow 100', 'containers', 'images', 'volumes']);
  });

  it('goes on where another left off', async () => {
    const { session, calls } = setUp();
    await session.begin(70);
    expect(calls[0]).toBe('follow 70');
  });

  it('tells the newest numbers when something changes while it begins', async () => {
    const lists: (() => void)[] = [];
    const { session, calls, line, counts } = setUp({
      list: (kind) =>
        new Promise((resolve) => {
          const running = lists.length;
          lists.push(() => resolve(ok(kind === 'containers' ? runningContainers(running) : [])));
        }),
    });
    const begun = session.begin(undefined);
    await settle();
    line('container', 'start');
    await settle();
    expect(calls).toContain('stale containers');
    for (const finish of [...lists].reverse()) finish();
    expect(await begun).toMatchObject({ value: { running: 2 } });
    expect(counts).toEqual([]);
  });

  it('reads again, and counts, after a change', async () => {
    const { session, calls, counts, line, setContainers } = setUp();
    await session.begin(undefined);
    setContainers(3);
    line('container', 'start');
    await settle();
    expect(calls.slice(4)).toEqual(['stale containers', 'containers']);
    expect(counts.at(-1)).toEqual({ running: 3, containers: 3, images: 0 });
    expect(session.lastEventTime).toBe(200);
  });

  it('reads only the lists that are asked for, each once', async () => {
    const { session, calls } = setUp();
    const read = await session.lists(['volumes', 'containers', 'volumes']);
    expect(read).toEqual({ ok: true, value: { volumes: [], containers: [] } });
    expect(calls).toEqual(['volumes', 'containers']);
  });

  it('knows at once what it read last', async () => {
    const { session, line, setContainers } = setUp();
    await session.begin(undefined);
    await settle();
    expect(session.known).toMatchObject({ containers: [], images: [], volumes: [] });
    setContainers(2);
    line('container', 'start');
    // Not what it was, and not yet what it is.
    expect(session.known.containers).toBeUndefined();
    await settle();
    expect(session.known.containers).toHaveLength(2);
  });

  it('shares one read between its own counting and those who ask', async () => {
    const { session, calls, line } = setUp();
    await session.begin(undefined);
    line('container', 'start');
    await session.objects();
    expect(calls.filter((call) => call === 'containers')).toHaveLength(2);
  });

  it('is over when the stream ends, once, and says nothing afterwards', async () => {
    const { session, calls, line, endStream, clock } = setUp();
    await session.begin(undefined);
    endStream({ code: 'ECONNRESET', message: 'gone' });
    expect(await session.ended).toEqual({ code: 'ECONNRESET', message: 'gone' });
    session.end({ message: 'again' });
    line('image', 'pull');
    clock.pass(60_000);
    expect(calls.filter((call) => call === 'close')).toHaveLength(1);
    expect(calls.filter((call) => call.startsWith('stale'))).toEqual([]);
    expect(clock.waiting()).toBe(0);
  });

  it('is over when the engine stops answering without a word', async () => {
    const { session, clock, setPing } = setUp();
    await session.begin(undefined);
    clock.pass(20_000);
    await settle();
    setPing({ ok: false, error: { code: ownCodes.timeout, message: 'no answer' } });
    clock.pass(20_000);
    expect(await session.ended).toEqual({ code: ownCodes.timeout, message: 'no answer' });
  });

  it.each(['follow', 'list'] as const)('fails to begin when %s fails', async (part) => {
    const error = { code: 'EACCES', message: 'no' };
    const { session } = setUp({ [part]: async () => ({ ok: false, error }) });
    expect(await session.begin(undefined)).toEqual({ ok: false, error });
    expect(await session.ended).toEqual(error);
  });

  it('takes an answer that is no list for a failure', async () => {
    const { session } = setUp({ list: async () => ok({ surprising: true }) });
    expect(await session.begin(undefined)).toMatchObject({ error: { code: ownCodes.notDocker } });
  });
});

function runningContainers(running: number): readonly unknown[] {
  return Array.from({ length: running }, (_, at) => ({ Id: `c${at}`, State: 'running' }));
}
