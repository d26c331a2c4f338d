import type { CliCommand, CliOption } from '../grammar.ts';
import type { ShellWord, Span } from './model.ts';

/** An option where it stands. */
export interface OptionUse {
  /** As the CLI knows it: `--name`, `-p`. */
  readonly written: string;
  /** Absent when the command has no such option. */
  readonly option?: CliOption;
  /** The command whose option it is: `docker compose` for `-f` before `up`. */
  readonly of: CliCommand;
  /** A switch that is only named has `true`. */
  readonly value: string;
  readonly name: Span;
  /** Absent for a switch that is only named. */
  readonly valueAt?: Span;
  /** The word that the value stands in. */
  readonly valueWord?: ShellWord;
}

/** What is no option: an image, a container, a word for the program in the container. */
export interface Operand {
  readonly value: string;
  readonly word: ShellWord;
}

/** Why the CLI refuses a line. */
export type Fault = Span &
  (
    | {
        readonly type: 'option-unknown';
        readonly written: string;
        readonly of: CliCommand;
        readonly inCluster: boolean;
        /** The group whose option it is: `docker compose` for `-f` after `up`. */
        readonly group?: string;
      }
    | { readonly type: 'option-malformed'; readonly written: string }
    | { readonly type: 'value-missing'; readonly written: string; readonly option: CliOption }
    | { readonly type: 'switch-value'; readonly written: string; readonly value: string }
    | { readonly type: 'command-unknown'; readonly group: string; readonly written: string }
    | { readonly type: 'long-dash'; readonly text: string; readonly meant: string }
  );

/** A docker command line, sorted into what its words are. */
export interface DockerCommand {
  readonly argv: readonly string[];
  readonly program: ShellWord;
  /** The words that name the command: `container`, `ls`. */
  readonly verbs: readonly ShellWord[];
  /** The most specific one that was found. */
  readonly command?: CliCommand;
  /** Every verb was found, and it is no group. */
  readonly complete: boolean;
  /** The first operand stands where a command should, and is none that is known. */
  readonly lost: boolean;
  readonly options: readonly OptionUse[];
  readonly operands: readonly Operand[];
  /** `--`, where it ends the options. */
  readonly endOfOptions?: ShellWord;
  readonly faults: readonly Fault[];
}
