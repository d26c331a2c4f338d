import { afterEach, describe, expect, it } from 'vitest';
import { waitFor } from '../../../helpers/engine/wait-for.ts';
import { type Answers, type FakeEngine, json, startFakeEngine, version } from './fake-engine.ts';
import { frozenClock, hastyClock, type Watched, watch } from './watched.ts';

const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function fakeEngine(answers?: Answers): Promise<FakeEngine> {
  const engine = await startFakeEngine(answers);
  closing.push(engine.remove);
  return engine;
}

function follow(host: string, options?: Parameters<typeof watch>[1]): Watched {
  const watched = watch({ DOCKER_HOST: host, HOME: '/nonexistent' }, options);
  closing.push(watched.engine.stop);
  watched.engine.start();
  return watched;
}

describe('an engine that is followed', () => {
  it('is connected, with what it counts, over the lowest API version', async () => {
    const fake = await fakeEngine();
    const { connected, stale, engine } = follow(fake.host);
    expect(await connected()).toMatchObject({
      tried: { context: 'DOCKER_HOST', endpoint: fake.host },
      version: '28.5.2',
      apiVersion: '1.40',
      platform: 'linux/amd64',
      running: 1,
      containers: 1,
      images: 2,
    });
    expect(stale[0]).toEqual(['containers', 'images', 'networks', 'volumes']);
    expect(fake.asked[0]).toBe('/version');
    expect(fake.asked.slice(1).every((path) => path.startsWith('/v1.40/'))).toBe(true);
    const objects = await engine.objects();
    expect(objects.ok && objects.value.containers[0]?.name).toBe('web');
  });

  it('is not looked for before start', async () => {
    const fake = await fakeEngine();
    const { engine } = watch({ DOCKER_HOST: fake.host });
    expect(engine.status()).toEqual({ state: 'connecting' });
    const objects = await engine.objects();
    expect(objects.ok ? '' : objects.error.code).toBe('engine-unavailable');
    await engine.stop();
    engine.start();
    expect(fake.asked).toEqual([]);
  });

  it('is spoken to in the minimum it takes, like Engine 29', async () => {
    const modern = { ...version, ApiVersion: '1.52', MinAPIVersion: '1.44' };
    const fake = await fakeEngine({ '/version': json(modern) });
    expect(await follow(fake.host).connected()).toMatchObject({ apiVersion: '1.44' });
    expect(fake.asked.filter((path) => path.startsWith('/v1.44/events'))).toHaveLength(1);
  });

  it('is asked for events of the four kinds since it answered', async () => {
    const fake = await fakeEngine();
    await follow(fake.host).connected();
    const events = fake.asked.find((path) => path.includes('/events')) ?? '';
    const query = new URLSearchParams(events.split('?')[1]);
    expect(query.get('since')).toBe(String(Date.UTC(2026, 0, 2, 3, 4, 5) / 1000));
    expect(JSON.parse(query.get('filters') ?? '')).toEqual({
      type: ['container', 'image', 'network', 'volume'],
    });
  });

  it('says which lists are stale after an event, and counts again', async () => {
    const list: unknown[] = [];
    const fake = await fakeEngine({
      '/containers/json': (request, response) => json(list)(request, response),
    });
    const { connected, stale, statuses } = follow(fake.host);
    expect(await connected()).toMatchObject({ containers: 0 });
    list.push({ Id: 'c1', State: 'running' });
    const before = stale.length;
    fake.emit('container', 'exec_create: sh');
    fake.emit('container', 'start');
    await waitFor('the count', () => {
      const last = statuses.at(-1);
      return last?.state === 'connected' && last.running === 1 ? true : undefined;
    });
    expect(stale.slice(before)).toEqual([['containers']]);
  });

  it('stops listening when it is asked to', async () => {
    const fake = await fakeEngine();
    const { engine, connected, stale } = follow(fake.host);
    let heard = 0;
    const off = engine.onStale(() => {
      heard += 1;
    });
    await connected();
    off();
    fake.emit('image', 'pull');
    await waitFor('the other listener', () => (stale.length > 1 ? true : undefined));
    expect(heard).toBe(1);
  });

  it('is not harmed by a listener that throws', async () => {
    const fake = await fakeEngine();
    const watched = watch({ DOCKER_HOST: fake.host });
    closing.push(watched.engine.stop);
    watched.engine.onStatus(() => {
      throw new Error('listener');
    });
    watched.engine.start();
    await watched.connected();
    expect(watched.logged).toContain('engine a listener failed: listener');
  });
});

describe('an engine that cannot be used', () => {
  it.each([
    ['too old', { ...version, ApiVersion: '1.39' }, 'api-too-old', 'API 1.39'],
    ['one of Windows containers', { ...version, Os: 'windows' }, 'windows-containers', 'windows'],
    ['no Docker', { hello: 'world' }, 'unreachable', 'does not understand'],
  ])('is told apart when it is %s', async (_name, answer, reason, detail) => {
    const fake = await fakeEngine({ '/version': json(answer) });
    const status = await follow(fake.host).unavailable();
    expect(status.reason).toBe(reason);
    expect(status.detail).toContain(detail);
    expect(status.tried).toEqual({ context: 'DOCKER_HOST', endpoint: fake.host });
  });

  it('is told apart by the status it answers with', async () => {
    const fake = await fakeEngine({
      '/version': (_request, response) =>
        response.writeHead(503).end('{"message":"Docker Desktop is manually paused"}'),
    });
    const status = await follow(fake.host).unavailable();
    expect(status).toMatchObject({
      reason: 'stopped',
      detail: 'Docker Desktop is manually paused',
    });
  });

  it('never sends the app to another address', async () => {
    const other = await fakeEngine();
    const fake = await fakeEngine({
      '/version': (_request, response) =>
        response.writeHead(307, { Location: 'http://127.0.0.1:1/version' }).end(),
    });
    const status = await follow(fake.host).unavailable();
    expect(status.reason).toBe('unreachable');
    expect(status.detail).toContain('redirects');
    expect(other.asked).toEqual([]);
  });

  it('is not looked for in this process’s own variables', async () => {
    const fake = await fakeEngine();
    process.env['DOCKER_HOST'] = 'this is no address';
    process.env['DOCKER_CERT_PATH'] = '/nonexistent';
    try {
      await follow(fake.host).connected();
      expect(process.env['DOCKER_HOST']).toBe('this is no address');
    } finally {
      delete process.env['DOCKER_HOST'];
      delete process.env['DOCKER_CERT_PATH'];
    }
  });
});

describe('an engine that goes and comes', () => {
  it('is noticed at once both ways, and told since when to go on', async () => {
    const fake = await fakeEngine();
    const { connected, unavailable, stale, engine } = follow(fake.host, { clock: hastyClock });
    await connected();
    fake.emit('container', 'start', 1_900_000_000);
    await waitFor('the event', () => (stale.length > 1 ? true : undefined));
    await fake.stop();
    const status = await unavailable();
    expect(status.reason).toBe('stopped');
    expect(status.retryAt).toBeGreaterThan(Date.now());
    const objects = await engine.objects();
    expect(objects).toEqual({
      ok: false,
      error: { code: 'engine-unavailable', message: status.message },
    });
    await fake.start();
    await connected();
    const events = fake.asked.filter((path) => path.includes('/events'));
    expect(events.at(-1)).toContain('since=1900000000');
  });

  it('is looked for at once on retry', async () => {
    const fake = await fakeEngine();
    await fake.stop();
    const { unavailable, connected, engine, statuses } = follow(fake.host, { clock: frozenClock });
    await unavailable();
    await fake.start();
    engine.retry();
    await connected();
    expect(statuses.map(({ state }) => state)).toEqual([
      'unavailable',
      'connecting',
      'connected',
      'connected',
    ]);
  });

  it('does not spin when it closes every connection', async () => {
    const fake = await fakeEngine({
      '/events': (_request, response) => {
        response.flushHeaders();
        response.end();
      },
    });
    const { unavailable } = follow(fake.host);
    expect(await unavailable()).toMatchObject({ reason: 'stopped' });
    expect(fake.asked.filter((path) => path.includes('/events'))).toHaveLength(1);
  });

  it('is logged once for each trouble, not on every try', async () => {
    const fake = await fakeEngine();
    await fake.stop();
    const { logged, statuses } = follow(fake.host, { clock: hastyClock });
    await waitFor('three tries', () => (statuses.length >= 3 ? true : undefined));
    expect(logged).toHaveLength(1);
  });

  it('leaves nothing open when it is stopped', async () => {
    const fake = await fakeEngine();
    const { connected, engine, statuses } = follow(fake.host);
    await connected();
    await engine.stop();
    const told = statuses.length;
    // The fake engine's close waits for every connection that is left.
    await fake.stop();
    expect(statuses).toHaveLength(told);
    expect(await engine.objects()).toMatchObject({ ok: false });
  });
});

describe('what it is given', () => {
  it('may fail without harm', async () => {
    const { unavailable, engine } = follow('unix:///nonexistent', {
      environment: () => Promise.reject(new Error('no shell')),
    });
    expect(await unavailable()).toMatchObject({ detail: 'no shell' });
    engine.retry();
    const line = { argv: ['docker', 'rm', 'web'], cwd: '/', env: {} };
    expect(await engine.removals(line)).toMatchObject({
      ok: true,
      value: { removals: [{ name: 'web', detail: expect.stringContaining('not checked') }] },
    });
  });
});
