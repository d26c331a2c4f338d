import { assertNever } from '../result.ts';
import { kindStrings as strings } from '../strings/command.ts';
import type { Placeholder } from './model.ts';
import { checkImage, checkRegistry, checkTag, type Finding } from './reference.ts';
import { splitWords } from './words.ts';

/** Docker's rule for the names of containers and volumes: two characters at least. */
const restrictedName = /^[A-Za-z0-9][A-Za-z0-9_.-]+$/;
const nameOrId = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
/** Go's `time.ParseDuration`. */
const goDuration = /^[-+]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
const environmentName = /^[A-Za-z_][A-Za-z0-9_.-]*(?:=|$)/;

/**
 * Why a value does not fit the kind of its blank; undefined when it does.
 *
 * Judges the value alone; what its place forbids is judged by `checkGuards`.
 */
export function checkKind(placeholder: Placeholder, value: string): Finding | undefined {
  const { kind } = placeholder;
  switch (kind) {
    case 'text':
    case 'secret':
      return undefined;
    case 'name':
      return matches(restrictedName, value, strings.containerName);
    case 'volume':
      return matches(restrictedName, value, strings.volumeName);
    case 'container':
      return matches(nameOrId, value, strings.container);
    case 'network':
      return matches(nameOrId, value, strings.network);
    case 'image':
      return checkImage(value);
    case 'tag':
      return checkTag(value);
    case 'registry':
      return checkRegistry(value);
    case 'port':
      return checkPort(value);
    case 'path':
    case 'folder':
    case 'file':
      return /^~(?:\/|$)/.test(value) ? { message: strings.tilde(value) } : undefined;
    case 'env':
      return matches(environmentName, value, strings.env);
    case 'number':
      return matches(/^-?\d+(?:\.\d+)?$/, value, strings.number);
    case 'duration':
      return matches(goDuration, value, strings.duration);
    case 'choice':
      return checkChoice(placeholder.choices ?? [], value);
    case 'words':
      return checkWords(value);
    default:
      return assertNever(kind);
  }
}

function matches(
  grammar: RegExp,
  value: string,
  say: (value: string) => string,
): Finding | undefined {
  return grammar.test(value) ? undefined : { message: say(value) };
}

function checkPort(value: string): Finding | undefined {
  const match = /^([1-9]\d{0,4})(?:-([1-9]\d{0,4}))?$/.exec(value);
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  if (!match || first > 65535 || last > 65535) return { message: strings.port(value) };
  return first > last ? { message: strings.portRange(value) } : undefined;
}

function checkChoice(choices: readonly string[], value: string): Finding | undefined {
  return choices.includes(value) ? undefined : { message: strings.choice(value, choices) };
}

function checkWords(value: string): Finding | undefined {
  const split = splitWords(value);
  return split.ok ? undefined : { message: split.error };
}
