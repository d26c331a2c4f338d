import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engineDown, engineUp, runningEngine } from '../../../scripts/engine/index.ts';
import { openBench, type ZooBench } from './bench.ts';

let bench: ZooBench;
let wasUp = false;

beforeAll(async () => {
  wasUp = (await runningEngine('old')) !== undefined;
  const up = await engineUp({ instance: 'old' });
  if (!up.ok) throw new Error(up.error.message);
  // Engines of that age write a key into `/etc/docker` unless they are told another place.
  bench = await openBench({ 'deprecated-key-path': '/tmp/rs-old-key.json' }, 'old');
});

afterAll(async () => {
  await bench?.close();
  if (!wasUp) await engineDown({ instance: 'old' });
});

describe('engine 20.10', () => {
  it.each([
    'volume prune -f',
    'volume prune -f --filter label=keep',
    'volume prune -f --filter label!=keep',
    'volume prune -fa',
    'container prune -f --filter label!=keep',
    'network prune -f',
    'image prune -f',
    'image prune -af',
    'image prune -af --filter until=24h',
    'system prune -f',
    'system prune -af --volumes --filter label!=keep=yes',
    'rm -fv exited sharing running',
    'stop -t 0 rm-running',
    'rmi -f zoo/used:a zoo/app:1 zoo/base:1',
    'builder prune -af',
  ])('docker %s', async (line) => {
    await bench.docks(...line.split(' '));
  });

  it('takes named volumes with a prune, which newer ones leave', async () => {
    const { removals } = await bench.docks('volume', 'prune', '-f');
    expect(removals.map(({ name }) => name)).toEqual(expect.arrayContaining(['v-free', 'v-kept']));
  });

  it('knows the sizes of volumes there, too', async () => {
    await bench.zoo.restore();
    await bench.docker(
      'run',
      '--rm',
      '--network',
      'none',
      '-v',
      'v-free:/d',
      'busybox',
      'sh',
      '-c',
      'head -c 5000 /dev/zero >/d/x',
    );
    const { removals } = await bench.docks('volume', 'rm', 'v-free');
    expect(removals).toMatchObject([{ name: 'v-free', size: 5000 }]);
  });
});
