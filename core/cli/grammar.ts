/** How an option takes its value, as the CLI's flag library reads it. */
export type OptionType = 'switch' | 'string' | 'number' | 'list' | 'map' | 'bytes' | 'duration';

/**
 * What a value is, which decides completion, checks and the words of an explanation.
 *
 * `text` is all that has no meaning of its own for Docker.
 */
export type ValueMeaning =
  | 'text'
  | 'name'
  | 'image'
  | 'container'
  | 'network'
  | 'volume'
  | 'service'
  | 'context'
  | 'builder'
  | 'plugin'
  | 'port-mapping'
  | 'mount'
  | 'volume-mapping'
  | 'path'
  | 'folder'
  | 'file'
  | 'env'
  | 'label'
  | 'filter'
  | 'template'
  | 'address'
  | 'host'
  | 'device'
  | 'user'
  | 'signal'
  | 'duration'
  | 'bytes'
  | 'number'
  | 'platform'
  | 'choice';

/** An option that still works and should be written otherwise, or works no more. */
export interface Deprecation {
  /** The version that began to warn, where it is known. */
  readonly since?: string;
  /** The version that refuses it, where it is known. */
  readonly removed?: string;
  /** What to write in its place, as it stands on a line: `--network`. */
  readonly instead?: string;
  /** Where this is said: the name of a document, not an address. */
  readonly source: string;
}

export interface CliOption {
  /** With its hyphens: `--publish`. */
  readonly name: string;
  /** `-p`. */
  readonly short?: string;
  /** The short form is deprecated, the long one is not: `-h` for `--help`. */
  readonly shortDeprecated?: Deprecation;
  readonly type: OptionType;
  readonly meaning: ValueMeaning;
  readonly default?: string;
  readonly repeatable: boolean;
  /** All it takes where the meaning is `choice`, otherwise the usual values. */
  readonly choices?: readonly string[];
  /** Not in `--help`: an older spelling that the CLI still takes. */
  readonly hidden?: true;
  readonly deprecated?: Deprecation;
  /** One sentence in our own words; absent where only the CLI's own help can say it. */
  readonly text?: string;
}

export interface CliCommand {
  /** The name people use: `docker ps`, `docker compose up`. */
  readonly name: string;
  /** Its other names: `docker container ls`. */
  readonly aliases: readonly string[];
  /** As the CLI prints it: `docker run [OPTIONS] IMAGE [COMMAND] [ARG...]`. */
  readonly usage: string;
  /** One sentence in our own words. */
  readonly text: string;
  readonly options: readonly CliOption[];
  /** Options end at the first operand: the rest belongs to the container. */
  readonly stopsAtOperand: boolean;
  /** A group such as `docker container`, which does nothing by itself. */
  readonly isGroup: boolean;
  /** Not in the help of its group: experimental, or for programs. */
  readonly hidden?: true;
  readonly deprecated?: Deprecation;
  /** The command that takes back what this one did, by name. */
  readonly inverse?: string;
  /** The page on Docker's documentation site, as a path: `reference/cli/docker/container/run/`. */
  readonly page?: string;
}

/** Every command, by name, sorted. */
export interface Grammar {
  readonly commands: readonly CliCommand[];
}
