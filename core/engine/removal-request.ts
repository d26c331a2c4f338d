import { type OptionTable, readOptions } from './option-table.ts';

/** What a removing command was asked to do, read from its argv. */
export interface RemovalRequest {
  readonly target: 'container' | 'image' | 'network' | 'volume';
  readonly references: readonly string[];
  readonly force: boolean;
  /** `docker rm -v`: anonymous volumes go with the container. */
  readonly volumes: boolean;
  /** `docker rm -l`: the references are links, and only those go. */
  readonly links: boolean;
  /** `docker rmi --no-prune`: untagged parents stay. */
  readonly keepParents: boolean;
  /** `docker rmi --platform`: only these variants go. */
  readonly platforms: readonly string[];
  /** Options before the command that lead to another engine, as far as they are given. */
  readonly context?: string;
  readonly host?: string;
  /** Another configuration folder, or TLS options: which engine that is cannot be told. */
  readonly otherClient: boolean;
}

const globalOptions: OptionTable = {
  flags: {
    D: 'debug',
    debug: 'debug',
    tls: 'tls',
    tlsverify: 'tls',
    v: 'version',
    version: 'version',
  },
  values: {
    c: 'context',
    context: 'context',
    H: 'host',
    host: 'host',
    config: 'client',
    tlscacert: 'client',
    tlscert: 'client',
    tlskey: 'client',
    l: 'log-level',
    'log-level': 'log-level',
  },
};

const help = { h: 'help', help: 'help' };
const force = { f: 'force', force: 'force', ...help };

const options: Readonly<Record<RemovalRequest['target'], OptionTable>> = {
  container: {
    flags: { ...force, v: 'volumes', volumes: 'volumes', l: 'link', link: 'link' },
    values: {},
  },
  image: { flags: { ...force, 'no-prune': 'no-prune' }, values: { platform: 'platform' } },
  network: { flags: force, values: {} },
  volume: { flags: force, values: {} },
};

/**
 * Reads an argv as one of the commands that remove objects by name; nothing for any other.
 *
 * These few are read by tables of their own, since what goes must be named before it goes.
 */
export function readRemoval(argv: readonly string[]): RemovalRequest | undefined {
  if (!isDocker(argv[0] ?? '')) return undefined;
  const before = readOptions(argv.slice(1), globalOptions, true);
  if (before.flags.has('version')) return undefined;
  const command = findCommand(before.rest);
  if (!command) return undefined;
  const read = readOptions(command.words, options[command.target]);
  if (read.flags.has('help')) return undefined;
  const last = (name: string): string | undefined => before.values.get(name)?.at(-1);
  const context = last('context');
  const host = last('host');
  return {
    target: command.target,
    references: read.rest,
    force: read.flags.has('force'),
    volumes: read.flags.has('volumes'),
    links: read.flags.has('link'),
    keepParents: read.flags.has('no-prune'),
    platforms: (read.values.get('platform') ?? []).flatMap((value) => value.split(',')),
    ...(context !== undefined && { context }),
    ...(host !== undefined && { host }),
    otherClient: before.flags.has('tls') || before.values.has('client'),
  };
}

function isDocker(program: string): boolean {
  return /(^|[/\\])docker(\.exe)?$/i.test(program);
}

interface FoundCommand {
  readonly target: RemovalRequest['target'];
  readonly words: readonly string[];
}

function findCommand(words: readonly string[]): FoundCommand | undefined {
  const [first, second] = words;
  if (first === 'rm') return { target: 'container', words: words.slice(1) };
  if (first === 'rmi') return { target: 'image', words: words.slice(1) };
  if (second !== 'rm' && second !== 'remove') return undefined;
  switch (first) {
    case 'container':
    case 'image':
    case 'network':
    case 'volume':
      return { target: first, words: words.slice(2) };
    default:
      return undefined;
  }
}
