import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainOutput } from '../../core/cli/errors/explain-output.ts';
import { errorMessageCodes } from '../../core/cli/errors/rules.ts';
import { freePort } from '../../scripts/engine/index.ts';
import { runTool } from '../../scripts/engine/run-tool.ts';
import {
  type DockerCli,
  dockerCli,
  type OwnDockerConfig,
  ownDockerConfig,
} from '../helpers/engine/docker-cli.ts';
import { provocationFiles, provocations } from '../helpers/engine/provoked-errors.ts';
import { testEngine } from '../helpers/engine/test-engine.ts';

const prefix = 'errors-spec';
let cli: DockerCli;
let config: OwnDockerConfig;
let folder: string;
let listener: Server;
/** What `$P`, `$PORT` and the like stand for. */
let given: Readonly<Record<string, string>>;

/** What a registry says that limits pulls, and one that refuses them. */
const refusals: Readonly<Record<string, readonly [number, string, string]>> = {
  limited: [429, 'TOOMANYREQUESTS', 'You have reached your unauthenticated pull rate limit.'],
  private: [401, 'DENIED', 'requested access to the resource is denied'],
};

/** Listens on a port of this machine, as any program might, and answers as a registry would. */
function listen(port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(({ url = '' }, answer) => {
      const [status, code, message] = refusals[url.split('/')[2] ?? ''] ?? [200, '', ''];
      const body = status === 200 ? '{}' : JSON.stringify({ errors: [{ code, message }] });
      answer.writeHead(status, { 'content-type': 'application/json' }).end(body);
    });
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

async function removeAll(): Promise<void> {
  const names = ['up', 'made', 'paused', 'user', 'oom'].map((name) => `${prefix}-${name}`);
  await cli.run(['rm', '-f', '-v', ...names]);
  await cli.run(['rmi', '-f', ...['empty', 'broken', 'used'].map((name) => `${prefix}-${name}`)]);
  await cli.run(['network', 'rm', `${prefix}-net`]);
  await cli.run(['volume', 'rm', `${prefix}-vol`]);
}

beforeAll(async () => {
  const state = await testEngine();
  config = await ownDockerConfig(state);
  cli = dockerCli(state, config.folder);
  folder = await mkdtemp(join(tmpdir(), 'runsheet-errors-'));
  for (const [name, text] of Object.entries(provocationFiles)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await removeAll();
  const [port, busy] = [await freePort(), await freePort()];
  listener = await listen(busy);
  await cli.ok('network', 'create', `${prefix}-net`);
  const sleeping = ['busybox', 'sleep', '600'];
  await cli.ok(
    ...['run', '-d', '--name', `${prefix}-up`, '--network', `${prefix}-net`],
    ...['-v', `${prefix}-vol:/data`, '-p', `127.0.0.1:${port}:80`, ...sleeping],
  );
  await cli.ok('create', '--name', `${prefix}-made`, 'busybox', 'true');
  await cli.ok('run', '-d', '--name', `${prefix}-paused`, ...sleeping);
  await cli.ok('pause', `${prefix}-paused`);
  await cli.ok('build', '-q', '-t', `${prefix}-empty`, join(folder, 'empty'));
  await cli.ok('build', '-q', '-t', `${prefix}-broken`, join(folder, 'broken'));
  await cli.ok('tag', `${prefix}-broken`, `${prefix}-used`);
  await cli.ok('rmi', `${prefix}-broken`);
  await cli.ok('create', '--name', `${prefix}-user`, `${prefix}-used`);
  await cli.ok('build', '-q', '-t', `${prefix}-broken`, join(folder, 'broken'), '--label', 'x=1');
  const subnet = await cli.ok(
    ...['network', 'inspect', '-f', '{{(index .IPAM.Config 0).Subnet}}', `${prefix}-net`],
  );
  const registry = state.privateRegistry.address;
  given = { P: prefix, PORT: `${port}`, BUSY: `${busy}`, REGISTRY: registry, SUBNET: subnet };
}, 120_000);

afterAll(async () => {
  listener?.close();
  await removeAll();
  await config?.remove();
  if (folder) await rm(folder, { recursive: true, force: true });
});

function withGiven(text: string): string {
  return text.replace(/\$([A-Z]+)/g, (whole, name: string) => given[name] ?? whole);
}

async function said(line: string): Promise<string> {
  const { stdout, stderr } = await runTool('/bin/sh', ['-c', line], {
    cwd: folder,
    env: { ...cli.env, ...given, HOME: folder, LANG: 'C.UTF-8' },
    timeout: 50_000,
  });
  return `${stdout}\n${stderr}`;
}

describe('what the real CLI and engine say', () => {
  it.each(provocations)('$code: $line', async ({ code, line, found = {} }) => {
    const text = await said(line);
    const explained = explainOutput(text);
    expect(
      explained.map((each) => each.code),
      text,
    ).toContain(code);
    const expected = Object.fromEntries(
      Object.entries(found).map(([name, value]) => [name, withGiven(value)]),
    );
    expect(explained.find((each) => each.code === code)?.found, text).toMatchObject(expected);
  });

  it('is no error when all is well', async () => {
    for (const line of [
      'docker ps --filter name=errors-spec-up',
      'docker images',
      'docker info',
      'docker run --rm busybox echo hello',
      'docker build empty',
      'docker run --help',
      'docker compose --help',
    ]) {
      const text = await said(line);
      expect(
        explainOutput(text).map(({ code, message }) => `${code}: ${message}`),
        line,
      ).toEqual([]);
    }
  });

  it('was asked for most of the errors that are known', () => {
    const asked = new Set(provocations.map(({ code }) => code));
    const not = errorMessageCodes.filter((code) => !asked.has(code));
    console.log(`${asked.size} errors provoked; not here: ${not.join(', ')}`);
    expect(asked.size).toBeGreaterThanOrEqual(40);
  });
});
