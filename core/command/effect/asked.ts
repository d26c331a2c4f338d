import { maskedValue } from '../../cli/line/mask.ts';
import type { DockerCommand } from '../../cli/line/parse-model.ts';

/** What a command acts on, as the sentence says it. */
export interface Named {
  readonly text: string;
  /** The text stands alone, as `every container` does: no kind belongs in front of it. */
  readonly whole: boolean;
}

/** A docker command, as what its effect depends on: which command, with which options, on what. */
export interface Asked {
  /** Its name in the grammar: `docker ps` for `docker container ls`. */
  readonly name: string;
  /** The words that are no options, as written. */
  readonly words: readonly string[];
  /** The same, named so that a person knows what is reached. */
  readonly named: readonly Named[];
  /** Whether a switch is on by any of these names: the last use counts, `=false` is off. */
  readonly on: (...options: readonly string[]) => boolean;
  /**
   * The values of an option, in order; those by its older names after the others.
   *
   * What the shell would expand is opaque in them, so that they can be divided.
   */
  readonly values: (...options: readonly string[]) => readonly string[];
  /** The value that counts, of an option that takes one. */
  readonly last: (...options: readonly string[]) => string | undefined;
  /** The command's options, by their long names. */
  readonly given: () => readonly string[];
  /** The value of an option that stands before the command: `--context`. */
  readonly global: (option: string) => string | undefined;
}

/** The words that Go, in which the CLI is written, takes for false. */
const off = /^(?:0|f|F|FALSE|false|False)$/;

/** `more` are words that a pipe adds: those that `xargs` appends. */
export function askedOf(
  docker: DockerCommand,
  named: readonly Named[],
  more: readonly Named[] = [],
): Asked {
  const own = docker.options.filter(({ of }) => of.name !== 'docker');
  const values: Asked['values'] = (...options) =>
    options.flatMap((name) => own.filter(({ option }) => option?.name === name).map(maskedUse));
  return {
    name: docker.command?.name ?? '',
    words: [...docker.operands.map(({ value }) => value), ...more.map(({ text }) => text)],
    named: [...named, ...more],
    on: (...options) =>
      options.some((option) => {
        const last = values(option).at(-1);
        return last !== undefined && !off.test(last);
      }),
    values,
    last: (...options) => values(...options).at(-1),
    given: () => own.flatMap(({ option }) => option?.name ?? []),
    global: (option) =>
      docker.options.filter((use) => use.of.name === 'docker' && use.option?.name === option).at(-1)
        ?.value,
  };
}

function maskedUse({ valueWord, value }: DockerCommand['options'][number]): string {
  if (!valueWord || valueWord.expansions.length === 0) return value;
  return maskedValue(valueWord, valueWord.value.length - value.length);
}
