import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitFor } from '../../../helpers/engine/wait-for.ts';
import { type FakeEngine, startFakeEngine } from './fake-engine.ts';
import { type Watched, watch } from './watched.ts';

let folder: string;
let fake: FakeEngine;
let watched: Watched | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'runsheet-locate-'));
  fake = await startFakeEngine();
});

afterEach(async () => {
  await watched?.engine.stop();
  watched = undefined;
  await fake.remove();
  await rm(folder, { recursive: true, force: true });
});

const lineOf = (line: string) => ({ argv: line.split(' '), cwd: '/', env: {} });

/** What `docker context inspect` prints for a context of this name and address. */
function inspected(name: string, host: string): string {
  return JSON.stringify([
    { Name: name, Endpoints: { docker: { Host: host } }, TLSMaterial: {}, Storage: {} },
  ]);
}

/** A program called `docker` that answers with what is in the folder. */
async function stubDocker(script: string): Promise<string> {
  const file = join(folder, 'docker');
  await writeFile(file, `#!/bin/sh\n${script}\n`);
  await chmod(file, 0o755);
  return file;
}

function follow(docker: string | undefined, env: Readonly<Record<string, string>> = {}): Watched {
  watched = watch(
    { HOME: folder, DOCKER_CONFIG: folder, ...env },
    {
      findDocker: async () => docker,
      home: folder,
    },
  );
  watched.engine.start();
  return watched;
}

describe('where the engine is looked for', () => {
  it('is where the CLI’s context leads', async () => {
    const docker = await stubDocker(`echo '${inspected('box', fake.host)}'`);
    expect(await follow(docker).connected()).toMatchObject({
      tried: { context: 'box', endpoint: fake.host },
    });
  });

  it('is said to be broken with the CLI’s own words', async () => {
    const words = 'context "gone": context not found: open /x: no such file or directory';
    const docker = await stubDocker(`echo '[]'; echo '${words}' >&2; exit 1`);
    const status = await follow(docker, { DOCKER_CONTEXT: 'gone' }).unavailable();
    expect(status).toMatchObject({ reason: 'context-broken', detail: words });
    expect(status.message).toBe('There is no Docker context called “gone”.');
    expect(status).not.toHaveProperty('tried');
  });

  it('is said to be broken when the CLI answers with something else', async () => {
    const docker = await stubDocker('echo hello');
    expect(await follow(docker).unavailable()).toMatchObject({ reason: 'context-broken' });
  });

  it('is said to be broken when the CLI cannot be run', async () => {
    const status = await follow(join(folder, 'nothing')).unavailable();
    expect(status.reason).toBe('context-broken');
    expect(status.detail).toContain('ENOENT');
  });

  it('is said to be broken when the context’s address cannot be used', async () => {
    const docker = await stubDocker(`echo '${inspected('odd', 'fd://')}'`);
    const status = await follow(docker).unavailable();
    expect(status).toMatchObject({
      reason: 'context-broken',
      tried: { context: 'odd', endpoint: 'fd://' },
    });
  });

  it('is among the usual sockets when the CLI has no contexts', async () => {
    const docker = await stubDocker(
      `echo "docker: 'context' is not a docker command." >&2; exit 1`,
    );
    const runtime = join(folder, 'run');
    await mkdir(runtime);
    const usual = await startFakeEngine({}, join(runtime, 'docker.sock'));
    const status = await follow(docker, { XDG_RUNTIME_DIR: runtime }).connected();
    expect(status.tried).toEqual({
      context: 'socket',
      endpoint: `unix://${runtime}/docker.sock`,
    });
    await watched?.engine.stop();
    await usual.remove();
  });

  it('is nowhere when there is no CLI and no socket answers', async () => {
    const { unavailable } = follow(undefined, { XDG_RUNTIME_DIR: join(folder, 'run') });
    const status = await unavailable();
    expect(status.reason).toBe('no-cli');
    expect(status.detail).toContain(`unix://${folder}/run/docker.sock`);
  });

  it('is read again when the CLI’s settings are written', async () => {
    const other = await startFakeEngine();
    await writeFile(join(folder, 'answer'), inspected('one', fake.host));
    const docker = await stubDocker(`cat "${folder}/answer"`);
    const { connected, engine } = follow(docker);
    await connected();
    await writeFile(join(folder, 'answer'), inspected('two', other.host));
    await writeFile(join(folder, 'config.json'), '{"currentContext":"two"}');
    await waitFor('the other engine', () => {
      const status = engine.status();
      return status.state === 'connected' && status.tried.context === 'two' ? true : undefined;
    });
    await engine.stop();
    await other.remove();
  });

  it('is made sure of before anything is said about removals', async () => {
    const other = await startFakeEngine();
    await writeFile(join(folder, 'answer'), inspected('one', fake.host));
    const docker = await stubDocker(`cat "${folder}/answer"`);
    const { connected, engine } = follow(docker);
    await connected();
    const line = lineOf('docker rm web');
    expect(await engine.removals(line)).toMatchObject({
      ok: true,
      value: { removals: [{ name: 'web' }] },
    });
    await writeFile(join(folder, 'answer'), inspected('two', other.host));
    const changed = await engine.removals(line);
    expect(changed.ok && changed.value.unlisted.join()).toContain('context has changed');
    await waitFor('the other engine', () => {
      const status = engine.status();
      return status.state === 'connected' && status.tried.context === 'two' ? true : undefined;
    });
    expect(await engine.removals(line)).toMatchObject({ ok: true });
    await engine.stop();
    await other.remove();
  });
});

describe('lines that name an engine themselves', () => {
  it('are answered for only when it is the one that is followed', async () => {
    const docker = await stubDocker(`echo '${inspected('box', fake.host)}'`);
    const { connected, engine } = follow(docker);
    await connected();
    const ask = (line: string) => engine.removals(lineOf(line));
    const here = { ok: true, value: { removals: [{ name: 'web' }], unlisted: [] } };
    expect(await ask('docker --context box rm web')).toMatchObject(here);
    expect(await ask(`docker -H ${fake.host} rm web`)).toMatchObject(here);
    for (const options of ['-c other', '-H tcp://x:1', '--config /x', '--tlsverify']) {
      expect(await ask(`docker ${options} rm web`)).toMatchObject({
        value: { removals: [], unlisted: [expect.stringContaining('another engine')] },
      });
      const remote = await ask('docker -H tcp://prod.example:2376 rm web');
      expect(remote).toMatchObject({
        value: { engineWarning: expect.stringContaining('prod.example') },
      });
      expect(remote.ok && remote.value.engine).toBeUndefined();
    }
  });

  it('are no business of the engine’s when they remove nothing', async () => {
    const { engine } = follow(undefined);
    for (const line of ['docker ps', 'docker rm', 'sh -c rm', 'docker -H x ps']) {
      expect(await engine.removals(lineOf(line))).toEqual({
        ok: true,
        value: { removals: [], unlisted: [] },
      });
    }
  });
});

describe('the CLI’s plugins', () => {
  it('are told apart by whether they answer', async () => {
    const docker = await stubDocker(`case "$1" in
      context) echo '${inspected('box', fake.host)}' ;;
      compose) echo 'Docker Compose version v2.40.3' ;;
      *) echo "docker: unknown command: docker $1"; exit 1 ;;
    esac`);
    const { engine } = follow(docker);
    const plugins = await waitFor('the plugins', () => {
      const status = engine.status();
      return status.state === 'connected' ? status.plugins : undefined;
    });
    expect(plugins).toEqual({ compose: '2.40.3' });
  });
});
