import type { EnginePlugins } from '../../core/engine/model.ts';
import { parsePluginVersion } from '../../core/engine/plugins.ts';
import type { Environment } from '../../core/system/path.ts';
import { runCli } from './run-cli.ts';

/** Asks the CLI which of its plugins are there; without a CLI there are none. */
export async function readPlugins(
  docker: string | undefined,
  env: Environment,
  signal: AbortSignal,
): Promise<EnginePlugins> {
  if (docker === undefined) return {};
  const version = async (plugin: string): Promise<string | undefined> => {
    const answer = await runCli(docker, [plugin, 'version'], env, signal);
    return answer.exitCode === 0 ? parsePluginVersion(answer.stdout) : undefined;
  };
  const [compose, buildx] = await Promise.all([version('compose'), version('buildx')]);
  return { ...(compose && { compose }), ...(buildx && { buildx }) };
}
