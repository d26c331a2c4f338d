import { commandAliases, commandGroups, valueOptions } from './docker-options.ts';

/** A docker command line, sorted into what its words are. */
export interface DockerLine {
  /** The name without `docker`, by its shortest form: `ps` for `container ls`. Empty for none. */
  readonly command: string;
  /** Options by long name where it is known, each with its values; a switch has `true`. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** What is left: the image and its command, containers, networks. */
  readonly operands: readonly string[];
}

/** Commands whose options end at the first operand; the rest belongs to the container. */
const stopsAtOperand = new Set(['run', 'create', 'exec', 'compose run', 'compose exec', 'top']);

interface Scan {
  readonly options: Map<string, string[]>;
  readonly operands: string[];
  next: number;
}

/**
 * Sorts the words of a docker line as the CLI does; nothing when it is not one.
 *
 * Short switches cluster (`-dit`), a short option may carry its value (`-p3000:6379`), `--` ends
 * the options.
 */
export function readDocker(argv: readonly string[]): DockerLine | undefined {
  const program = (argv[0] ?? '').replace(/^.*[\\/]/, '').replace(/\.exe$/i, '');
  if (program !== 'docker') return undefined;
  const global = scan(argv, 1, '', true, 1);
  const [first = '', second = ''] = argv.slice(global.next);
  if (!commandGroups.has(first)) return finish(argv, global.next + 1, first, global.options);
  if (first === 'compose') {
    const project = scan(argv, global.next + 1, 'compose', true, 1);
    for (const [name, values] of project.options) global.options.set(name, values);
    const verb = argv[project.next] ?? '';
    return finish(argv, project.next + 1, `compose ${verb}`.trim(), global.options);
  }
  return finish(argv, global.next + 2, `${first} ${second}`.trim(), global.options);
}

function finish(
  argv: readonly string[],
  from: number,
  name: string,
  before: ReadonlyMap<string, readonly string[]>,
): DockerLine {
  const command = commandAliases[name] ?? name;
  const { options, operands } = scan(argv, from, command, stopsAtOperand.has(command));
  return { command, options: new Map([...before, ...options]), operands };
}

function scan(
  argv: readonly string[],
  from: number,
  command: string,
  stopAtOperand: boolean,
  maxOperands = Number.POSITIVE_INFINITY,
): Scan {
  const taking = takers(command);
  const found: Scan = { options: new Map(), operands: [], next: from };
  for (; found.next < argv.length; found.next += 1) {
    const word = argv[found.next] ?? '';
    if (word === '--') {
      found.operands.push(...argv.slice(found.next + 1));
      found.next = argv.length;
    } else if (word.startsWith('--')) readLong(word, argv, taking, found);
    else if (word.startsWith('-') && word.length > 1) readShort(word, argv, taking, found);
    else if (maxOperands === 1) return found;
    else if (stopAtOperand) {
      found.operands.push(...argv.slice(found.next));
      found.next = argv.length;
    } else found.operands.push(word);
  }
  return found;
}

interface Takers {
  readonly long: ReadonlySet<string>;
  readonly short: ReadonlyMap<string, string>;
}

function takers(command: string): Takers {
  const entries = (valueOptions[command] ?? '').split(' ').filter((entry) => entry !== '');
  const pairs = entries.map((entry) => entry.split('=').reverse());
  return {
    long: new Set(pairs.map(([long = '']) => long)),
    short: new Map(pairs.flatMap(([long = '', short]) => (short ? [[short, long]] : []))),
  };
}

function add(found: Scan, name: string, value: string): void {
  found.options.set(name, [...(found.options.get(name) ?? []), value]);
}

function readLong(word: string, argv: readonly string[], taking: Takers, found: Scan): void {
  const equals = word.indexOf('=');
  const name = word.slice(2, equals < 0 ? undefined : equals);
  if (equals >= 0) add(found, name, word.slice(equals + 1));
  else if (taking.long.has(name)) {
    found.next += 1;
    add(found, name, argv[found.next] ?? '');
  } else add(found, name, 'true');
}

function readShort(word: string, argv: readonly string[], taking: Takers, found: Scan): void {
  for (let at = 1; at < word.length; at += 1) {
    const letter = word[at] ?? '';
    const long = taking.short.get(letter);
    if (long === undefined) {
      add(found, letter, 'true');
      continue;
    }
    const rest = word.slice(at + 1).replace(/^=/, '');
    if (rest === '') found.next += 1;
    add(found, long, rest === '' ? (argv[found.next] ?? '') : rest);
    return;
  }
}
