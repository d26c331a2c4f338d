import { execFile } from 'node:child_process';
import { type HelpPage, readHelp } from '../../core/cli/help-text.ts';

/** What a docker program on this machine says about itself. */
export interface InstalledCli {
  /** As it prints them: `Docker version 28.5.2, build …`; of plugins only those that answer. */
  readonly versions: readonly string[];
  /** Help pages by command name, hidden commands left out. */
  readonly pages: ReadonlyMap<string, HelpPage>;
}

export interface AskOptions {
  /** The program, by name or path. */
  readonly docker: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The name to read a page by, where several names share one; every name by default. */
  readonly sameAs?: (name: string) => string;
}

/** How many help pages are read at once: each is a process of its own. */
const atOnce = 2;

/**
 * Reads every help page of a docker program, from the top down.
 *
 * `DOCKER_HOST` points at a socket that is not there: help must not depend on an engine, and no
 * engine may be touched.
 */
export async function readInstalledCli(options: AskOptions): Promise<InstalledCli> {
  const pages = new Map<string, HelpPage>();
  const sameAs = options.sameAs ?? ((name: string): string => name);
  let level: readonly string[] = ['docker'];
  while (level.length > 0) {
    const found = await inTurns(level, async (name) => ({ name, page: await help(name, options) }));
    for (const { name, page } of found) pages.set(name, page);
    const below = found.flatMap(({ name, page }) => page.commands.map((word) => `${name} ${word}`));
    const wanted = below.filter((name) => !name.endsWith(' help')).map(sameAs);
    level = [...new Set(wanted)].filter((name) => !pages.has(name));
  }
  const versions = await inTurns(['--version', 'buildx version', 'compose version'], (words) =>
    ask(words.split(' '), options),
  );
  return { versions: versions.map((line) => line.trim()).filter((line) => line !== ''), pages };
}

async function help(name: string, options: AskOptions): Promise<HelpPage> {
  return readHelp(await ask([...name.split(' ').slice(1), '--help'], options));
}

async function inTurns<In, Out>(
  items: readonly In[],
  work: (item: In) => Promise<Out>,
): Promise<readonly Out[]> {
  const results = new Map<number, Out>();
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      results.set(next[0], await work(next[1]));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return items.map((_, index) => results.get(index) as Out);
}

/** What the program prints for some words; nothing when it cannot be started or refuses them. */
export function ask(words: readonly string[], options: AskOptions): Promise<string> {
  const env = { ...options.env, DOCKER_HOST: 'unix:///runsheet-no-engine.sock', COLUMNS: '200' };
  return new Promise((resolve) => {
    execFile(options.docker, [...words], { env, timeout: 30_000 }, (error, stdout) => {
      resolve(error ? '' : stdout);
    });
  });
}
