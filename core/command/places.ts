import { plainText, programName, type SimpleCommand } from './commands.ts';
import type { LexedBlank, LexedWord, Part } from './lex-model.ts';
import type { Guard, Place } from './model.ts';

/** A place with the blank itself, so that kinds can be looked up later. */
export interface LexedPlace {
  readonly blank: LexedBlank;
  readonly place: Place;
}

/** Options of docker whose value is divided by colons. */
const colonOptions = new Set([
  ...['-v', '--volume', '-p', '--publish', '--add-host', '--device', '--link', '--volumes-from'],
  ...['--tmpfs', '-u', '--user', '--ulimit'],
]);
const volumeOptions = new Set(['-v', '--volume']);
/** Options of docker whose value is one line of CSV with `key=value` in it. */
const listOptions = new Set([
  ...['--mount', '--secret', '--output', '--cache-from', '--cache-to', '--network', '--net'],
  ...['--gpus', '--attest', '--ssh', '--driver-opt'],
]);
/** Their short forms may be joined to the value: `-p80:80`. */
const joinedShort = /^-[vpeul](?=.)=?/;
/** Options whose value may hold commas and equals signs as it likes. */
const freeOptions = new Set(['-e', '--env', '-l', '--label', '--build-arg', '--annotation']);
const dockers = new Set(['docker', 'podman', 'nerdctl', 'docker-compose']);

/**
 * What each blank of a command must not do in its place.
 *
 * Docker divides many arguments again (`-v a:b`, `--mount a=b,c=d`). A value that holds the divider
 * would change the field beside its own, so these places are found here, once, by the parser.
 */
export function placesOf(command: SimpleCommand): readonly LexedPlace[] {
  const docker = command.words.some((word) => dockers.has(programName(word)));
  const copies = docker && command.words.slice(0, 4).some((word) => plainText(word) === 'cp');
  const guarded = command.words.flatMap((word, index) => {
    const option = docker ? optionOf(command.words, index) : undefined;
    return wordPlaces(word, option, copies);
  });
  return [...guarded, ...command.targets.flatMap((word) => wordPlaces(word, undefined, false))];
}

interface Option {
  readonly name: string;
  /** How many characters of the word come before the option's value. */
  readonly skip: number;
}

/** The option whose value a word is, or holds. */
function optionOf(words: readonly LexedWord[], index: number): Option | undefined {
  const first = words[index]?.parts[0];
  const text = first?.type === 'text' ? first.text : '';
  const long = /^(--[a-z][a-z0-9-]*)=/.exec(text);
  if (long?.[1] !== undefined) return { name: long[1], skip: long[0].length };
  const hasMore = (words[index]?.parts.length ?? 0) > 1;
  const short = joinedShort.exec(text) ?? (hasMore ? /^-[vpeul]$/.exec(text) : null);
  if (short) return { name: text.slice(0, 2), skip: short[0].length };
  const before = plainText(words[index - 1]) ?? '';
  if (/^--[a-z][a-z0-9-]*$/.test(before)) return { name: before, skip: 0 };
  if (/^-[A-Za-z]+$/.test(before)) return { name: `-${before.slice(-1)}`, skip: 0 };
  return undefined;
}

function wordPlaces(
  word: LexedWord,
  option: Option | undefined,
  copies: boolean,
): readonly LexedPlace[] {
  const parts = word.parts.filter((part) => part.type !== 'text' || part.text !== '');
  const value = withoutPrefix(parts, option?.skip ?? 0);
  return parts.flatMap((part, index) => {
    if (part.type !== 'blank') return [];
    const whole = parts.length === 1;
    const guards = guardsAt(value, value.indexOf(part), option?.name);
    if (index === 0) guards.push('leading-dash');
    if (copies && whole) guards.push('copied-path');
    const { label } = part.blank.declaration;
    const alone = value.length === 1;
    return [{ blank: part.blank, place: { label, whole, alone, guards } }];
  });
}

function withoutPrefix(parts: readonly Part[], skip: number): readonly Part[] {
  const first = parts[0];
  if (skip === 0 || first?.type !== 'text') return parts;
  const rest = { ...first, text: first.text.slice(skip) };
  return rest.text === '' ? parts.slice(1) : [rest, ...parts.slice(1)];
}

/** The guards that come from what stands beside the blank in its argument. */
function guardsAt(value: readonly Part[], at: number, option = ''): Guard[] {
  const guards: Guard[] = [];
  const before = textOf(value.slice(0, at));
  const after = textOf(value.slice(at + 1));
  const free = freeOptions.has(option);
  const list = listOptions.has(option) || (!free && /,/.test(before + after) && /=/.test(before));
  if (volumeOptions.has(option) && at === 0 && after.includes(':')) guards.push('volume-source');
  else if (colonOptions.has(option)) guards.push('colon');
  else if (after.includes(':')) guards.push('colon-after');
  if (list) guards.push('comma-list');
  else if (!before.includes('=') && after.includes('=')) guards.push('key');
  if (/^[:@]/.test(after)) guards.push('image-with-tag');
  return guards;
}

function textOf(parts: readonly Part[]): string {
  return parts.map((part) => (part.type === 'text' ? part.text : ' ')).join('');
}
