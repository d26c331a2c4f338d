import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EngineState } from '../../../scripts/engine/index.ts';
import { benchPlaces } from '../../../scripts/engine/places.ts';
import { runTool, type ToolResult } from '../../../scripts/engine/run-tool.ts';
import { makeNetNamespace, type NetNamespace } from './net-namespace.ts';

const main = fileURLToPath(new URL('../../../scripts/engine/main.ts', import.meta.url));

/**
 * A bench beside the one that all tests use, in a network of its own, for tests that start, kill
 * and stop engines. It shares what was downloaded; its network reaches nothing but itself.
 */
export interface SecondBench {
  readonly namespace: NetNamespace;
  /** For further files of a test; removed with the bench. */
  readonly folder: string;
  /** Runs the bench's command line: `up`, `down`, `status` and their options. */
  command(...words: readonly string[]): Promise<ToolResult>;
  /** Runs `up`, which must succeed. */
  up(): Promise<EngineState>;
  /** Runs the CLI against the engine, from inside its network. */
  docker(state: EngineState, ...args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

/** Makes a second bench; nothing runs in it yet. */
export function makeSecondBench(topic: string, home?: string): SecondBench {
  const name = `rs-${topic}-${process.pid}`;
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const runFolder = `/run/${name}`;
  const namespace = makeNetNamespace(name);
  const env = {
    ...process.env,
    RUNSHEET_CACHE: join(benchPlaces().cache, '..'),
    RUNSHEET_ENGINE_RUN: runFolder,
    RUNSHEET_ENGINE_DATA: join(folder, 'data'),
    ...(home !== undefined && { HOME: home }),
  };
  const command = (...words: readonly string[]): Promise<ToolResult> =>
    namespace.run(process.execPath, [main, ...words], { env, timeout: 100_000 });
  return {
    namespace,
    folder,
    command,
    async up() {
      const up = await command('up', '--json');
      if (up.exitCode !== 0) {
        throw new Error(`The second bench does not come up: ${up.stderr}`);
      }
      return JSON.parse(up.stdout) as EngineState;
    },
    async docker(state, ...args) {
      const own = { DOCKER_HOST: state.host, DOCKER_CONFIG: state.dockerConfig };
      const [file, all] = namespace.command(state.docker, args);
      const result = await runTool(file, all, { env: { ...process.env, ...own } });
      if (result.exitCode !== 0) {
        throw new Error(`docker ${args.join(' ')} in the second bench: ${result.stderr}`);
      }
      return result.stdout.trim();
    },
    async remove() {
      await command('down', '--all', '--purge');
      namespace.remove();
      await rm(folder, { recursive: true, force: true });
      await rm(runFolder, { recursive: true, force: true });
    },
  };
}
