import type { Problem } from '../result.ts';
import type { QuoteContext } from './model.ts';
import type { Declaration } from './placeholder.ts';

/** A blank where it stands in the template. */
export interface LexedBlank {
  readonly declaration: Declaration;
  readonly quote: QuoteContext;
  readonly start: number;
  readonly end: number;
}

/** A piece of a word, as a POSIX shell divides it. */
export type Part =
  | { readonly type: 'text'; readonly text: string; readonly quoted: boolean }
  | { readonly type: 'blank'; readonly blank: LexedBlank }
  | { readonly type: 'variable'; readonly name: string; readonly quoted: boolean }
  | {
      readonly type: 'substitution';
      readonly items: readonly Item[];
      readonly quoted: boolean;
    }
  /** What only a POSIX shell understands: a pattern, `~`, `$((…))`, `${x:-y}`, backticks. */
  | { readonly type: 'other'; readonly text: string };

export interface LexedWord {
  readonly type: 'word';
  readonly parts: readonly Part[];
  readonly start: number;
  readonly end: number;
}

/** `|`, `&&`, `>` and their like; `descriptor` is the number written directly before `>` or `<`. */
export interface Operator {
  readonly type: 'operator';
  readonly text: string;
  readonly descriptor?: string;
  readonly start: number;
  readonly end: number;
}

export type Item = LexedWord | Operator;

/** A command line, divided. */
export interface Lexed {
  readonly items: readonly Item[];
  readonly blanks: readonly LexedBlank[];
  /** Where `\{{` stands, whose backslash is no part of the line. */
  readonly escapes: readonly number[];
  /** Where a backslash ends a line of the template, outside quotes. */
  readonly continuations: readonly number[];
  /** Where a bare word begins with `#`. */
  readonly comments: readonly number[];
  /** By the rule of the sheet format: any of ``| & ; < > ( ) $ ` * ? [ ~`` where it counts. */
  readonly special: boolean;
  /** Constructs beside which a blank cannot be quoted with certainty, in words. */
  readonly involved: readonly string[];
  readonly problems: readonly Problem[];
}
