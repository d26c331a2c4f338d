/** The systems the app runs on, by Node's names. */
export type Platform = 'darwin' | 'linux' | 'win32';

/** Environment variables; a name is there once, whatever its case on Windows. */
export type Environment = Readonly<Record<string, string>>;

export function pathSeparator(platform: Platform): ';' | ':' {
  return platform === 'win32' ? ';' : ':';
}

/**
 * Finds a variable as the system does: Windows ignores case, so `Path` answers for `PATH`.
 */
export function readVariable(
  env: Environment,
  name: string,
  platform: Platform,
): string | undefined {
  if (platform !== 'win32') return env[name];
  const wanted = name.toUpperCase();
  const key = Object.keys(env).find((candidate) => candidate.toUpperCase() === wanted);
  return key === undefined ? undefined : env[key];
}

/** Sets a variable in place of every spelling of its name that Windows takes for the same. */
export function setVariable(
  env: Environment,
  name: string,
  value: string,
  platform: Platform,
): Environment {
  const wanted = name.toUpperCase();
  const others = Object.entries(env).filter(([key]) =>
    platform === 'win32' ? key.toUpperCase() !== wanted : key !== name,
  );
  return { ...Object.fromEntries(others), [name]: value };
}

/** Joins lists of folders; the first place of a folder counts, empty entries go. */
export function mergePaths(lists: readonly (string | undefined)[], platform: Platform): string {
  const separator = pathSeparator(platform);
  const seen = new Set<string>();
  const folders: string[] = [];
  for (const folder of lists.flatMap((list) => list?.split(separator) ?? [])) {
    const trimmed = folder.trim();
    const key = platform === 'win32' ? trimmed.toLowerCase().replace(/\\+$/, '') : trimmed;
    if (trimmed === '' || seen.has(key)) continue;
    seen.add(key);
    folders.push(trimmed);
  }
  return folders.join(separator);
}

/**
 * Where Docker's tools are put on each system besides the folders of PATH.
 *
 * An app started from a dock or a start menu does not have what the installers add to the shells'
 * start files. Sources: the installers of Docker Desktop, OrbStack, Rancher Desktop, Homebrew.
 */
export function wellKnownFolders(platform: Platform, env: Environment): readonly string[] {
  const home = readVariable(env, platform === 'win32' ? 'USERPROFILE' : 'HOME', platform);
  switch (platform) {
    case 'darwin':
      return [
        '/usr/local/bin',
        '/opt/homebrew/bin',
        ...(home ? [`${home}/.docker/bin`, `${home}/.orbstack/bin`, `${home}/.rd/bin`] : []),
        '/Applications/Docker.app/Contents/Resources/bin',
      ];
    case 'linux':
      return [
        '/usr/local/bin',
        '/usr/bin',
        '/bin',
        '/snap/bin',
        ...(home ? [`${home}/bin`, `${home}/.local/bin`, `${home}/.rd/bin`] : []),
      ];
    case 'win32': {
      const programs = readVariable(env, 'ProgramFiles', platform) ?? 'C:\\Program Files';
      return [
        `${programs}\\Docker\\Docker\\resources\\bin`,
        ...(home ? [`${home}\\.rd\\bin`] : []),
      ];
    }
  }
}
