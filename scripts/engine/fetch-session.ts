import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type AptRoot, openAptRoot, systemArchive } from './apt-root.ts';
import type { OsRelease } from './machine.ts';
import type { Outcome } from './outcome.ts';

/**
 * One run's downloads: a temporary folder in the cache, and an apt root for each release asked for.
 *
 * What is finished is renamed out of the folder; what is interrupted stays in it and is swept away
 * by a later run, so nothing half-made is ever where it would be trusted.
 */
export interface FetchSession {
  readonly os: OsRelease;
  /** A new empty folder on the cache's own file system, so that a rename out of it is atomic. */
  newFolder(name: string): Promise<string>;
  aptRoot(release: string): Promise<Outcome<AptRoot>>;
  close(): Promise<void>;
}

const prefix = '.fetch-';

/** Opens a session; nothing is created or asked for until something is wanted from it. */
export async function openFetchSession(cache: string, os: OsRelease): Promise<FetchSession> {
  await sweepInterrupted(cache);
  const folder = join(cache, `${prefix}${process.pid}-${randomBytes(4).toString('hex')}`);
  const roots = new Map<string, Promise<Outcome<AptRoot>>>();
  const open = async (release: string): Promise<Outcome<AptRoot>> => {
    const archive = systemArchive(os);
    return archive.ok ? openAptRoot(archive.value, release, join(folder, 'apt', release)) : archive;
  };
  return {
    os,
    async newFolder(name) {
      const made = join(folder, name);
      await rm(made, { recursive: true, force: true });
      await mkdir(made, { recursive: true });
      return made;
    },
    aptRoot(release) {
      const known = roots.get(release) ?? open(release);
      roots.set(release, known);
      return known;
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function sweepInterrupted(cache: string): Promise<void> {
  const names = existsSync(cache) ? await readdir(cache) : [];
  for (const name of names) {
    const pid = /^\.fetch-(\d+)-/.exec(name)?.[1];
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) {
      await rm(join(cache, name), { recursive: true, force: true });
    }
  }
}
