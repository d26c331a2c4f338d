import type { OptionType } from '../../core/cli/grammar.ts';

/** How an option takes its value, and whether giving it again adds to it. */
export interface FlagKind {
  readonly type: OptionType;
  readonly repeatable: boolean;
}

const once = (type: OptionType): FlagKind => ({ type, repeatable: false });
const again = (type: OptionType): FlagKind => ({ type, repeatable: true });

/**
 * The types of the CLI's flag library, as names in `--help`.
 *
 * `list` and `map` are Docker's own (each use adds one entry); the slices also split at commas.
 * Types named after a thing (`mount`, `port`, `secret`) parse `KEY=VALUE,…` and collect.
 */
const kinds: Readonly<Record<string, FlagKind>> = {
  bool: once('switch'),
  string: once('string'),
  command: once('string'),
  ip: once('string'),
  'node-addr': once('string'),
  'pem-file': once('string'),
  'credential-spec': once('string'),
  int: once('number'),
  int64: once('number'),
  uint: once('number'),
  uint16: once('number'),
  uint32: once('number'),
  uint64: once('number'),
  float: once('number'),
  decimal: once('number'),
  bytes: once('bytes'),
  duration: once('duration'),
  list: again('list'),
  stringArray: again('list'),
  stringSlice: again('list'),
  strings: again('list'),
  ipSlice: again('list'),
  ipNetSlice: again('list'),
  filter: again('list'),
  ulimit: again('list'),
  'gpu-request': again('list'),
  mount: again('list'),
  network: again('list'),
  port: again('list'),
  config: again('list'),
  secret: again('list'),
  pref: again('list'),
  'external-ca': again('list'),
  map: again('map'),
  stringToString: again('map'),
};

/** The kind of a flag type, or nothing for a type that nobody has looked at yet. */
export function flagKind(flagType: string): FlagKind | undefined {
  return kinds[flagType];
}

/** What the flag library prints for "not set", or for a switch that is off. */
const unset: ReadonlySet<string> = new Set(['', '<nil>', 'map[]', '[]', 'false', '0', '0s', '-1']);

/** Switches whose default is the answer to "is this a terminal?", not a fixed one. */
const decidedAtRunTime: ReadonlySet<string> = new Set(['--no-tty', '--no-TTY']);

/**
 * A default worth telling, from the one that the flag library prints.
 *
 * What happens when an option is not set is for its description.
 */
export function toldDefault(option: string, value: string | undefined): string | undefined {
  if (value === undefined || unset.has(value) || decidedAtRunTime.has(option)) return undefined;
  return value;
}
