import type { EngineObjects } from '../engine/model.ts';

type Kind = keyof EngineObjects;

const names: Readonly<Record<Kind, string>> = {
  containers: 'Containers',
  images: 'Images',
  networks: 'Networks',
  volumes: 'Volumes',
};

/** The words of the panel that shows what is on the engine. */
export const panelStrings = {
  label: 'Engine',
  close: 'Close the engine panel',
  about: 'About this engine',
  lists: 'What is on the engine',
  names,
  filter: (kind: Kind): string => `Filter ${names[kind].toLowerCase()}`,
  loading: 'Asking the engine…',
  none: {
    containers: 'No containers yet. A card with `docker run` makes one.',
    images: 'No images yet. A card with `docker pull` brings one.',
    networks: 'No networks.',
    volumes: 'No volumes yet.',
  } satisfies Record<Kind, string>,
  noMatch: (filter: string): string => `Nothing here answers “${filter}”.`,
  gone: (name: string): string => `“${name}” is no longer on this engine.`,
  shown: (count: number): string => (count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`),
  actions: (name: string): string => `Commands for ${name}`,
  noName: 'no name',
  inUse: 'in use',
  verbs: {
    logs: 'Logs',
    shell: 'Shell',
    stop: 'Stop',
    start: 'Start',
    restart: 'Restart',
    unpause: 'Unpause',
    inspect: 'Inspect',
    history: 'History',
    remove: 'Remove',
  },
} as const;
