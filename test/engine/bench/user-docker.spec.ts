import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EngineState, failureText } from '../../../scripts/engine/index.ts';
import { ensureTools } from '../../../scripts/engine/system-tools.ts';
import { makeSecondBench, type SecondBench } from '../../helpers/engine/second-bench.ts';
import { testEngine } from '../../helpers/engine/test-engine.ts';
import {
  runUserContainer,
  startUserEngine,
  type UserEngine,
} from '../../helpers/engine/user-engine.ts';

const home = mkdtempSync(join(tmpdir(), 'rs-home-'));
let bench: SecondBench;
let user: UserEngine;

beforeAll(async () => {
  const set = join((await testEngine()).cliFolder, '..');
  const tools = await ensureTools([{ command: 'iptables', packageName: 'iptables' }], console.log);
  if (!tools.ok) {
    throw new Error(failureText(tools.error));
  }
  bench = makeSecondBench('user', home);
  // Docker makes FORWARD drop by default where it is the one that turns forwarding on.
  await bench.namespace.ok('sh', '-c', 'echo 0 > /proc/sys/net/ipv4/ip_forward');
  user = await startUserEngine(bench.namespace, set, join(bench.folder, 'user'), home);
  await runUserContainer(user, join(set, '../images/root/bin/busybox'));
});

afterAll(async () => {
  await bench?.command('down', '--purge');
  await user?.stop();
  await bench?.remove();
  await rm(home, { recursive: true, force: true });
});

/** Everything of the user's that the bench could touch, as text. */
async function snapshot(): Promise<Readonly<Record<string, string>>> {
  const saved = async (tool: string): Promise<string> =>
    (await bench.namespace.ok(tool)).replace(/^#.*$/gm, '').replace(/\[\d+:\d+\]/g, '');
  const state = '{{.State.Status}} {{.State.Pid}} {{.State.StartedAt}} {{.RestartCount}}';
  return {
    rules: await saved('iptables-save'),
    rules6: await saved('ip6tables-save'),
    nft: (await bench.namespace.run('nft', ['list', 'ruleset'])).stdout.replace(
      /packets \d+ bytes \d+/g,
      '',
    ),
    links: await bench.namespace.ok('ip', '-br', 'link'),
    addresses: await bench.namespace.ok('ip', '-br', '-4', 'address'),
    routes: await bench.namespace.ok('ip', 'route'),
    forwarding: await bench.namespace.ok('cat', '/proc/sys/net/ipv4/ip_forward'),
    containers: await user.docker('inspect', '-f', state, 'own'),
    networks: await user.docker('network', 'ls', '--no-trunc'),
    volumes: await user.docker('volume', 'ls'),
    images: await user.docker('images', '--no-trunc', '--quiet'),
    engine: await user.docker('info', '-f', '{{.ID}} {{.Containers}} {{.ContainersRunning}}'),
    config: hashFolder(join(user.home, '.docker')),
  };
}

function hashFolder(at: string): string {
  const names = readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return names
    .map((name) => `${name} ${createHash('sha256').update(readFileSync(name)).digest('hex')}`)
    .join('\n');
}

describe("a user's Docker on the same machine", () => {
  it('has rules, a container and settings that could be harmed', async () => {
    const before = await snapshot();
    expect(before['rules']).toContain('DOCKER');
    expect(before['rules']).toMatch(/--dport 8099/);
    expect(before['rules']).toContain(':FORWARD DROP');
    expect(before['containers']).toContain('running');
    expect(before['config']).toContain('config.json');
  });

  it('is left as it was by up, by what runs in the engine, and by down', async () => {
    const before = await snapshot();
    const state = await bench.up();

    const during = await snapshot();
    const ours = state.addressPool;
    const foreign = (during['rules'] ?? '')
      .split('\n')
      .filter((line) => !line.includes(ours))
      .join('\n');
    expect(state.forwardRule).toBe(true);
    expect(foreign).toBe(before['rules']);
    expect((during['rules'] ?? '').split('\n').filter((line) => line.includes(ours))).toHaveLength(
      1,
    );
    for (const part of ['rules6', 'containers', 'networks', 'volumes', 'images', 'config']) {
      expect(during[part], part).toBe(before[part]);
    }

    await useEngine(state);
    const down = await bench.command('down', '--purge');
    expect(down.exitCode, down.stderr).toBe(0);
    expect(await snapshot()).toEqual(before);
    expect(await user.docker('exec', 'own', '/busybox', 'echo', 'alive')).toBe('alive');
  });

  it('is left as it was when the engine was killed and is brought down afterwards', async () => {
    const before = await snapshot();
    const state = await bench.up();
    await useEngine(state);
    for (const started of state.processes) {
      process.kill(started.pid, 'SIGKILL');
    }
    const status = await bench.command('status');
    expect(status.stdout).toContain('No engine is running.');
    expect(status.exitCode).toBe(1);
    const down = await bench.command('down');
    expect(down.exitCode, down.stderr).toBe(0);
    expect(await snapshot()).toEqual(before);
    expect(readFileSync('/proc/self/mountinfo', 'utf8')).not.toContain(state.dataFolder);
  });
});

/** Makes the engine work: a network, two containers that reach each other, a published port. */
async function useEngine(state: EngineState): Promise<void> {
  const docker = (...args: readonly string[]): Promise<string> => bench.docker(state, ...args);
  await docker('network', 'create', 'bench-net');
  const common = ['--network', 'bench-net'];
  await docker('run', '-d', '--name', 'store', ...common, '-p', '8098:6379', 'redis');
  const ask = ['redis-cli', '-h', 'store', 'ping'];
  expect(await docker('run', '--rm', ...common, 'redis', ...ask)).toBe('PONG');
}
