import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ensureCli,
  failureText,
  type Judge,
  type JudgedRun,
  openJudge,
} from '../../../scripts/engine/index.ts';

let judge: Judge;

beforeAll(async () => {
  const docker = await ensureCli();
  if (!docker.ok) {
    throw new Error(failureText(docker.error));
  }
  judge = await openJudge({ docker: docker.value, env: { GREETING: 'hello' } });
});

afterAll(() => judge?.close());

async function judged(...argv: readonly string[]): Promise<JudgedRun> {
  const result = await judge.judgeRun(argv);
  if (!result.ok) {
    throw new Error(failureText(result.error));
  }
  return result.value;
}

describe('the judge of docker run', () => {
  it('tells image, command, name, network and published ports', async () => {
    const { body: _, ...run } = await judged(
      ...['docker', 'run', '-d', '--name', 'my-redis', '--network', 'app', '-p', '3000:6379'],
      ...['redis:7', 'redis-server', '--save', ''],
    );
    expect(run).toEqual({
      image: 'redis:7',
      command: ['redis-server', '--save', ''],
      name: 'my-redis',
      network: 'app',
      env: [],
      ports: ['3000:6379/tcp'],
      mounts: [],
    });
  });

  it('leaves out what a line does not say', async () => {
    const { body: _, ...run } = await judged('docker', 'run', 'redis');
    expect(run).toEqual({ image: 'redis', command: [], env: [], ports: [], mounts: [] });
  });

  it('writes every way to publish a port in one notation', async () => {
    const ports = ['127.0.0.1::80', '8000-8001:82-83', '[::1]:80:81', '53:53/udp'];
    const run = await judged('docker', 'run', ...ports.flatMap((port) => ['-p', port]), 'nginx');
    expect(new Set(run.ports)).toEqual(
      new Set(['127.0.0.1::80/tcp', '8000:82/tcp', '8001:83/tcp', '[::1]:80:81/tcp', '53:53/udp']),
    );
  });

  it('writes every way to mount in one notation and leaves tmpfs out', async () => {
    const run = await judged(
      ...['docker', 'run', '-v', './data:/data', '-v', '/anonymous', '-v', 'named:/n:ro'],
      ...['--mount', 'type=bind,source=/tmp,target=/t,readonly', '--tmpfs', '/gone'],
      ...['--mount', 'type=volume,target=/v', 'redis'],
    );
    expect(new Set(run.mounts)).toEqual(
      new Set([
        `${join(judge.folder, 'data')}:/data`,
        '/anonymous',
        'named:/n:ro',
        '/tmp:/t:ro',
        '/v',
      ]),
    );
  });

  it('resolves a variable without a value in its fixed environment', async () => {
    const run = await judged(
      'docker',
      'run',
      '-e',
      'GREETING',
      '-e',
      'K=v',
      '-e',
      'UNKNOWN',
      'redis',
    );
    // The CLI puts them in no order of its own.
    expect([...run.env].sort()).toEqual(['GREETING=hello', 'K=v', 'UNKNOWN']);
  });

  it('takes lines that want a terminal, or attach to streams, or only create', async () => {
    expect((await judged('docker', 'run', '-it', '--rm', 'node', 'bash')).body).toMatchObject({
      Tty: true,
      OpenStdin: true,
    });
    expect((await judged('docker', 'run', '-a', 'stdout', 'redis', 'ls')).command).toEqual(['ls']);
    expect((await judged('docker', 'container', 'run', 'nginx')).image).toBe('nginx');
    expect((await judged('docker', 'create', '-p', '80', 'nginx')).ports).toEqual(['80/tcp']);
  });

  it('gives the words of the CLI when it refuses a line', async () => {
    const result = await judge.judgeRun(['docker', 'run', '-p', 'x:y', 'redis']);
    expect(result.ok).toBe(false);
    expect(result.ok ? '' : result.error.detail).toMatch(/invalid/i);
  });

  it('keeps calls apart that run side by side', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `run-${index}`);
    const runs = await Promise.all(
      names.map((name) => judged('docker', 'run', '--name', name, `image-${name}`)),
    );
    expect(runs.map((run) => run.name)).toEqual(names);
    expect(runs.map((run) => run.image)).toEqual(names.map((name) => `image-${name}`));
  });
});

describe('the recorded requests of other commands', () => {
  it('tells what would be removed, by name and with the options', async () => {
    const call = await judge.recordRequests(['docker', 'rm', '-f', '-v', 'one', 'two']);
    expect(call.exitCode).toBe(0);
    expect(new Set(call.requests.map((one) => `${one.method} ${one.path}`))).toEqual(
      new Set(['DELETE /containers/one', 'DELETE /containers/two']),
    );
    expect(call.requests[0]?.query).toEqual({ force: ['1'], v: ['1'] });
  });

  it('goes through with a command that needs a stream', async () => {
    const call = await judge.recordRequests(['docker', 'exec', '-e', 'A=b', 'box', 'ls', '-l']);
    expect(call.exitCode).toBe(0);
    const exec = call.requests.find((one) => one.path === '/containers/box/exec');
    expect(exec?.body).toMatchObject({ Cmd: ['ls', '-l'], Env: ['A=b'] });
    expect(call.requests.some((one) => one.path.endsWith('/start'))).toBe(true);
  });

  it('records the whole course of an attached run', async () => {
    const call = await judge.recordRequests(['docker', 'run', 'redis']);
    expect(call.exitCode).toBe(0);
    const paths = call.requests.map((one) => one.path.replace(/[0-9a-f]{64}/, 'ID'));
    expect(paths[0]).toBe('/containers/create');
    expect(new Set(paths.slice(1))).toEqual(
      new Set(['/containers/ID/attach', '/containers/ID/wait', '/containers/ID/start']),
    );
  });

  it('records networks, volumes, images and prunes with their bodies and filters', async () => {
    const network = await judge.recordRequests(['docker', 'network', 'create', '--internal', 'n1']);
    expect(network.requests[0]).toMatchObject({
      path: '/networks/create',
      body: { Name: 'n1', Internal: true },
    });
    const pull = await judge.recordRequests(['docker', 'pull', 'redis:7']);
    expect(pull.requests[0]?.query).toMatchObject({ tag: ['7'] });
    const prune = await judge.recordRequests(['docker', 'volume', 'prune', '--all', '--force']);
    expect(prune.requests[0]?.query['filters']).toEqual(['{"all":{"true":true}}']);
  });
});
