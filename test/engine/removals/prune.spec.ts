import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBench, type ZooBench } from './bench.ts';
import { fillCache } from './build-cache.ts';
import { trial } from './trial.ts';

let bench: ZooBench;

describe.each([
  ['a graph driver', false],
  ['the containerd store', true],
])('prune on an engine with %s', (_store, isContainerd) => {
  beforeAll(async () => {
    bench = await openBench({ features: { 'containerd-snapshotter': isContainerd } });
  });

  afterAll(() => bench?.close());

  it.each([
    'image prune -f',
    'image prune -f --filter label=keep',
    'image prune -f --filter label!=keep',
    'image prune -f --filter until=2020-06-01T00:00:00Z',
    'image prune -f --filter dangling=false',
    'image prune -af',
    'image prune -af --filter dangling=true',
    'image prune -af --filter label=keep=yes',
    'image prune -af --filter label!=keep=yes --filter label!=other',
    'image prune -af --filter until=2020-06-01T00:00:00Z',
    'system prune -f',
    'system prune -af',
    'system prune -af --volumes',
    'system prune -f --filter label=keep',
    'system prune -af --volumes --filter label!=keep',
  ])('docker %s', async (line) => {
    await bench.docks(...line.split(' '));
  });

  it('until counts from when each was made', async () => {
    await bench.zoo.restore();
    const made = await bench.nextSecond();
    await bench.docker('create', '--name', 'young', '--network', 'none', 'busybox');
    await bench.docker('network', 'create', 'young');
    await bench.docker('tag', 'busybox', 'young:1');
    const until = `until=${made}`;
    for (const what of ['container', 'network', 'image']) {
      const all = what === 'image' ? ['-a'] : [];
      const listed = await bench.again('docker', what, 'prune', '-f', ...all, '--filter', until);
      expect(listed.removals.length, what).toBeGreaterThan(1);
    }
  });

  it.each(['builder prune -f', 'system prune -af --filter label=keep'])(
    'the build cache: docker %s',
    async (line) => {
      await bench.zoo.restore();
      await fillCache(bench);
      const listed = await bench.again('docker', ...line.split(' '));
      expect(listed.removals.some(({ kind }) => kind === 'build-cache')).toBe(true);
    },
  );
});

describe('prune, whatever the image store', () => {
  beforeAll(async () => {
    bench = await openBench();
  });

  afterAll(() => bench?.close());

  it.each([
    'container prune -f',
    'container prune -f --filter label=keep',
    'container prune -f --filter label!=keep=yes',
    'container prune -f --filter label=keep=no',
    'container prune -f --filter label!=keep --filter label!=other',
    'container prune -f --filter until=24h',
    'container prune -f --filter dangling=true',
    'network prune -f',
    'network prune -f --filter label=keep=yes',
    'network prune -f --filter label!=keep',
    'network prune -f --filter until=24h',
    'volume prune -f',
    'volume prune -fa',
    'volume prune -f --filter all=1',
    'volume prune -f --filter label=keep',
    'volume prune -af --filter label!=keep',
    'volume prune -f --filter until=24h',
    'system prune -f --volumes',
    'system prune -f --filter until=24h',
    'system prune -f --volumes --filter until=24h',
  ])('docker %s', async (line) => {
    await bench.docks(...line.split(' '));
  });

  it('goes by the API that the CLI speaks: below 1.42 named volumes go, too', async () => {
    const older = bench.with({ DOCKER_API_VERSION: '1.41' });
    for (const line of [
      'volume prune -f',
      'volume prune -f --filter label=keep',
      'volume prune -fa',
      'system prune -f --volumes',
    ]) {
      await bench.zoo.restore();
      const { removals } = await trial(older, ['docker', ...line.split(' ')]);
      const named = removals.some(({ name }) => name === 'v-kept');
      expect(named, line).toBe(!line.includes('-fa'));
    }
  });

  it('until is exact within the second in which something was made', async () => {
    await bench.zoo.restore();
    await bench.docker('create', '--name', 'edge', '--network', 'none', 'busybox');
    const exact = await bench.docker('inspect', '-f', '{{.Created}}', 'edge');
    const whole = exact.replace(/\.\d+/, '');
    const listsEdge = async (until: string): Promise<boolean> => {
      const filter = `until=${until}`;
      const listed = await bench.again('docker', 'container', 'prune', '-f', '--filter', filter);
      return listed.removals.some(({ name }) => name === 'edge');
    };
    expect(await listsEdge(whole)).toBe(false);
    expect(await listsEdge(exact)).toBe(true);
  });

  it('the CLI’s own filters in its settings count, too', async () => {
    const settings = JSON.parse(await bench.settings.read()) as object;
    await bench.settings.write({ ...settings, pruneFilters: ['label!=keep=yes', 'until=0s'] });
    for (const line of [
      'container prune -f',
      'network prune -f --filter label=keep',
      'container prune -f --filter label=keep=yes',
    ]) {
      await bench.zoo.restore();
      // Nothing is left of the current second, so a moment between list and prune changes nothing.
      await bench.nextSecond();
      await bench.again('docker', ...line.split(' '));
    }
    await bench.settings.write({ ...settings, pruneFilters: ['until=24h'] });
    await bench.docks('container', 'prune', '-f');
    await bench.settings.write(settings);
  });

  it.each([
    'builder prune -af',
    'buildx prune -f',
    'buildx prune -af --filter type=source.local',
    'buildx prune -f --filter until=24h',
    'builder prune -af --filter unused-for=24h',
    'system prune -f --filter until=24h',
  ])('the build cache: docker %s', async (line) => {
    await bench.zoo.restore();
    await fillCache(bench);
    const listed = await bench.again('docker', ...line.split(' '));
    if (!/24h/.test(line)) {
      expect(listed.removals.some(({ kind }) => kind === 'build-cache')).toBe(true);
    }
  });

  it('says that a limit on what may stay leaves it open which records go', async () => {
    await fillCache(bench);
    const argv = ['docker', 'builder', 'prune', '-f', '--keep-storage', '1GB'];
    const listed = await bench.engine.removals({ argv, cwd: bench.cwd, env: bench.env });
    expect(listed).toMatchObject({
      value: { unlisted: [expect.stringMatching(/at most what is listed goes/)] },
    });
  });
});
