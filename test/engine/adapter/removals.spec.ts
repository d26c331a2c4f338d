import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await setStage();
});

afterAll(() => stage?.close());

describe('docker rm', () => {
  it('removes stopped containers, and leaves running and unknown ones', async () => {
    await stage.create('one', 'busybox');
    const id = await stage.create('two', 'busybox');
    await stage.start('busy');
    const listed = await stage.removals('rm', 'one', id.slice(0, 20), 'busy', 'nobody');
    expect(listed).toEqual([
      { kind: 'container', name: 'one', detail: 'busybox, created', size: expect.any(Number) },
      { kind: 'container', name: 'two', detail: 'busybox, created', size: expect.any(Number) },
      {
        kind: 'container',
        name: 'busy',
        detail: 'running; only `--force` takes it',
        refused: true,
      },
      {
        kind: 'container',
        name: 'nobody',
        detail: 'the engine has no such container',
        refused: true,
      },
    ]);
  });

  it('removes a running container with force', async () => {
    await stage.start('forced');
    const [listed] = await stage.removals('container', 'rm', '--force', 'forced');
    expect(listed?.detail).toBe('busybox, running');
  });

  it('refuses a paused container without force', async () => {
    await stage.start('paused');
    await stage.docker('pause', 'paused');
    const [listed] = await stage.removals('rm', 'paused');
    expect(listed).toMatchObject({ detail: 'paused; only `--force` takes it', refused: true });
  });

  it('leaves anonymous volumes without -v', async () => {
    await stage.create('keeps', '-v', '/data', 'busybox');
    expect(await stage.removals('rm', 'keeps')).toHaveLength(1);
  });

  it('removes anonymous volumes with -v, and no named ones', async () => {
    await stage.create('takes', '-v', '/data', '-v', 'named:/named', 'busybox');
    const listed = await stage.removals('rm', '-v', 'takes');
    expect(listed.map(({ kind }) => kind)).toEqual(['container', 'volume']);
  });

  it('keeps an anonymous volume that another container uses, until both go', async () => {
    await stage.create('first', '-v', '/data', 'busybox');
    await stage.create('second', '--volumes-from', 'first', 'busybox');
    expect(await stage.removals('rm', '-v', 'first')).toHaveLength(1);
    expect(await stage.removals('rm', '-v', 'second')).toHaveLength(2);
  });

  it('keeps an anonymous volume that was given to a container by its name', async () => {
    await stage.create('origin', '-v', '/data', 'busybox');
    const volume = await stage.docker(
      'inspect',
      '-f',
      '{{range .Mounts}}{{.Name}}{{end}}',
      'origin',
    );
    await stage.create('reuses', '-v', `${volume}:/data`, 'busybox');
    await stage.removals('rm', 'origin');
    expect(await stage.removals('rm', '-v', 'reuses')).toHaveLength(1);
    expect(await stage.removals('volume', 'rm', volume)).toEqual([
      { kind: 'volume', name: volume, detail: 'anonymous', size: 0 },
    ]);
  });
});

describe('docker network rm and docker volume rm', () => {
  it('remove unused networks, and none that is in use or Docker’s own', async () => {
    for (const name of ['free', 'used', 'idle']) await stage.docker('network', 'create', name);
    await stage.docker('run', '-d', '--network', 'used', 'busybox', 'sleep', '999');
    await stage.docker('create', '--network', 'idle', 'busybox');
    const listed = await stage.removals('network', 'rm', 'free', 'used', 'idle', 'nobody', 'host');
    expect(listed.map(({ refused }) => refused === true)).toEqual([false, true, false, true, true]);
  });

  it('remove unused volumes, and none that a container has', async () => {
    await stage.docker('volume', 'create', 'loose');
    await stage.create('tied', '-v', 'tied:/data', 'busybox');
    const listed = await stage.removals('volume', 'rm', '-f', 'loose', 'tied');
    expect(listed.map(({ detail }) => detail)).toEqual(['', 'in use by tied']);
  });
});
