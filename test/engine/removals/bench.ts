import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EngineState, InstanceName } from '../../../scripts/engine/index.ts';
import { runTool } from '../../../scripts/engine/run-tool.ts';
import { ownDockerConfig } from '../../helpers/engine/docker-cli.ts';
import { testEngine } from '../../helpers/engine/test-engine.ts';
import { waitFor } from '../../helpers/engine/wait-for.ts';
import { environmentOf, followWithCli } from '../adapter/followed.ts';
import { ownDaemon } from '../adapter/own-daemon.ts';
import { type EngineApi, engineApi } from './engine-api.ts';
import { type TrialBench, trial } from './trial.ts';
import { openZoo, type Zoo } from './zoo.ts';

/** An engine of a test file's own, with the zoo on it. */
export interface ZooBench extends TrialBench {
  readonly state: EngineState;
  readonly zoo: Zoo;
  readonly api: EngineApi;
  readonly docker: (...args: readonly string[]) => Promise<string>;
  /** Restores the zoo, asks, runs `docker ARGS` and compares. */
  readonly docks: (...args: readonly string[]) => ReturnType<typeof trial>;
  /** Asks, runs and compares without restoring the zoo. */
  readonly again: (...argv: readonly string[]) => ReturnType<typeof trial>;
  /**
   * Waits until the engine's clock has left its current second, and gives the one that has begun:
   * epoch seconds, after all that was made before.
   */
  readonly nextSecond: () => Promise<number>;
  /** The CLI's `config.json`. */
  readonly settings: {
    readonly read: () => Promise<string>;
    readonly write: (settings: object) => Promise<void>;
  };
  /** The same for a line that a shell reads. */
  readonly shell: (line: string) => ReturnType<typeof trial>;
  /** The same engine in an environment with other variables. */
  readonly with: (variables: Readonly<Record<string, string>>) => TrialBench;
  readonly close: () => Promise<void>;
}

/** `settings` is the daemon's `daemon.json`; `instance` whose programs it is made of. */
export async function openBench(
  settings: object = {},
  instance: InstanceName = 'current',
): Promise<ZooBench> {
  const state = await testEngine(instance);
  const daemon = await ownDaemon(state, settings);
  const config = await ownDockerConfig(state);
  const cwd = await mkdtemp(join(tmpdir(), 'rs-zoo-'));
  const env = environmentOf(state, { DOCKER_HOST: daemon.host, DOCKER_CONFIG: config.folder });
  const watched = followWithCli(state, env);
  await watched.connected();
  const runIn =
    (own: Readonly<Record<string, string>>) =>
    async (argv: readonly string[]): Promise<string> => {
      const [program = '', ...args] = argv;
      const file = program === 'docker' ? state.docker : program;
      const { stdout, stderr } = await runTool(file, args, { env: own, cwd, timeout: 60_000 });
      return `${stdout}${stderr}`;
    };
  const run = runIn(env);
  const api = engineApi(daemon.socket);
  const zoo = openZoo(api);
  await run(['docker', 'pull', '-q', 'busybox']);
  const bench: TrialBench = { engine: watched.engine, api, env, cwd, run };
  const busybox = async (): Promise<void> => {
    const there = await api.get<readonly object[]>(
      '/images/json?filters={"reference":["busybox"]}',
    );
    if (there.length === 0) await run(['docker', 'pull', '-q', 'busybox']);
  };
  const restore = async (): Promise<void> => {
    await busybox();
    await zoo.restore();
  };
  const after = async (argv: readonly string[]): ReturnType<typeof trial> => {
    await restore();
    return trial(bench, argv);
  };
  const now = async (): Promise<number> => {
    const { SystemTime } = await api.get<{ readonly SystemTime: string }>('/info');
    return Math.floor(Date.parse(SystemTime) / 1000);
  };
  return {
    ...bench,
    state,
    zoo: { ...zoo, restore },
    docker: async (...args) => (await run(['docker', ...args])).trim(),
    docks: (...args) => after(['docker', ...args]),
    again: (...argv) => trial(bench, argv),
    nextSecond: async () => {
      const begun = await now();
      return waitFor('the next second', async () => {
        const later = await now();
        return later > begun ? later : undefined;
      });
    },
    settings: {
      read: () => readFile(join(config.folder, 'config.json'), 'utf8'),
      write: (value) => writeFile(join(config.folder, 'config.json'), JSON.stringify(value)),
    },
    with: (variables) => {
      const own = { ...env, ...variables };
      return { ...bench, env: own, run: runIn(own) };
    },
    shell: (line) => after(['/bin/sh', '-c', line]),
    close: async () => {
      await watched.engine.stop();
      await zoo.clear();
      await daemon.remove();
      await config.remove();
      await rm(cwd, { recursive: true, force: true });
    },
  };
}
