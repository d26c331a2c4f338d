import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The name of the context in the bench's DOCKER_CONFIG. */
export const contextName = 'runsheet-bench';

/**
 * Makes a DOCKER_CONFIG of the bench's own: its plugins, and a current context that is its engine.
 *
 * With it alone (no DOCKER_HOST) the CLI finds the engine, as a user's CLI does. The layout is the
 * CLI's: a context's metadata stands in a folder named by the SHA-256 of its name.
 */
export async function makeDockerConfig(
  folder: string,
  host: string,
  pluginsFolder: string,
): Promise<void> {
  const id = createHash('sha256').update(contextName).digest('hex');
  const meta = join(folder, 'contexts/meta', id);
  await mkdir(meta, { recursive: true });
  await mkdir(join(folder, 'cli-plugins'), { recursive: true });
  const endpoint = { Host: host, SkipTLSVerify: false };
  await writeFile(
    join(meta, 'meta.json'),
    JSON.stringify({
      Name: contextName,
      Metadata: { Description: 'The engine of the tests' },
      Endpoints: { docker: endpoint },
    }),
  );
  await writeFile(join(folder, 'config.json'), JSON.stringify({ currentContext: contextName }));
  for (const name of existsSync(pluginsFolder) ? readdirSync(pluginsFolder) : []) {
    const link = join(folder, 'cli-plugins', name);
    await rm(link, { force: true });
    await symlink(join(pluginsFolder, name), link);
  }
}
