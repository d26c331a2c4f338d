import type { Deprecation } from '../../core/cli/grammar.ts';
import { type OptionFact, readOptionFact } from './facts.ts';

/** An older spelling, or one that Docker wants gone: what the references do not say. */
export interface OlderForm {
  /** The commands, by name; `docker stack *` for all of a group. */
  readonly commands: readonly string[];
  /** As in facts.json: `--net network hidden`. An option that the facts have is only marked. */
  readonly options: readonly string[];
  readonly deprecated?: Deprecation;
}

const deprecatedPage = 'Docker: Deprecated features';
const removedPage = { source: deprecatedPage };
const runs = ['docker run', 'docker create'];
const builds = ['docker build', 'docker buildx debug build', 'docker buildx dap build'];
const composeSource = 'Docker Compose: the hidden options of its command reference';

/**
 * Older forms, with where each is said.
 *
 * Those without a deprecation are kept for good by the CLI: nobody is told to write otherwise.
 * Sources: `docs/deprecated.md` of docker/cli; the hidden options in the command sources of
 * docker/cli (`cli/command/container/opts.go`), Buildx (`commands/build.go`) and Compose
 * (`cmd/compose`); all of them but the removed ones tried on docker 28.5, Buildx 0.29 and Compose
 * 2.40, which take them.
 */
export const olderForms: readonly OlderForm[] = [
  { commands: ['docker'], options: ['--version,-v bool'] },
  {
    commands: runs,
    options: ['--net network hidden', '--net-alias list hidden', '--dns-opt list hidden'],
  },
  {
    commands: runs,
    options: ['--link list'],
    deprecated: { since: '29.6', instead: '--network', ...removedPage },
  },
  {
    commands: [...runs, 'docker update'],
    options: ['--kernel-memory bytes hidden'],
    deprecated: { since: '20.10', instead: '--memory', ...removedPage },
  },
  {
    commands: [
      ...runs,
      ...builds,
      'docker pull',
      'docker push',
      'docker plugin install',
      'docker plugin push',
      'docker plugin upgrade',
    ],
    options: ['--disable-content-trust bool hidden =true'],
    deprecated: { since: '29.0', source: 'Docker: Retiring Docker Content Trust' },
  },
  {
    commands: ['docker stop', 'docker restart'],
    options: ['--time int hidden'],
    deprecated: { since: '28.0', instead: '--timeout', ...removedPage },
  },
  {
    commands: ['docker commit'],
    options: ['--pause,-p bool hidden =true'],
    deprecated: { since: '29.0', instead: '--no-pause', ...removedPage },
  },
  {
    commands: ['docker volume create'],
    options: ['--name string hidden'],
    deprecated: { source: 'Docker: docker volume create' },
  },
  {
    commands: ['docker stack *', 'docker stack'],
    options: ['--orchestrator string hidden'],
    deprecated: { since: '20.10', ...removedPage },
  },
  {
    // The classic builder's; Buildx takes them and does nothing with them.
    commands: builds,
    options: [
      '--compress bool hidden',
      '--cpu-period int64 hidden',
      '--cpu-quota int64 hidden',
      '--cpu-shares,-c int64 hidden',
      '--cpuset-cpus string hidden',
      '--cpuset-mems string hidden',
      '--force-rm bool hidden',
      '--isolation string hidden',
      '--memory,-m bytes hidden',
      '--memory-swap bytes hidden',
      '--rm bool hidden =true',
      '--security-opt stringSlice hidden',
      '--squash bool hidden',
    ],
  },
  {
    commands: builds,
    options: ['--print string hidden'],
    deprecated: { instead: '--call', source: 'Buildx: docker buildx build' },
  },
  {
    commands: ['docker buildx bake'],
    options: ['--list-targets bool hidden'],
    deprecated: { instead: '--list=targets', source: 'Buildx: docker buildx bake' },
  },
  {
    commands: ['docker buildx bake'],
    options: ['--list-variables bool hidden'],
    deprecated: { instead: '--list=variables', source: 'Buildx: docker buildx bake' },
  },
  {
    commands: ['docker builder prune'],
    options: ['--keep-storage bytes hidden'],
    deprecated: { instead: '--reserved-space', source: 'Buildx: docker buildx prune' },
  },
  {
    commands: ['docker buildx create'],
    options: ['--config string hidden'],
    deprecated: { instead: '--buildkitd-config', source: 'Buildx: docker buildx create' },
  },
  {
    commands: ['docker compose'],
    options: ['--no-ansi bool hidden'],
    deprecated: { instead: '--ansi never', source: composeSource },
  },
  {
    commands: ['docker compose'],
    options: ['--workdir string hidden'],
    deprecated: { instead: '--project-directory', source: composeSource },
  },
  {
    commands: ['docker compose run', 'docker compose exec'],
    options: ['--no-TTY bool hidden'],
  },
  {
    commands: ['docker compose run'],
    options: ['--volumes stringArray hidden', '--labels stringArray hidden'],
  },
  {
    commands: ['docker compose up', 'docker compose create', 'docker compose publish'],
    options: ['--y bool hidden'],
    deprecated: { instead: '--yes', source: composeSource },
  },
  {
    commands: ['docker compose down'],
    options: ['--volume bool hidden'],
    deprecated: { instead: '--volumes', source: composeSource },
  },
  {
    commands: ['docker compose rm'],
    options: ['--all,-a bool hidden'],
    deprecated: { source: composeSource },
  },
  ...removed(),
];

/** Gone for years, and still in notes. */
function removed(): readonly OlderForm[] {
  const gone = (
    command: string,
    option: string,
    since: string,
    version: string,
    instead?: string,
  ): OlderForm => ({
    commands: [command],
    options: [option],
    deprecated: {
      since,
      removed: version,
      ...(instead === undefined ? {} : { instead }),
      source: deprecatedPage,
    },
  });
  return [
    gone('docker search', '--automated bool hidden', '1.12', '20.10'),
    gone('docker search', '--stars,-s int hidden', '1.12', '20.10', '--filter'),
    gone('docker login', '--email,-e string hidden', '1.11', '17.06'),
    gone('docker tag', '--force,-f bool hidden', '1.10', '1.12'),
    gone('docker ps', '--since string hidden', '1.10', '1.12', '--filter'),
    gone('docker ps', '--before string hidden', '1.10', '1.12', '--filter'),
    gone('docker commit', '--run string hidden', '0.10', '1.13', '--change'),
    gone('docker build', '--stream bool hidden', '20.10', '20.10'),
    ...['docker context create', 'docker context update'].flatMap((command) => [
      gone(command, '--default-stack-orchestrator string hidden', '20.10', '23.0'),
      gone(command, '--kubernetes stringToString hidden', '20.10', '23.0'),
    ]),
    gone('docker context export', '--kubeconfig bool hidden', '20.10', '23.0'),
    gone('docker version', '--kubeconfig string hidden', '20.10', '23.0'),
    gone('docker stack *', '--kubeconfig string hidden', '20.10', '23.0'),
    gone('docker stack *', '--namespace string hidden', '20.10', '23.0'),
    gone('docker stack deploy', '--bundle-file string hidden', '19.03', '20.10', '--compose-file'),
  ];
}

/** What the older forms add to a command, and what they say about options that it has. */
export interface OlderOptions {
  readonly facts: readonly OptionFact[];
  readonly deprecations: ReadonlyMap<string, Deprecation>;
  /** Options that the CLI does not show, those that the references give included. */
  readonly hidden: ReadonlySet<string>;
}

/** The older forms of one command, beside the options that the references give it. */
export function olderOptions(command: string, known: readonly OptionFact[]): OlderOptions {
  const forms = olderForms.filter(({ commands }) => commands.some((each) => names(each, command)));
  const facts = forms.flatMap(({ options }) => options.map(readOptionFact));
  const deprecations = new Map<string, Deprecation>();
  for (const { options, deprecated } of forms) {
    for (const option of options) {
      if (deprecated) deprecations.set(readOptionFact(option).name, deprecated);
    }
  }
  const taken = new Set(known.map(({ name }) => name));
  const hidden = new Set(facts.filter((fact) => fact.hidden).map(({ name }) => name));
  return { facts: facts.filter(({ name }) => !taken.has(name)), deprecations, hidden };
}

function names(pattern: string, command: string): boolean {
  return pattern.endsWith(' *') ? command.startsWith(pattern.slice(0, -1)) : pattern === command;
}
