import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openFetchSession } from './fetch-session.ts';
import { thisMachine } from './machine.ts';
import { failed, type Outcome } from './outcome.ts';
import { benchPlaces } from './places.ts';
import { needTool, runTool } from './run-tool.ts';
import { moveInto } from './sets.ts';
import { withLock } from './up-lock.ts';

/** Shells that people use and small systems lack, unpacked like everything else of the bench. */
export interface UnpackedShell {
  readonly name: 'zsh' | 'fish';
  readonly program: string;
  /** What it needs in its environment to find its libraries. */
  readonly env: Readonly<Record<string, string>>;
}

const packages = ['zsh-static', 'fish', 'libpcre2-32-0', 'libtinfo6', 'libstdc++6', 'libgcc-s1'];
const lockLimit = 600_000;

/**
 * zsh and fish from the cache, or fetched from this system's own release.
 *
 * Nothing is installed: they judge lines for the tests and are nobody's login shell.
 */
export function ensureShells(
  say: (line: string) => void,
): Promise<Outcome<readonly UnpackedShell[]>> {
  const { cache } = benchPlaces();
  const folder = join(cache, 'sets/shells');
  return withLock(cache, lockLimit, say, async () => {
    if (!existsSync(join(folder, 'complete'))) {
      const made = await fetchShells(cache, folder, say);
      if (!made.ok) return made;
    }
    return runningShells(join(folder, 'root'));
  });
}

async function fetchShells(
  cache: string,
  folder: string,
  say: (line: string) => void,
): Promise<Outcome<void>> {
  const { os } = thisMachine();
  const session = await openFetchSession(cache, os);
  try {
    say(`fetching zsh and fish from ${os.codename}`);
    const made = await session.newFolder('shells');
    const root = await session.aptRoot(os.codename);
    if (!root.ok) return root;
    const candidates = await root.value.candidates(packages);
    if (!candidates.ok) return candidates;
    const unpacked = await root.value.unpack(candidates.value, join(made, 'root'));
    if (!unpacked.ok) return unpacked;
    const marked = await needTool('mark the shells as complete', 'touch', [join(made, 'complete')]);
    if (!marked.ok) return marked;
    await moveInto(made, folder);
    return { ok: true, value: undefined };
  } finally {
    await session.close();
  }
}

async function runningShells(root: string): Promise<Outcome<readonly UnpackedShell[]>> {
  const libraries = ['lib/x86_64-linux-gnu', 'usr/lib/x86_64-linux-gnu'].map((each) =>
    join(root, each),
  );
  const env = { LD_LIBRARY_PATH: libraries.join(':') };
  const shells: readonly UnpackedShell[] = [
    { name: 'zsh', program: found(root, ['bin/zsh-static', 'usr/bin/zsh-static']), env: {} },
    { name: 'fish', program: found(root, ['usr/bin/fish', 'bin/fish']), env },
  ];
  for (const shell of shells) {
    const ran = await runTool(shell.program, ['--version'], {
      env: { ...process.env, ...shell.env },
    });
    if (ran.exitCode !== 0) return failed(`${shell.name} does not run on this system.`, ran.stderr);
  }
  return { ok: true, value: shells };
}

function found(root: string, paths: readonly string[]): string {
  const path = paths.find((each) => existsSync(join(root, each)));
  return join(root, path ?? paths[0] ?? '');
}
