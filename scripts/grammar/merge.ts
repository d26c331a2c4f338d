import type { CommandFact, OptionFact } from './facts.ts';

/** One command, whatever it is called, with everything its pages say. */
export interface MergedCommand {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly usage?: string;
  readonly hidden: boolean;
  readonly options: readonly OptionFact[];
}

/** The name that people use, where it is not the shortest. */
const preferred: ReadonlySet<string> = new Set([
  'docker build',
  'docker builder prune',
  'docker buildx',
  'docker buildx bake',
  'docker compose config',
  'docker inspect',
]);

/** Names that belong together although no page says so. */
const sameThing: readonly (readonly [string, string])[] = [
  ['docker builder', 'docker buildx'],
  ['docker rmi', 'docker image rmi'],
  ['docker builder prune', 'docker buildx prune'],
];

/** Pages that list the aliases of another command. */
const borrowedAliases: ReadonlySet<string> = new Set(['docker buildx debug build']);

/** Brings the pages of a command under its several names together, by the name that people use. */
export function mergeAliases(facts: readonly CommandFact[]): readonly MergedCommand[] {
  const families = new Map<string, Set<string>>();
  const join = (a: string, b: string): void => {
    const family = new Set([...(families.get(a) ?? [a]), ...(families.get(b) ?? [b])]);
    for (const name of family) families.set(name, family);
  };
  for (const { name, aliases } of facts) {
    join(name, name);
    if (!borrowedAliases.has(name)) for (const alias of aliases) join(name, alias);
  }
  for (const [one, other] of sameThing) join(one, other);
  return [...new Set(families.values())].map((family) => mergeFamily(family, facts));
}

function mergeFamily(family: ReadonlySet<string>, facts: readonly CommandFact[]): MergedCommand {
  const pages = facts.filter(({ name }) => family.has(name));
  const isPage = (each: string): number => (pages.some((page) => page.name === each) ? 0 : 1);
  const [name = '', ...aliases] = [...family].sort((a, b) => isPage(a) - isPage(b) || byUse(a, b));
  const usage = pages.find((page) => page.name === name)?.usage;
  const options = new Map<string, OptionFact>();
  for (const page of [...pages].sort((a, b) => byUse(a.name, b.name))) {
    for (const option of page.options) {
      if (!options.has(option.name)) options.set(option.name, option);
    }
  }
  return {
    name,
    aliases: aliases.sort(),
    ...(usage === undefined ? {} : { usage }),
    hidden: pages.some(({ hidden }) => hidden),
    options: [...options.values()],
  };
}

function byUse(a: string, b: string): number {
  const rank = (name: string): number => (preferred.has(name) ? 0 : name.split(' ').length);
  return rank(a) - rank(b) || a.length - b.length || (a < b ? -1 : 1);
}
