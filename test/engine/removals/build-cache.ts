import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ZooBench } from './bench.ts';

/**
 * Fills the build cache: records that an image shares, records of its own, sources, a cache mount.
 *
 * Whatever was in it before is taken out first.
 */
export async function fillCache({ docker, run, cwd }: ZooBench): Promise<void> {
  const folder = join(cwd, 'built');
  await mkdir(folder, { recursive: true });
  for (const name of ['a', 'b', 'c']) await writeFile(join(folder, name), name);
  const stay = ['FROM scratch', 'COPY a /', 'COPY b /'];
  const go = [
    'FROM busybox AS one',
    'COPY a /',
    'FROM scratch',
    'COPY --from=one /a /x',
    'COPY c /',
  ];
  const files = { stay, go } as const;
  await docker('builder', 'prune', '-af');
  for (const [name, lines] of Object.entries(files)) {
    const file = join(folder, `Dockerfile.${name}`);
    await writeFile(file, `${lines.join('\n')}\n`);
    await run(['docker', 'build', '-q', '-t', `built:${name}`, '-f', file, folder]);
  }
  await docker('rmi', 'built:go');
}
