import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DockerCli, dockerCli } from '../../helpers/engine/docker-cli.ts';
import { cleanUpByLabel, newRun, withLabel } from '../../helpers/engine/labels.ts';
import { askRedis, askWeb, freePort } from '../../helpers/engine/tcp.ts';
import { testEngine } from '../../helpers/engine/test-engine.ts';
import { waitFor } from '../../helpers/engine/wait-for.ts';

const run = newRun('images');
let docker: DockerCli;
let images: readonly string[];

beforeAll(async () => {
  const state = await testEngine();
  docker = dockerCli(state);
  images = state.images;
});

afterAll(() => cleanUpByLabel(docker, run));

describe('the images of the mirror', () => {
  it('are pulled by their plain names, with every tag that they have', async () => {
    expect(images).toContain('redis:latest');
    for (const image of images) {
      expect(await docker.ok('pull', image)).toContain(`/library/${image}`);
    }
  });

  it('holds a redis of several layers, so that a pull shows progress', async () => {
    await docker.ok('pull', 'redis');
    const layers = await docker.ok('image', 'inspect', '-f', '{{len .RootFS.Layers}}', 'redis');
    expect(Number(layers)).toBeGreaterThanOrEqual(4);
  });

  it('answers PING on a published port, although the engine makes no rules', async () => {
    const port = await freePort();
    await docker.ok('run', '-d', ...withLabel(run), `-p${port}:6379`, 'redis');
    const answer = await waitFor('a PING', async () => {
      const said = await askRedis(port, 'PING');
      return said === undefined || said === '' ? undefined : said;
    });
    expect(answer).toBe('+PONG');
  });

  it('keeps what redis stored in a named volume', async () => {
    const volume = `${run}-data`;
    await docker.ok('volume', 'create', ...withLabel(run), volume);
    const port = await freePort();
    const start = ['run', '-d', ...withLabel(run), '-p', `${port}:6379`, '-v', `${volume}:/data`];
    const first = await docker.ok(...start, 'redis');
    await waitFor('OK', async () =>
      (await askRedis(port, 'SET k kept')) === '+OK' ? 1 : undefined,
    );
    expect(await askRedis(port, 'SAVE')).toBe('+OK');
    await docker.ok('rm', '-f', first);
    await docker.ok(...start, 'redis');
    const kept = await waitFor('the value', async () => {
      const said = await askRedis(port, 'GET k');
      return said?.startsWith('$') ? said : undefined;
    });
    expect(kept).toBe('$4\r\nkept');
  });

  it('opens a shell in redis, bash as well as sh', async () => {
    const id = await docker.ok('run', '-d', ...withLabel(run), 'redis');
    expect(await docker.ok('exec', id, '/bin/bash', '-c', 'echo $BASH_VERSION')).toMatch(/^\d/);
    expect(await docker.ok('exec', id, 'sh', '-c', 'redis-cli ping')).toBe('PONG');
  });

  it('serves a page with nginx', async () => {
    const port = await freePort();
    await docker.ok('run', '-d', ...withLabel(run), '-p', `${port}:80`, 'nginx');
    expect(await waitFor('the page', () => askWeb(port))).toContain('nginx is running');
  });

  it('runs node with its entry point rules', async () => {
    const once = ['run', '--rm', ...withLabel(run), 'node'];
    expect(await docker.ok(...once, '--version')).toMatch(/^v\d+\.\d+\.\d+$/);
    expect(await docker.ok(...once, 'node', '-p', '6*7')).toBe('42');
    expect(await docker.ok(...once, 'sh', '-c', 'echo from a shell')).toBe('from a shell');
  });

  it('tells of itself in hello-world', async () => {
    const said = await docker.ok('run', '--rm', ...withLabel(run), 'hello-world');
    expect(said).toContain('This text comes out of a container.');
  });

  it('labels mongo and mongo-express as the stand-ins they are', async () => {
    for (const name of ['mongo', 'mongo-express']) {
      await docker.ok('pull', name);
      const label = [
        'image',
        'inspect',
        '-f',
        '{{index .Config.Labels "runsheet.stand-in"}}',
        name,
      ];
      expect(await docker.ok(...label)).toBe('true');
    }
  });

  it('reaches the mongo stand-in by name in a network of its own', async () => {
    const port = await freePort();
    const network = `${run}-net`;
    await docker.ok('network', 'create', ...withLabel(run), network);
    const common = ['-d', ...withLabel(run), '--network', network];
    await docker.ok('run', ...common, '--name', `${run}-db`, 'mongo');
    const server = `ME_CONFIG_MONGODB_SERVER=${run}-db`;
    await docker.ok('run', ...common, '-p', `${port}:8081`, '-e', server, 'mongo-express');
    const page = await waitFor('the page', async () => {
      const text = await askWeb(port);
      return text?.includes(': reached') ? text : undefined;
    });
    expect(page).toContain(`${run}-db`);
  });

  it('refuses an option after the image as mongod would', async () => {
    const late = ['run', '--rm', ...withLabel(run), 'mongo', '--net', 'mongo-network'];
    const result = await docker.run(late);
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain("unknown option '--net'");
  });

  it('stops each server at once when asked to', async () => {
    for (const image of ['redis', 'nginx', 'mongo', 'mongo-express']) {
      const id = await docker.ok('run', '-d', ...withLabel(run), image);
      await waitFor('its first words', async () => {
        const { stdout, stderr } = await docker.run(['logs', id]);
        return image === 'nginx' || stdout + stderr !== '' ? 1 : undefined;
      });
      const began = Date.now();
      await docker.ok('stop', '-t', '10', id);
      expect(Date.now() - began, image).toBeLessThan(8_000);
    }
  });
});
