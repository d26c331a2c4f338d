import type { Problem } from '../result.ts';

/**
 * The kinds of blank. A kind decides completion, validation and quoting.
 *
 * Each is exactly one argument, or part of one, whatever its value contains; except `words`, which
 * is several arguments, possibly none.
 */
export const placeholderKinds = [
  'text',
  'name',
  'image',
  'container',
  'network',
  'volume',
  'port',
  'path',
  'folder',
  'file',
  'env',
  'tag',
  'registry',
  'number',
  'duration',
  'choice',
  'secret',
  'words',
] as const;

export type PlaceholderKind = (typeof placeholderKinds)[number];

/** One blank of a command; the same label in one command is the same blank. */
export interface Placeholder {
  readonly label: string;
  readonly kind: PlaceholderKind;
  readonly default?: string;
  readonly choices?: readonly string[];
}

/** How the text around a blank is quoted, which decides how its value must be. */
export type QuoteContext = 'bare' | 'single' | 'double';

/**
 * A run of the template as written, for showing: text, or a blank.
 *
 * `start` and `end` are UTF-16 offsets into `Template.source`. Text segments are raw: quotes and
 * backslashes are still in them, the escape `\{{` is not.
 */
export type Segment =
  | { readonly type: 'text'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly type: 'blank';
      readonly label: string;
      readonly quote: QuoteContext;
      /**
       * In a shell line: the text around the blank would give a plain value a meaning (`$A` before
       * it, `>` after it, the place of the program), so that the value is quoted in any case.
       */
      readonly force?: true;
      readonly start: number;
      readonly end: number;
    };

/** A piece of one argument: text with its quoting already taken off, or a blank. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'blank'; readonly label: string };

/**
 * What a value must not do in its place; each is one way in which it would change something else.
 *
 * - `leading-dash`: the argument begins with the blank, so `-` would make it an option.
 * - `colon`: an option's value that is divided by `:`.
 * - `colon-after`: any other argument in which a `:` follows; guards paths alone.
 * - `volume-source`: the host's side of `-v`, where a bare word would be a volume's name.
 * - `comma-list`: the argument is a list of `key=value`, read as one line of CSV.
 * - `key`: what is left of the first `=`.
 * - `copied-path`: a whole argument of `docker cp`, where `name:path` is a path in a container.
 * - `image-with-tag`: a tag or digest follows the image's name.
 */
export type Guard =
  | 'leading-dash'
  | 'colon'
  | 'colon-after'
  | 'volume-source'
  | 'comma-list'
  | 'key'
  | 'copied-path'
  | 'image-with-tag';

/** One place of a blank, with what guards it; only places that have a guard are kept. */
export interface Place {
  readonly label: string;
  /** True when the blank is the whole argument. */
  readonly whole: boolean;
  /** True when the blank is the whole value of an option, joined to it or not. */
  readonly alone: boolean;
  readonly guards: readonly Guard[];
}

/** One argument of an argv-only template. */
export interface Word {
  readonly pieces: readonly Piece[];
}

/**
 * A command line with blanks, read once and used for showing, filling and running.
 *
 * `words` is empty when `needsShell` is true: such a line is given to a shell as text, with each
 * value quoted for that shell.
 */
export interface Template {
  readonly source: string;
  readonly segments: readonly Segment[];
  readonly words: readonly Word[];
  readonly placeholders: readonly Placeholder[];
  readonly needsShell: boolean;
  /** Set by the parser; absent means that no place is guarded. */
  readonly places?: readonly Place[];
}

/** Values of blanks by label. A label that is missing takes its default. */
export type Values = Readonly<Record<string, string>>;

/** The shells a line can be written for. */
export type Shell = 'posix' | 'powershell' | 'cmd';

/**
 * What runs: either an argv without a shell, or a line that a shell reads.
 *
 * `env` holds the secrets of a shell line, by the variable's name.
 */
export interface Filled {
  readonly argv: readonly string[];
  readonly line: string;
  readonly shell: boolean;
  readonly env: Readonly<Record<string, string>>;
  /** What a person must know before pasting the line: it needs PowerShell 7.3, for one. */
  readonly notices?: readonly Problem[];
}

/** How bad a command can be; the order is the order of alarm. */
export const dangerLevels = ['safe', 'changes', 'exposes', 'removes'] as const;
export type DangerLevel = (typeof dangerLevels)[number];

export interface Danger {
  readonly level: DangerLevel;
  readonly reasons: readonly string[];
}

/** What a line will do, in short phrases for chips and one sentence for reading aloud. */
export interface Effect {
  readonly phrases: readonly string[];
  readonly sentence: string;
}
