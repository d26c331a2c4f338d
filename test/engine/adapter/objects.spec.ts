import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineObjects } from '../../../core/engine/model.ts';
import { freePort } from '../../../scripts/engine/free-port.ts';
import { type DockerCli, dockerCli } from '../../helpers/engine/docker-cli.ts';
import { cleanUpByLabel, newRun, withLabel } from '../../helpers/engine/labels.ts';
import { testEngine } from '../../helpers/engine/test-engine.ts';
import { waitFor } from '../../helpers/engine/wait-for.ts';
import type { Watched } from '../../unit/electron/engine/watched.ts';
import { followWithCli } from './followed.ts';

const run = newRun('objects');
const label = withLabel(run);
let docker: DockerCli;
let watched: Watched;

beforeAll(async () => {
  const state = await testEngine();
  docker = dockerCli(state);
  watched = followWithCli(state);
  await watched.connected();
});

afterAll(async () => {
  await watched?.engine.stop();
  if (docker) await cleanUpByLabel(docker, run);
});

async function objects(): Promise<EngineObjects> {
  const read = await watched.engine.objects();
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** How often a list has been called stale so far. */
function staleCount(kind: keyof EngineObjects): number {
  return watched.stale.filter((kinds) => kinds.includes(kind)).length;
}

describe('what is on the engine', () => {
  it('is told as the CLI tells it', async () => {
    const name = `${run}-web`;
    const port = await freePort();
    await docker.ok('volume', 'create', ...label, `${run}-data`);
    await docker.ok('network', 'create', ...label, `${run}-net`);
    const published = `127.0.0.1:${port}:6379`;
    const volumes = ['-v', `${run}-data:/named`, '-v', '/anonymous'];
    const id = await docker.ok(
      'run',
      '-d',
      '--name',
      name,
      '-p',
      published,
      ...label,
      ...volumes,
      'redis',
    );
    const { containers, images, networks, volumes: all } = await objects();
    const container = containers.find((one) => one.name === name);
    expect(container).toMatchObject({
      id,
      image: 'redis',
      state: 'running',
      ports: [`127.0.0.1:${port}->6379/tcp`],
    });
    expect(container?.status).toMatch(/^Up /);
    const redis = images.find(({ tags }) => tags.includes('redis:latest'));
    expect(redis?.id).toBe(await docker.ok('image', 'inspect', '-f', '{{.Id}}', 'redis'));
    expect(redis?.size).toBeGreaterThan(1_000_000);
    expect(networks.find((one) => one.name === `${run}-net`)?.driver).toBe('bridge');
    expect(all.find((one) => one.name === `${run}-data`)?.anonymous).toBe(false);
    const mounts = '{{range .Mounts}}{{if eq .Destination "/anonymous"}}{{.Name}}{{end}}{{end}}';
    const anonymous = await docker.ok('inspect', '-f', mounts, name);
    expect(all.find((one) => one.name === anonymous)?.anonymous).toBe(true);
  });

  it('has the state of a container that was paused, stopped or only created', async () => {
    const name = `${run}-states`;
    // The engine may answer a command a moment before its list says what the command did.
    const becomes = (state: string): Promise<true> =>
      waitFor(`${name} to be ${state}`, async () => {
        const found = (await objects()).containers.find((one) => one.name === name);
        return found?.state === state ? true : undefined;
      });
    await docker.ok('create', '--name', name, ...label, 'redis');
    await becomes('created');
    await docker.ok('start', name);
    await becomes('running');
    await docker.ok('pause', name);
    await becomes('paused');
    await docker.ok('unpause', name);
    await docker.ok('kill', name);
    await becomes('exited');
  });
});

describe('a change', () => {
  it('makes the containers stale at once, and is counted', async () => {
    // What a test before this one took away may still be counted.
    const count = async (...all: string[]): Promise<number> =>
      (await docker.ok('ps', '-q', ...all)).split('\n').filter((id) => id !== '').length;
    const [running, containers] = [await count(), await count('-a')];
    const before = await waitFor('the numbers of now', () => {
      const status = watched.engine.status();
      const isCounted =
        status.state === 'connected' &&
        status.running === running &&
        status.containers === containers;
      return isCounted ? status : undefined;
    });
    const stale = staleCount('containers');
    const name = `${run}-counted`;
    await docker.ok('run', '-d', '--name', name, ...label, 'redis');
    const after = await waitFor('the count', () => {
      const status = watched.engine.status();
      return status.state === 'connected' && status.running > before.running ? status : undefined;
    });
    expect(after.containers).toBeGreaterThan(before.containers);
    expect(staleCount('containers')).toBeGreaterThan(stale);
    await docker.ok('rm', '-f', name);
    await waitFor('the count again', () => {
      const status = watched.engine.status();
      return status.state === 'connected' && status.containers < after.containers
        ? true
        : undefined;
    });
  });

  it.each([
    ['volumes', ['volume', 'create', ...label, `${run}-v`], ['volume', 'rm', `${run}-v`]],
    ['networks', ['network', 'create', ...label, `${run}-n`], ['network', 'rm', `${run}-n`]],
    ['images', ['tag', 'redis', `${run}:1`], ['rmi', `${run}:1`]],
  ] as const)('makes the %s stale, coming and going', async (kind, create, remove) => {
    for (const line of [create, remove]) {
      const before = staleCount(kind);
      await docker.ok(...line);
      await waitFor(`${kind} to be stale`, () => (staleCount(kind) > before ? true : undefined));
    }
  });

  it('is on the list that is read when it was called stale', async () => {
    const name = `${run}-listed`;
    const seen = new Promise<void>((resolve) => {
      const off = watched.engine.onStale(async (kinds) => {
        if (!kinds.includes('containers')) return;
        const { containers } = await objects();
        if (!containers.some((one) => one.name === name)) return;
        off();
        resolve();
      });
    });
    await docker.ok('create', '--name', name, ...label, 'redis');
    await seen;
  });
});
