import { join } from 'node:path';
import type { FetchSession } from '../fetch-session.ts';
import { manifestFormat, type SetManifest } from '../manifest.ts';
import type { BenchFailure, Outcome } from '../outcome.ts';
import { imagePackages, imageReleases } from '../package-sets.ts';
import { moveInto, noneOf, readSet, type UnpackedSet, writeManifest } from '../sets.ts';

type Say = (line: string) => void;

/** Fetches and unpacks what the images are made of: the programs and every library below them. */
export async function ensureImageParts(
  folder: string,
  session: FetchSession,
  say: Say,
): Promise<Outcome<UnpackedSet>> {
  const known = readSet(folder);
  if (known !== undefined) {
    return { ok: true, value: known };
  }
  const errors: BenchFailure[] = [];
  for (const release of imageReleases(session.os)) {
    say(`fetching the images' programs from ${release}`);
    const made = await makeImageParts(release, session);
    if (made.ok) {
      await moveInto(made.value.folder, folder);
      return { ok: true, value: { folder, manifest: made.value.manifest } };
    }
    errors.push(made.error);
    say(`not from ${release}: ${made.error.message}`);
  }
  return noneOf("No release gave the images' programs.", errors);
}

async function makeImageParts(
  release: string,
  session: FetchSession,
): Promise<Outcome<UnpackedSet>> {
  const folder = await session.newFolder('set-images');
  const root = await session.aptRoot(release);
  if (!root.ok) {
    return root;
  }
  const closure = await root.value.closure(imagePackages);
  if (!closure.ok) {
    return closure;
  }
  const packages = closure.value.filter(
    ({ name }) => imagePackages.includes(name) || /^z?lib/.test(name),
  );
  const unpacked = await root.value.unpack(packages, join(folder, 'root'));
  if (!unpacked.ok) {
    return unpacked;
  }
  const files = ['root/usr/bin/redis-cli', 'root/usr/sbin/nginx'];
  const manifest: SetManifest = {
    format: manifestFormat,
    name: 'images',
    release,
    packages,
    files,
    versions: {},
  };
  await writeManifest(folder, manifest);
  return { ok: true, value: { folder, manifest } };
}
