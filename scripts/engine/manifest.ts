import type { PackageVersion } from './apt-root.ts';

/** What stands beside an unpacked set, written last: a folder without it is never trusted. */
export interface SetManifest {
  readonly format: typeof manifestFormat;
  readonly name: string;
  readonly release: string;
  readonly packages: readonly PackageVersion[];
  /** Paths within the set's folder that must be there for the set to count as complete. */
  readonly files: readonly string[];
  /** What the programs say of themselves, by name: `dockerd` -> `28.5.2`. */
  readonly versions: Readonly<Record<string, string>>;
}

/** Raised when the layout of a set changes, so that sets of older checkouts are made anew. */
export const manifestFormat = 1;

/** Reads a manifest; anything but a whole one of this format is undefined. */
export function parseManifest(text: string): SetManifest | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return isManifest(value) ? value : undefined;
}

/** The files that a manifest names and that are not there; empty when the set is complete. */
export function missingFiles(
  manifest: SetManifest,
  exists: (path: string) => boolean,
): readonly string[] {
  return manifest.files.filter((file) => !exists(file));
}

function isManifest(value: unknown): value is SetManifest {
  if (typeof value !== 'object' || value === null) {
    return false;
  }
  const it = value as Partial<Record<keyof SetManifest, unknown>>;
  return (
    it.format === manifestFormat &&
    typeof it.name === 'string' &&
    typeof it.release === 'string' &&
    Array.isArray(it.packages) &&
    Array.isArray(it.files) &&
    it.files.length > 0 &&
    it.files.every((file) => typeof file === 'string') &&
    typeof it.versions === 'object' &&
    it.versions !== null
  );
}

/** The first dotted number in what a program prints about itself: `Docker version 28.5.2+x` -> `28.5.2`. */
export function versionIn(text: string): string {
  return /(?<![\w.])v?(\d+\.\d+(?:\.\d+)?)/.exec(text)?.[1] ?? 'unknown';
}
