import { existsSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineState } from '../../../scripts/engine/index.ts';
import { isRunning } from '../../../scripts/engine/processes.ts';
import { makeSecondBench, type SecondBench } from '../../helpers/engine/second-bench.ts';
import { testEngine } from '../../helpers/engine/test-engine.ts';
import { waitFor } from '../../helpers/engine/wait-for.ts';

let bench: SecondBench;

beforeAll(async () => {
  await testEngine();
  bench = makeSecondBench('cycle');
});

afterAll(() => bench?.remove());

const pids = (state: EngineState): readonly number[] => state.processes.map((one) => one.pid);

async function links(): Promise<string> {
  return bench.namespace.ok('ip', '-br', 'link');
}

describe('up and down', () => {
  it('comes up without a network, from what was downloaded before', async () => {
    expect(await bench.namespace.ok('ip', 'route')).toBe('');
    const state = await bench.up();
    expect(await bench.docker(state, 'version', '-f', '{{.Server.APIVersion}}')).toBe(
      state.apiVersion,
    );
  });

  it('finds the running engine, however often it is asked to come up', async () => {
    const first = await bench.up();
    const [second, third] = await Promise.all([bench.up(), bench.up()]);
    expect(second).toEqual(first);
    expect(third).toEqual(first);
    const status = await bench.command('status', '--json');
    expect(JSON.parse(status.stdout)).toEqual({ engines: [first] });
    expect(status.exitCode).toBe(0);
  });

  it('starts one engine when two runs ask for it at the same moment', async () => {
    await bench.command('down');
    const [one, other] = await Promise.all([bench.up(), bench.up()]);
    expect(one).toEqual(other);
    expect(one?.processes.every(isRunning)).toBe(true);
  });

  it('keeps the password of its registry to the owner', async () => {
    const state = await bench.up();
    expect(statSync(`${state.runFolder}/state.json`).mode & 0o777).toBe(0o600);
    expect(statSync(state.runFolder).mode & 0o077).toBe(0);
  });

  it('takes a killed engine for none and replaces it, with its data', async () => {
    const killed = await bench.up();
    await bench.docker(killed, 'volume', 'create', 'kept');
    await bench.docker(killed, 'run', '-d', '--name', 'orphan', 'redis');
    const dockerd = killed.processes.find((one) => one.role === 'dockerd');
    process.kill(dockerd?.pid ?? 0, 'SIGKILL');
    await waitFor('its end', () => (dockerd && isRunning(dockerd) ? undefined : true));
    expect((await bench.command('status')).exitCode).toBe(1);

    const next = await bench.up();
    expect(pids(next).some((pid) => pids(killed).includes(pid))).toBe(false);
    expect(killed.processes.filter(isRunning)).toEqual([]);
    expect(await bench.docker(next, 'volume', 'ls', '-q')).toContain('kept');
    expect(await bench.docker(next, 'ps', '-a', '--format', '{{.Names}} {{.State}}')).toBe(
      'orphan exited',
    );
  });

  it('leaves nothing behind but its data when it goes down', async () => {
    const state = await bench.up();
    await bench.docker(state, 'network', 'create', 'one');
    await bench.docker(state, 'network', 'create', '--subnet', '10.99.0.0/24', 'two');
    expect(await links()).toMatch(/rsbr0.*br-[0-9a-f]{12}.*br-[0-9a-f]{12}/s);
    const down = await bench.command('down');
    expect(down.stdout).toBe('Down.\n');
    expect(await links()).not.toMatch(/br/);
    expect(state.processes.filter(isRunning)).toEqual([]);
    expect(existsSync(state.runFolder)).toBe(false);
    expect(existsSync(state.dataFolder)).toBe(true);
  });

  it('goes down when it is down already, and purges its data', async () => {
    const state = await bench.up();
    await bench.command('down');
    expect((await bench.command('down', '--purge')).exitCode).toBe(0);
    expect(existsSync(state.dataFolder)).toBe(false);
  });

  it('runs a spare engine beside the first, which shares nothing with it', async () => {
    const first = await bench.up();
    const up = await bench.command('up', '--spare', '--json');
    expect(up.exitCode, up.stderr).toBe(0);
    const spare = JSON.parse(up.stdout) as EngineState;
    await bench.docker(spare, 'volume', 'create', 'spare-only');
    expect(await bench.docker(first, 'volume', 'ls', '-q')).not.toContain('spare-only');
    expect((await bench.command('down', '--spare')).exitCode).toBe(0);
    expect(first.processes.every(isRunning)).toBe(true);
    expect(await links()).toContain('rsbr0');
    expect(await links()).not.toContain('rsbr2');
  });
});
