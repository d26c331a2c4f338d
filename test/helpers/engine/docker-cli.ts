import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDockerConfig } from '../../../scripts/engine/docker-config.ts';
import type { EngineState } from '../../../scripts/engine/index.ts';
import { runTool, type ToolOptions, type ToolResult } from '../../../scripts/engine/run-tool.ts';

/** The unpacked CLI, bound to an engine; never the CLI or the `~/.docker` of the machine. */
export interface DockerCli {
  /** DOCKER_HOST, DOCKER_CONFIG and a PATH with the unpacked CLI first. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs `docker ARGS` to its end, whatever comes of it. */
  run(args: readonly string[], options?: DockerRunOptions): Promise<ToolResult>;
  /** Runs `docker ARGS`, which must succeed, and gives what it printed, trimmed. */
  ok(...args: readonly string[]): Promise<string>;
}

export type DockerRunOptions = Omit<ToolOptions, 'env'>;

/** The variables that make any program use an engine of the bench and its CLI. */
export function engineEnvironment(
  state: EngineState,
  dockerConfig: string = state.dockerConfig,
): Readonly<Record<string, string>> {
  return {
    DOCKER_HOST: state.host,
    DOCKER_CONFIG: dockerConfig,
    PATH: `${state.cliFolder}:${process.env['PATH'] ?? ''}`,
  };
}

/** The unpacked CLI for an engine, with the bench's own DOCKER_CONFIG or another. */
export function dockerCli(state: EngineState, dockerConfig?: string): DockerCli {
  const env = engineEnvironment(state, dockerConfig);
  const run = (args: readonly string[], options: DockerRunOptions = {}): Promise<ToolResult> =>
    runTool(state.docker, args, { ...options, env: { ...process.env, ...env } });
  return {
    env,
    run,
    async ok(...args) {
      const result = await run(args);
      if (result.exitCode !== 0) {
        throw new Error(`docker ${args.join(' ')} ended with ${result.exitCode}: ${result.stderr}`);
      }
      return result.stdout.trim();
    },
  };
}

/** A DOCKER_CONFIG for one test, for what would change the shared one: logins, contexts. */
export interface OwnDockerConfig {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Makes a DOCKER_CONFIG like the bench's in a temporary folder. */
export async function ownDockerConfig(state: EngineState): Promise<OwnDockerConfig> {
  const folder = await mkdtemp(join(tmpdir(), 'runsheet-docker-config-'));
  await makeDockerConfig(folder, state.host, state.pluginsFolder);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
