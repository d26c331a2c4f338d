import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { EngineState } from '../../../scripts/engine/index.ts';
import { dockerCli, ownDockerConfig } from '../../helpers/engine/docker-cli.ts';
import { testEngine } from '../../helpers/engine/test-engine.ts';
import { waitFor } from '../../helpers/engine/wait-for.ts';
import type { Watched } from '../../unit/electron/engine/watched.ts';
import { watch } from '../../unit/electron/engine/watched.ts';
import { environmentOf, followWithCli } from './followed.ts';

let state: EngineState;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  state = await testEngine();
});

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function follow(env?: Readonly<Record<string, string>>): Watched {
  const watched = followWithCli(state, env);
  closing.push(watched.engine.stop);
  return watched;
}

describe('the engine of the tests', () => {
  it('is connected by its context, with what the CLI says of it', async () => {
    const status = await follow().connected();
    const docker = dockerCli(state);
    expect(status.tried).toEqual({ context: state.context, endpoint: state.host });
    expect(status.version).toBe(await docker.ok('version', '-f', '{{.Server.Version}}'));
    expect(status.platform).toBe(
      await docker.ok('version', '-f', '{{.Server.Os}}/{{.Server.Arch}}'),
    );
  });

  it('has the plugins of its CLI', async () => {
    const { engine } = follow();
    const plugins = await waitFor('the plugins', () => {
      const status = engine.status();
      return status.state === 'connected' ? status.plugins : undefined;
    });
    expect(plugins.compose).toContain(state.versions['docker-compose'] ?? 'a version');
    expect(plugins.buildx).toContain(state.versions['docker-buildx'] ?? 'a version');
  });

  it('is connected without any CLI when DOCKER_HOST names it', async () => {
    const watched = watch({ DOCKER_HOST: state.host });
    closing.push(watched.engine.stop);
    watched.engine.start();
    const status = await watched.connected();
    expect(status.tried).toEqual({ context: 'DOCKER_HOST', endpoint: state.host });
  });
});

describe('the context that commands get', () => {
  it('is that of DOCKER_HOST before DOCKER_CONTEXT before the current one', async () => {
    const config = await ownDockerConfig(state);
    closing.push(config.remove);
    const docker = dockerCli(state, config.folder);
    const dead = `unix://${join(config.folder, 'dead.sock')}`;
    await docker.ok('context', 'create', 'dead', '--docker', `host=${dead}`);
    const own = { DOCKER_CONFIG: config.folder };

    const current = follow(environmentOf(state, own));
    expect((await current.connected()).tried.context).toBe(state.context);

    const variable = follow(environmentOf(state, { ...own, DOCKER_CONTEXT: 'dead' }));
    expect(await variable.unavailable()).toMatchObject({
      reason: 'stopped',
      tried: { context: 'dead', endpoint: dead },
    });

    const both = { ...own, DOCKER_CONTEXT: 'dead', DOCKER_HOST: state.host };
    const host = follow(environmentOf(state, both));
    expect((await host.connected()).tried).toEqual({
      context: 'DOCKER_HOST',
      endpoint: state.host,
    });
  });

  it('is followed when it is switched with docker context use, there and back', async () => {
    const config = await ownDockerConfig(state);
    closing.push(config.remove);
    const docker = dockerCli(state, config.folder);
    const dead = `unix://${join(config.folder, 'dead.sock')}`;
    await docker.ok('context', 'create', 'dead', '--docker', `host=${dead}`);
    const { connected, unavailable } = follow(
      environmentOf(state, { DOCKER_CONFIG: config.folder }),
    );
    await connected();
    const use = (name: string) => docker.ok('--config', config.folder, 'context', 'use', name);
    await use('dead');
    expect((await unavailable()).tried?.context).toBe('dead');
    await use(state.context);
    expect((await connected()).tried.context).toBe(state.context);
  });

  it('is said to be missing with the CLI’s own words', async () => {
    const status = await follow(environmentOf(state, { DOCKER_CONTEXT: 'nope' })).unavailable();
    expect(status).toMatchObject({
      reason: 'context-broken',
      message: 'There is no Docker context called “nope”.',
    });
    expect(status.detail).toContain('context not found');
  });

  it('is said to be broken when DOCKER_HOST is no address', async () => {
    const status = await follow(environmentOf(state, { DOCKER_HOST: 'foo://bar' })).unavailable();
    expect(status.reason).toBe('context-broken');
    expect(status.message).toContain('DOCKER_HOST');
    expect(status.detail).toContain('foo://bar');
  });
});
