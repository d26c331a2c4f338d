import type { Part } from '../../command/effect/parts.ts';
import type { Danger, Effect, Shell } from '../../command/model.ts';
import type { Problem } from '../../result.ts';

/** A place in the text that was given, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the shell would put something else: `$(pwd)`, `$HOME`, `*.log`.
 *
 * `from` and `to` are offsets into the word's value, which keeps the text as written.
 */
export interface Expansion extends Span {
  readonly kind: 'substitution' | 'variable' | 'pattern';
  readonly from: number;
  readonly to: number;
  /** The commands inside a substitution. */
  readonly inner?: Span;
}

/** A word as its program gets it: quotes taken off, expansions left as written. */
export interface ShellWord extends Span {
  readonly type: 'word';
  readonly value: string;
  /** Where each unit of `value` ends in the text; as long as `value`. */
  readonly ends: readonly number[];
  readonly expansions: readonly Expansion[];
  /** Something in it stands in quotes or behind an escape. */
  readonly quoted: boolean;
}

export type OperatorKind = 'pipe' | 'and' | 'or' | 'next' | 'background' | 'group' | 'redirection';

export interface ShellOperator extends Span {
  readonly type: 'operator';
  readonly kind: OperatorKind;
  readonly text: string;
}

/** What the shell reads and no program sees. */
export interface ShellNote extends Span {
  readonly type: 'comment' | 'continuation' | 'prompt' | 'heredoc';
}

export type ShellItem = ShellWord | ShellOperator | ShellNote;

/** A pasted text, divided by the rules of one shell. */
export interface ShellLine {
  readonly shell: Shell;
  readonly items: readonly ShellItem[];
  readonly problems: readonly Problem[];
}

/** What a piece of a line is. */
export type TokenRole =
  | 'prompt'
  | 'comment'
  | 'continuation'
  | 'operator'
  | 'redirection'
  | 'environment'
  | 'prefix'
  | 'program'
  | 'command'
  | 'option'
  | 'value'
  | 'end-of-options'
  | 'image'
  | 'container'
  | 'network'
  | 'volume'
  | 'service'
  | 'operand'
  | 'argument'
  | 'substitution'
  | 'unknown'
  | 'other';

/** A piece of the line with what it means; pieces stand in order and never overlap. */
export interface LineToken extends Span {
  readonly text: string;
  readonly role: TokenRole;
  /** One sentence. */
  readonly explains: string;
  /** The pieces of the commands that stand in it: in `$(…)`, or in the script of `sh -c`. */
  readonly inside?: readonly LineToken[];
}

/** What a `run` or `create` line asks the engine for, in the notation that `explain` prints. */
export interface RunFacts {
  readonly image: string;
  readonly command: readonly string[];
  readonly name?: string;
  /** `3000:6379/tcp`, `6379/tcp`, `127.0.0.1::80/tcp`, `[::1]:80:80/tcp`; ranges expanded. */
  readonly ports: readonly string[];
  /** The short form, as written; `/a` for an anonymous volume; tmpfs left out. */
  readonly mounts: readonly string[];
  /** `K=v`, or `K` alone for a value that comes from outside. */
  readonly env: readonly string[];
  readonly network?: string;
  /** `key=value`; `key=` for a label without a value. */
  readonly labels: readonly string[];
  readonly restart?: string;
  readonly limits: RunLimits;
}

/** Limits of a container: sizes in bytes, processors in billionths as the engine counts them. */
export interface RunLimits {
  readonly memory?: number;
  readonly memoryReservation?: number;
  readonly memorySwap?: number;
  readonly nanoCpus?: number;
  readonly cpuShares?: number;
  readonly cpusetCpus?: string;
  readonly pids?: number;
  readonly shm?: number;
}

/** Which project a `compose` line is about, as far as the line itself says. */
export interface ComposeFacts {
  /** In their order; empty for the files that Compose finds by itself. */
  readonly files: readonly string[];
  readonly profiles: readonly string[];
  readonly envFiles: readonly string[];
  readonly project?: string;
  /** The folder that relative paths begin in. */
  readonly folder?: string;
  /** The services that the line names. */
  readonly services: readonly string[];
}

/** A pasted line, explained. */
export interface Explanation {
  readonly shell: Shell;
  /** The first docker command's name in the grammar; empty when there is none. */
  readonly command: string;
  /** That command's arguments, its program first. */
  readonly argv: readonly string[];
  readonly tokens: readonly LineToken[];
  readonly run?: RunFacts;
  readonly compose?: ComposeFacts;
  /** Of all commands of the line together. */
  readonly effect: Effect;
  /** The effect piece by piece: which phrase is how bad. */
  readonly parts: readonly Part[];
  readonly danger: Danger;
  readonly problems: readonly Problem[];
}
