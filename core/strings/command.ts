import type { PlaceholderKind } from '../command/model.ts';
import { placeholderKinds } from '../command/model.ts';

/** A value inside a sentence: short, on one line, control characters visible. */
export function shown(value: string): string {
  const head = value.length > 40 ? `${value.slice(0, 39)}…` : value;
  return `“${JSON.stringify(head).slice(1, -1).replaceAll('\\"', '"')}”`;
}

/** What is said about a template; the reader is the author of a sheet. */
export const templateStrings = {
  empty: 'The command is empty: write one command line.',
  quoteUnclosed: (quote: string): string =>
    `The quote ${quote} is never closed: add the missing ${quote}, or a backslash before this one.`,
  bracketUnclosed: (open: string): string =>
    `${open} is never closed: add what ends it, or put it in single quotes.`,
  bracketUnopened: 'This ) closes nothing: remove it, or put it in quotes.',
  backslashAtEnd:
    'The line ends with a backslash, but no line follows: remove it, or write the next line.',
  severalLines:
    'A fence holds one command line: end this line with \\ to go on, or write a second fence.',
  comment:
    'A word that begins with # starts a comment in a shell: put the remark in the text, or quote the #.',
  blankUnclosed: 'This blank is never closed: write }} after it, or \\{{ when {{ is meant as text.',
  blankSpaces: (label: string): string =>
    `This is passed on as text, since a blank has no space after {{: write {{${label}}} for a blank.`,
  defaultWithoutKind: (label: string, value: string): string =>
    `This is passed on as text, since a default needs a kind: write {{${label}: text = ${value}}}.`,
  kindUnknown: (kind: string, near: string): string =>
    kind === ''
      ? `A kind is missing after the colon: write one of ${placeholderKinds.join(', ')}.`
      : `${shown(kind)} is no kind of blank; the nearest is “${near}”.`,
  choiceForm: 'Write the choices in brackets, divided by |, as in choice(bridge|host|none).',
  choiceTwice: (choice: string): string => `The choice ${shown(choice)} is there twice: keep one.`,
  twoKinds: (label: string, first: string, second: string): string =>
    `The blank “${label}” is ${first} before and ${second} here: keep one kind, or use another label.`,
  twoDefaults: (label: string, first: string, second: string): string =>
    `The blank “${label}” has the default ${shown(first)} before and ${shown(second)} here: keep one.`,
  defaultRefused: (label: string, reason: string): string =>
    `The default of “${label}” cannot be used. ${reason}`,
  secretInArgv: (label: string): string =>
    `The secret “${label}” would be visible to every program as an argument: pipe it to the tool's stdin option, or leave it to the tool's own prompt.`,
  secretNames: (label: string, other: string, variable: string): string =>
    `The secrets “${other}” and “${label}” would share the variable ${variable}: give one another label.`,
  wordsNotAlone: (label: string): string =>
    `The blank “${label}” stands for whole arguments: put spaces around it and no quotes.`,
  blankInScript: (label: string): string =>
    `The blank “${label}” is inside a script, where a value would be read as code: write sh -c '… "$1"' sh {{${label}}}.`,
  blankAfterDollar: (label: string): string =>
    `A $ directly before the blank “${label}” would make the shell read the value as a name: write \\$.`,
  blankUnquotable: (label: string, where: string): string =>
    `The blank “${label}” is inside ${where}, where no value can be quoted: move it out, or use $( ).`,
  tooInvolved: (what: string): string =>
    `A line with blanks cannot hold ${what}, because values could not be quoted with certainty: put it in a script, or write it another way.`,
};

/** What is said about a value; the reader is the person who typed it. */
export const valueStrings = {
  secretGone: (label: string): string =>
    `The secret “${label}” has no place here, and a secret is never text: write {{${label}}} where it goes, and fill it in in the form.`,
  missing: (label: string): string => `Fill in “${label}”.`,
  unknownLabel: (label: string, near: string | undefined): string =>
    near === undefined
      ? `There is no blank ${shown(label)}: this command has none.`
      : `There is no blank ${shown(label)} in this command; the nearest is “${near}”.`,
  empty: 'Nothing is left to run: fill in the program.',
  nul: 'A value cannot hold the NUL character: remove it.',
  surrogate: 'The value holds half of a character, which no program can receive: remove it.',
  leadingDash: (value: string): string =>
    `${shown(value)} begins with a hyphen and would be read as an option: write it without.`,
  leadingDashPath: (value: string): string =>
    `${shown(value)} begins with a hyphen and would be read as an option: write ${shown(`./${value}`)}.`,
  colon: (value: string): string =>
    `${shown(value)} holds a colon, which divides this argument into its parts: use a value without one.`,
  volumeName: (value: string): string =>
    `${shown(value)} would be taken for the name of a volume: write ${shown(`./${value}`)} for a folder here, or the full path.`,
  comma: (value: string): string =>
    `${shown(value)} holds a comma, a double quote or a new line, which divide this list of settings: use a value without them.`,
  key: (value: string): string =>
    `${shown(value)} holds an equals sign, which ends the name here: leave it out.`,
  copiedPath: (value: string): string =>
    `${shown(value)} would be read as a path in a container, because of its colon: write the full path, or begin with ./.`,
  imageWithTag: (value: string): string =>
    `${shown(value)} already has a tag or digest, and this command adds one: write the name alone.`,
  tooLong: (limit: string): string => `The value is too long for a command line: ${limit}.`,
  limitOne: 'one argument holds at most 128 KiB',
  limitAll: 'all arguments together hold at most 880 KiB',
  limitWindows: 'Windows allows 32,766 characters in all',
  limitPrompt: 'the prompt of cmd takes at most 8,191 characters',
  wordsUnclosed: (quote: string): string =>
    `The quote ${quote} is never closed: add the missing one, or a backslash before this one.`,
  wordsBackslash: 'The value ends with a single backslash: write two for one, or remove it.',
};

const kindArticles: Partial<Record<PlaceholderKind, string>> = { image: 'an', env: 'an' };

/** `a port`, `an image`. */
export function kindWithArticle(kind: PlaceholderKind): string {
  return `${kindArticles[kind] ?? 'a'} ${kind}`;
}

/** What is said when a value does not fit its kind. */
export const kindStrings = {
  containerName: (value: string): string =>
    `${shown(value)} is no name for a container: use two or more of letters, digits, _ . -, beginning with a letter or digit.`,
  volumeName: (value: string): string =>
    `${shown(value)} is no name for a volume: use two or more of letters, digits, _ . -, beginning with a letter or digit.`,
  container: (value: string): string =>
    `${shown(value)} is no container's name or id: use letters, digits, _ . -, beginning with a letter or digit.`,
  network: (value: string): string =>
    `${shown(value)} is no network's name or id: use letters, digits, _ . -, beginning with a letter or digit.`,
  imageUpper: (value: string, lower: string): string =>
    `${shown(value)} has capital letters, and an image's name has none: write ${shown(lower)}.`,
  imageScheme: (value: string): string =>
    `${shown(value)} is a web address: leave out what comes before the registry's name.`,
  imageSpace: (value: string): string =>
    `${shown(value)} holds a space: write one image, such as redis or redis:7.`,
  imageTag: (value: string): string =>
    `${shown(value)} has a tag that cannot be: use up to 128 letters, digits, _ . - after the colon, not beginning with . or -.`,
  imageDigest: (value: string): string =>
    `${shown(value)} has a broken digest: after @ stands sha256: and 64 hexadecimal digits.`,
  imageLong: 'The image is too long: its name has at most 255 characters.',
  imageId:
    'A name of 64 hexadecimal digits is kept for ids: write sha256: before it, or the short id.',
  image: (value: string): string =>
    `${shown(value)} is no image: write [registry/]name[:tag], such as redis, redis:7 or ghcr.io/owner/app:1.2.`,
  tag: (value: string): string =>
    `${shown(value)} is no tag: use up to 128 letters, digits, _ . -, not beginning with . or -.`,
  registryScheme: (value: string, without: string): string =>
    `${shown(value)} is a web address: write the registry alone, ${shown(without)}.`,
  registryAccount: (value: string): string =>
    `${shown(value)} would be read as an account on Docker Hub: a registry has a dot or a port, such as registry.example.com or localhost:5000.`,
  registry: (value: string): string =>
    `${shown(value)} is no registry: write its host and port, such as registry.example.com or localhost:5000.`,
  port: (value: string): string =>
    `${shown(value)} is no port: write a number from 1 to 65535, or a range such as 8000-8002.`,
  portRange: (value: string): string =>
    `${shown(value)} runs backwards: write the lower port first.`,
  number: (value: string): string =>
    `${shown(value)} is no number: write digits, such as 10 or 0.5.`,
  duration: (value: string): string =>
    `${shown(value)} is no duration: write numbers with units, such as 90s, 10m or 1h30m.`,
  env: (value: string): string =>
    `${shown(value)} is no environment variable: write NAME=value, or NAME to pass on this machine's own.`,
  tilde: (value: string): string =>
    `${shown(value)} begins with ~, which only a shell understands: write the folder in full.`,
  choice: (value: string, choices: readonly string[]): string =>
    `${shown(value)} is not offered here: choose ${choices.join(', ')}.`,
};

/** What is said when a line has no right text for a shell. */
export const quoteStrings = {
  nul: 'No command line can hold the NUL character: remove it.',
  surrogate: 'No command line can hold half of a character: remove it.',
  cmdNewline:
    'The prompt of cmd runs a line at its first new line or control character: use PowerShell, or a value without it.',
  cmdPercent:
    'The prompt of cmd has no way to write % for certain: use PowerShell, or a value without it.',
  stopParsing: 'PowerShell swallows the argument --% however it is quoted: use another shell.',
  quotesNotice:
    'Needs PowerShell 7.3 or later: older versions drop the double quotes inside an argument.',
  emptyNotice: 'Needs PowerShell 7.3 or later: older versions drop an empty argument.',
  backslashNotice:
    'Needs PowerShell 7.3 or later: older versions spoil an argument with spaces that ends with a backslash.',
  redirectNotice:
    'PowerShell before 7.4 writes what it redirects as text of its own: not for archives and other binary output.',
  shellOnly: (what: string, shell: string): string =>
    `This line cannot be written for ${shell}, because of ${what}: write a fence of its own with os=windows.`,
  cmdSecret: 'The prompt of cmd cannot pass a secret on without showing it: use PowerShell.',
};
