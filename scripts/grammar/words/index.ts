import { buildOptions } from './build-options.ts';
import { buildxCommands } from './buildx-commands.ts';
import { buildxOptions } from './buildx-options.ts';
import { composeCommands } from './compose-commands.ts';
import { composeOptions } from './compose-options.ts';
import { composeServiceOptions } from './compose-service-options.ts';
import { containerCommands } from './container-commands.ts';
import { containerOptions } from './container-options.ts';
import { imageOptions } from './image-options.ts';
import type { CommandWords, WordBlock } from './model.ts';
import { objectCommands } from './object-commands.ts';
import { objectOptions } from './object-options.ts';
import { runConnections } from './run-connections.ts';
import { runOptions } from './run-options.ts';
import { runResources } from './run-resources.ts';
import { swarmCommands } from './swarm-commands.ts';

const commandWords: readonly CommandWords[] = [
  buildxCommands,
  composeCommands,
  containerCommands,
  objectCommands,
  swarmCommands,
];

const optionWords: readonly WordBlock[] = [
  ...buildOptions,
  ...buildxOptions,
  ...composeOptions,
  ...composeServiceOptions,
  ...containerOptions,
  ...imageOptions,
  ...objectOptions,
  ...runConnections,
  ...runOptions,
  ...runResources,
];

/** Every sentence by what it is about: `docker run`, `docker run --name`. */
export const words: ReadonlyMap<string, string> = new Map([
  ...commandWords.flatMap((each) => Object.entries(each)),
  ...allOptionWords(),
]);

/** Names that two sentences were written for. */
export const writtenTwice: readonly string[] = twice([
  ...commandWords.flatMap((each) => Object.keys(each)),
  ...allOptionWords().map(([name]) => name),
]);

function allOptionWords(): readonly (readonly [string, string])[] {
  const compose = Object.keys(composeCommands).filter((name) => name !== 'docker compose');
  const dryRun = compose.map(
    (name) => [`${name} --dry-run`, 'Only shows what would be done.'] as const,
  );
  const rest = optionWords.flatMap(({ commands, options }) =>
    commands.flatMap((command) =>
      Object.entries(options).map(([option, text]) => [`${command} ${option}`, text] as const),
    ),
  );
  return [...dryRun, ...rest];
}

function twice(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
