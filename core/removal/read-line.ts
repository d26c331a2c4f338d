import { lexPasted } from '../cli/line/lex-line.ts';
import type { ShellItem, ShellWord } from '../cli/line/model.ts';
import { parseDocker } from '../cli/line/parse-docker.ts';
import type { DockerCommand } from '../cli/line/parse-model.ts';
import {
  isDocker,
  programName,
  programOf,
  type SimpleCommand,
  simpleCommands,
} from '../cli/line/simple-commands.ts';
import { readArgv } from '../cli/read-argv.ts';
import { readingIndex } from '../cli/reading-grammar.ts';
import { scriptOf } from '../command/effect/script.ts';
import type { Shell } from '../command/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import { readStep } from './read-steps.ts';
import type { LineStep, Listing, References, RemovalStep, StepEngine } from './steps.ts';

/** Substitutions are read this deep; nobody writes deeper. */
const deepest = 3;

/**
 * Reads a plan's argv as the steps that remove something, in the order in which they run.
 *
 * An argv without a shell is one command. A shell's script is read as that shell divides it; where
 * a name is only known to the shell, the step says so instead of guessing.
 */
export function readRemovals(argv: readonly string[]): readonly LineStep[] {
  const [program = '', ...rest] = argv;
  const script = scriptOf(programOf(program), rest);
  if (script) return readScript(script);
  const command = readArgv(argv, readingIndex());
  const step = command && readStep(command, literal(command), argv.join(' '));
  if (!command || !step || !counts(step, 0)) return [];
  const text = shorten(argv.join(' '));
  return [{ step, text, engine: engineOf(command), later: false, env: {} }];
}

interface Script {
  readonly text: string;
  readonly shell: Shell;
}

function literal({ operands }: DockerCommand): References {
  return { names: operands.map(({ value }) => value), listings: [] };
}

/** What is known while a script is read from left to right. */
interface Reading {
  readonly script: Script;
  readonly steps: LineStep[];
  /** Something before has changed the engine. */
  changed: boolean;
  folder: Pick<LineStep, 'folder' | 'folderUnknown'>;
}

function readScript(script: Script): readonly LineStep[] {
  const reading: Reading = { script, steps: [], changed: false, folder: {} };
  readItems(lexPasted(script.text, script.shell).items, reading, 0);
  return reading.steps.filter((line, at) => counts(line.step, reading.steps.length - at - 1));
}

/** Reading a Compose project costs time, and stopping it matters only to what comes after. */
function counts(step: RemovalStep, after: number): boolean {
  return !(step.do === 'compose' && step.verb === 'stop') || after > 0;
}

function readItems(items: readonly ShellItem[], reading: Reading, depth: number): void {
  const commands = simpleCommands(items);
  commands.forEach((simple, at) => {
    // What a substitution runs comes before the command that gets its output.
    if (depth < deepest) for (const word of simple.words) readInside(word, reading, depth);
    readCommand(simple, commands[at - 1], reading);
  });
}

function readInside(word: ShellWord, reading: Reading, depth: number): void {
  const { script } = reading;
  for (const { inner } of word.expansions) {
    if (!inner) continue;
    readItems(
      lexPasted(script.text, script.shell, inner.start, inner.end).items,
      reading,
      depth + 1,
    );
  }
}

const readsOnly =
  /^docker (?:ps|images|inspect|logs|info|version|events|stats|top|port|diff|search|history|wait|(?:\w+) (?:ls|inspect|ps|df|show|logs|images|config|du|history|version))$/;

function readCommand(
  simple: SimpleCommand,
  before: SimpleCommand | undefined,
  reading: Reading,
): void {
  const { script } = reading;
  if (/^(?:cd|pushd|chdir|set-location)$/.test(programName(simple.words[0]))) {
    const to = simple.words[1];
    reading.folder =
      to && to.expansions.length === 0 && reading.folder.folder === undefined
        ? { folder: to.value }
        : { folderUnknown: true };
    return;
  }
  if (!isDocker(simple.words[0])) return;
  const command = parseDocker(simple.words, readingIndex());
  const first = simple.words[0]?.start ?? 0;
  const text = shorten(script.text.slice(first, simple.words.at(-1)?.end));
  const read = referencesOf(command, simple, before, text, reading);
  const step =
    'why' in read
      ? unlistedIfRemoving(command, text, read.why)
      : readStep(command, read.references, text);
  if (step) {
    reading.steps.push({
      step,
      text,
      engine: withVariables(engineOf(command), simple),
      later: reading.changed,
      env: variablesOf(simple),
      ...reading.folder,
    });
  }
  if (!readsOnly.test(command.command?.name ?? '')) reading.changed = true;
}

type ReadReferences = { readonly references: References } | { readonly why: string };

/** Operands, with the lists that a substitution or a pipe into xargs puts in their place. */
function referencesOf(
  command: DockerCommand,
  simple: SimpleCommand,
  before: SimpleCommand | undefined,
  text: string,
  reading: Reading,
): ReadReferences {
  const names: string[] = [];
  const listings: Listing[] = [];
  const piped = simple.piped && simple.prefixes.some((word) => programName(word) === 'xargs');
  const placeholder = piped ? replaceWord(simple.prefixes) : undefined;
  for (const { word } of command.operands) {
    if (placeholder !== undefined && word.value === placeholder) continue;
    if (word.expansions.length === 0) {
      names.push(word.value);
      continue;
    }
    const [only] = word.expansions;
    const whole = word.expansions.length === 1 && only?.from === 0 && only.to === word.value.length;
    if (!whole || only.kind !== 'substitution' || !only.inner) {
      return { why: words.unlisted.variable(text, shorten(word.value)) };
    }
    const { script } = reading;
    const { items } = lexPasted(script.text, script.shell, only.inner.start, only.inner.end);
    const listing = listingOf(simpleCommands(items));
    if (!listing) return { why: words.unlisted.listing(text, shorten(word.value)) };
    listings.push(listing);
  }
  if (piped) {
    const listing = before && !before.piped ? listingOf([before]) : undefined;
    if (!listing) return { why: words.unlisted.pipe(text) };
    listings.push(listing);
  }
  return { references: { names, listings } };
}

/** `-I {}` or `-I{}`. */
function replaceWord(prefixes: readonly ShellWord[]): string | undefined {
  const at = prefixes.findIndex(({ value }) => value.startsWith('-I'));
  const value = prefixes[at]?.value;
  if (value === undefined) return undefined;
  return value.length > 2 ? value.slice(2) : prefixes[at + 1]?.value;
}

const lists =
  /^docker (?:ps|images|(?:network|volume|service|secret|config|stack|node|plugin|context) ls)$/;

/** One docker command that only lists, with nothing in it that the shell would fill in. */
function listingOf(commands: readonly SimpleCommand[]): Listing | undefined {
  const [simple, ...more] = commands;
  if (!simple || more.length > 0 || !isDocker(simple.words[0])) return undefined;
  const command = parseDocker(simple.words, readingIndex());
  const plain =
    simple.environment.length === 0 &&
    simple.prefixes.length === 0 &&
    simple.words.every(({ expansions }) => expansions.length === 0) &&
    simple.redirections.every(({ operator }) => operator.text.startsWith('2')) &&
    command.options.every(({ of }) => of === command.command);
  if (!plain || !command.complete || !lists.test(command.command?.name ?? '')) return undefined;
  const argv = simple.words.map(({ value }) => value);
  return { argv, text: argv.join(' ') };
}

/** A command that would remove nothing with known names removes nothing with unknown ones. */
function unlistedIfRemoving(
  command: DockerCommand,
  text: string,
  why: string,
): RemovalStep | undefined {
  const step = readStep(command, { names: ['?'], listings: [] }, text);
  return step && step.do !== 'end-containers' && step.do !== 'run'
    ? { do: 'unlisted', why }
    : undefined;
}

function engineOf({ options }: DockerCommand): StepEngine {
  const last = (name: string): string | undefined =>
    options.filter(({ option, of }) => of.name === 'docker' && option?.name === name).at(-1)?.value;
  const context = last('--context');
  const host = last('--host');
  const others = ['--config', '--tls', '--tlsverify', '--tlscacert', '--tlscert', '--tlskey'];
  return {
    ...(context !== undefined && { context }),
    ...(host !== undefined && { host }),
    otherClient: others.some((name) => last(name) !== undefined),
  };
}

function withVariables(engine: StepEngine, { environment }: SimpleCommand): StepEngine {
  const names = environment.map(({ value }) => value.slice(0, value.indexOf('=')));
  return names.some((name) => name.startsWith('DOCKER_'))
    ? { ...engine, otherClient: true }
    : engine;
}

function variablesOf({ environment }: SimpleCommand): Readonly<Record<string, string>> {
  return Object.fromEntries(
    environment.map(({ value }) => {
      const at = value.indexOf('=');
      return [value.slice(0, at), value.slice(at + 1)];
    }),
  );
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
