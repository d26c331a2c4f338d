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
      readonly start: number;
      readonly end: number;
    };

/** A piece of one argument: text with its quoting already taken off, or a blank. */
export type Piece =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'blank'; readonly label: string };

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
