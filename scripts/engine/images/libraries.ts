import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { failed, type Outcome } from '../outcome.ts';
import { needTool } from '../run-tool.ts';

/** A shared library: its place among the unpacked packages and in an image. */
export interface SharedLibrary {
  readonly from: string;
  readonly to: string;
}

const libraryFolders = ['lib/x86_64-linux-gnu', 'usr/lib/x86_64-linux-gnu'];
const loaderName = 'ld-linux-x86-64.so.2';

/**
 * The place of a package's file, whether or not its release keeps `/bin` and `/lib` under `/usr`.
 */
export function findInPackages(packages: string, path: string): string | undefined {
  const bare = path.replace(/^usr\//, '');
  return [path, bare, `usr/${bare}`]
    .map((one) => join(packages, one))
    .find((file) => existsSync(file));
}

/**
 * The libraries that a program (a path) loads, as the packages' own loader finds them.
 *
 * The system's loader would look among the system's libraries, which may be older or not there.
 */
export async function librariesOf(
  packages: string,
  program: string,
): Promise<Outcome<readonly SharedLibrary[]>> {
  const loader = findInPackages(packages, `lib/x86_64-linux-gnu/${loaderName}`);
  if (loader === undefined) {
    return failed(`The unpacked packages hold no ${loaderName}.`);
  }
  const folders = libraryFolders.map((folder) => join(packages, folder)).join(':');
  const ask = ['--library-path', folders, '--list', program];
  const listed = await needTool(`list the libraries of ${program}`, loader, ask);
  return listed.ok ? parseLoaderList(listed.value, packages, loader) : listed;
}

/** Reads the loader's `NAME => PATH (ADDRESS)` lines; a library outside the packages is a failure. */
export function parseLoaderList(
  text: string,
  packages: string,
  loader: string,
): Outcome<readonly SharedLibrary[]> {
  const libraries: SharedLibrary[] = [{ from: loader, to: `/lib64/${loaderName}` }];
  for (const line of text.split('\n')) {
    const [, name, path] = /^\s*(\S+) => (.+?)(?: \(0x[0-9a-f]+\))?$/.exec(line) ?? [];
    if (name === undefined || path === undefined || name.endsWith(loaderName)) {
      continue;
    }
    if (!path.startsWith(`${packages}/`)) {
      return failed(`The unpacked packages hold no ${name}.`);
    }
    libraries.push({ from: path, to: `/lib/x86_64-linux-gnu/${name}` });
  }
  return { ok: true, value: libraries };
}
