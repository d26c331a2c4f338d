import type { CliCommand, CliOption, Grammar } from '../cli/grammar.ts';
import type { SearchDocument } from './model.ts';
import { isRemoving, usageOf } from './most-used.ts';

/** Every command of the CLI and every option of each, except the help that all have. */
export function grammarDocuments({ commands }: Grammar): readonly SearchDocument[] {
  return commands.flatMap((command) => [
    commandDocument(command),
    ...command.options
      .filter(({ name }) => name !== '--help')
      .map((option) => optionDocument(command, option)),
  ]);
}

function commandDocument(command: CliCommand): SearchDocument {
  const names = [command.name, ...command.aliases].map(withoutDocker);
  return {
    target: `cli:${command.name}`,
    kind: 'command',
    title: command.name,
    ...(command.text === '' ? {} : { detail: command.text }),
    names,
    text: command.text,
    ...(names.some(isRemoving) ? { removes: true } : {}),
    // A card of the same words comes before it: it can be run at once.
    weight: command.isGroup ? 0.45 : 0.85 * usageOf(names[0] ?? ''),
  };
}

/** An option stands behind its command: it is meant when it is typed, or its own words are. */
function optionDocument(command: CliCommand, option: CliOption): SearchDocument {
  const own = withoutDocker(command.name);
  const letters = option.short === undefined ? [] : [`${own} ${option.short}`.trim()];
  const old = option.hidden === true || option.deprecated !== undefined;
  return {
    target: `cli:${command.name} ${option.name}`,
    kind: 'option',
    title: `${command.name} ${option.name}`,
    ...(option.text === undefined ? {} : { detail: option.text }),
    names: [`${own} ${option.name}`.trim(), ...letters],
    ...(option.text === undefined ? {} : { text: option.text }),
    weight: 0.5 * usageOf(own) * (old ? 0.5 : 1),
  };
}

function withoutDocker(name: string): string {
  return name.replace(/^docker ?/, '');
}
