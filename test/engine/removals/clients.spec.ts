import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBench, type ZooBench } from './bench.ts';

let bench: ZooBench;

beforeAll(async () => {
  bench = await openBench();
  await bench.docker('context', 'create', 'spare-one', '--docker', 'host=tcp://127.0.0.1:9');
  await bench.docker('context', 'create', 'spare-two', '--docker', 'host=tcp://127.0.0.1:9');
});

afterAll(() => bench?.close());

const contexts = async (): Promise<readonly string[]> =>
  (await bench.docker('context', 'ls', '-q')).split('\n');

describe('what the CLI itself keeps', () => {
  it('context rm: the current and the default one stay', async () => {
    await bench.docker('context', 'use', 'spare-one');
    const own = bench.with({});
    const { DOCKER_HOST: _, ...withoutHost } = own.env;
    const line = {
      argv: ['docker', 'context', 'rm', 'spare-two', 'nothing', 'default'],
      cwd: bench.cwd,
    };
    const listed = await bench.engine.removals({ ...line, env: withoutHost });
    expect(listed).toMatchObject({
      value: {
        removals: [
          { kind: 'context', name: 'spare-two', detail: 'tcp://127.0.0.1:9' },
          { kind: 'context', name: 'nothing', refused: true },
          { kind: 'context', name: 'default', refused: true },
        ],
      },
    });
    const current = { ...line, argv: ['docker', 'context', 'rm', 'spare-one'], env: withoutHost };
    expect(await bench.engine.removals(current)).toMatchObject({
      value: { removals: [{ name: 'spare-one', refused: true }] },
    });
    await bench.run(['docker', 'context', 'rm', 'spare-two', 'nothing', 'default']);
    expect(await contexts()).toContain('spare-one');
    expect(await contexts()).not.toContain('spare-two');
  });

  it('buildx rm: the builder with its container and the volume of its cache', async () => {
    for (const [name, options] of [
      ['b-plain', ''],
      ['b-kept', '--keep-state'],
      ['b-daemon', '--keep-daemon'],
    ] as const) {
      await bench.docker('buildx', 'create', '--name', name, '--driver', 'docker-container');
      const node = `buildx_buildkit_${name}0`;
      await bench.docker('volume', 'create', `${node}_state`);
      const state = ['-v', `${node}_state:/var/lib/buildkit`, '--network', 'none'];
      await bench.docker('create', ...state, '--name', node, 'busybox');
      const words = ['buildx', 'rm', ...options.split(' ').filter(Boolean), name];
      const { removals } = await bench.again('docker', ...words);
      expect(removals[0]).toMatchObject({ kind: 'builder', name });
    }
    const { removals } = await bench.again('docker', 'buildx', 'rm', 'nothing', 'default');
    expect(removals.every(({ refused }) => refused)).toBe(true);
  });

  it('says that the cache of a builder of its own cannot be listed', async () => {
    await bench.docker('buildx', 'create', '--name', 'b-own', '--driver', 'docker-container');
    const argv = ['docker', 'buildx', 'prune', '-f', '--builder', 'b-own'];
    const { cwd, env, engine } = bench;
    expect(await engine.removals({ argv, cwd, env })).toMatchObject({
      value: { removals: [], unlisted: [expect.stringContaining('docker-container')] },
    });
    await bench.docker('buildx', 'rm', 'b-own');
  });

  it('plugin rm', async () => {
    const folder = join(bench.cwd, 'plugin');
    await mkdir(join(folder, 'rootfs'), { recursive: true });
    await writeFile(join(folder, 'rootfs', 'x'), 'x');
    const types = ['docker.volumedriver/1.0'];
    const settings = { entrypoint: ['/x'], interface: { types, socket: 'x.sock' } };
    await writeFile(join(folder, 'config.json'), JSON.stringify(settings));
    await bench.docker('plugin', 'create', 'zoo/plugin', folder);
    const { removals } = await bench.again('docker', 'plugin', 'rm', 'zoo/plugin', 'zoo/nothing');
    expect(removals).toMatchObject([
      { kind: 'plugin', name: 'zoo/plugin:latest' },
      { kind: 'plugin', name: 'zoo/nothing', refused: true },
    ]);
    expect(await bench.docker('plugin', 'ls', '-q')).toBe('');
  });
});
