import { join } from 'node:path';
import type { Examples } from './examples.ts';
import { type Files, openFiles } from './files.ts';
import type { Log } from './log.ts';
import { createPorts } from './ports.ts';
import type { SettingsStore } from './settings.ts';
import { openValues, type ValueStore } from './values.ts';

export interface BlankServices {
  readonly files: Files;
  readonly ports: ReturnType<typeof createPorts>;
  readonly values: ValueStore;
}

export interface BlankServiceOptions {
  /** The app's data folder. */
  readonly data: string;
  readonly home: string;
  readonly settings: SettingsStore;
  readonly examples: Pick<Examples, 'folderOf'>;
  readonly now: () => number;
  readonly log: Log;
}

/** What blanks need of main: names of files, ports of this machine, values of before. */
export function openBlankServices(options: BlankServiceOptions): BlankServices {
  const { data, home, settings, examples, now, log } = options;
  return {
    files: openFiles({
      folderFor: async (example) =>
        example === undefined
          ? settings.current().workingFolder || home
          : examples.folderOf(example),
      windows: process.platform === 'win32',
    }),
    ports: createPorts(),
    values: openValues({
      file: join(data, 'values.json'),
      wanted: () => settings.current().history,
      now,
      log,
    }),
  };
}
