import type { Removal } from '../../../../core/plan/model.ts';
import { playAll } from '../../../../core/removal/play.ts';
import { readRemovals } from '../../../../core/removal/read-line.ts';
import type { RemovalStep } from '../../../../core/removal/steps.ts';
import type {
  Around,
  ContainerFacts,
  ImageFacts,
  NetworkFacts,
  Played,
  VolumeFacts,
  World,
} from '../../../../core/removal/world.ts';

/** A container as a test needs it; its id is its name's letters in hexadecimal. */
export function container(name: string, facts: Partial<ContainerFacts> = {}): ContainerFacts {
  return {
    id: hex(name),
    name,
    image: 'redis:7',
    imageId: 'sha256:none',
    asked: 'redis:7',
    state: 'exited',
    status: '',
    ports: [],
    volumes: [],
    networkIds: [],
    labels: {},
    created: 1000,
    ...facts,
  };
}

export function image(
  id: string,
  tags: readonly string[],
  facts: Partial<ImageFacts> = {},
): ImageFacts {
  return {
    id: `sha256:${id.padEnd(64, '0')}`,
    tags,
    digests: [],
    parent: '',
    size: 1_000_000,
    labels: {},
    created: 1000,
    ...facts,
  };
}

export function volume(name: string, facts: Partial<VolumeFacts> = {}): VolumeFacts {
  return {
    name,
    driver: 'local',
    anonymous: false,
    markedAnonymous: false,
    labels: {},
    ...facts,
  };
}

export function network(name: string, facts: Partial<NetworkFacts> = {}): NetworkFacts {
  return {
    id: hex(name),
    name,
    labels: {},
    created: 1000,
    scope: 'local',
    ingress: false,
    configOnly: false,
    ...facts,
  };
}

export function hex(text: string): string {
  return [...text]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
    .padEnd(64, '0');
}

export function world(facts: Partial<World> = {}): World {
  return {
    apiVersion: '1.51',
    store: 'graph-driver',
    clock: { now: 100_000, zone: 0 },
    containers: [],
    details: new Map(),
    images: [],
    networks: [],
    volumes: [],
    cache: [],
    ...facts,
  };
}

export const nothingAround: Around = {
  kept: new Map(),
  swarm: 'none',
  managers: 0,
  contexts: [],
  projects: new Map(),
};

/** The steps of a line without a shell. */
export function steps(line: string): readonly RemovalStep[] {
  return readRemovals(line.split(' ')).map(({ step }) => step);
}

/** The steps of a line that a shell reads. */
export function shellSteps(line: string): ReturnType<typeof readRemovals> {
  return readRemovals(['/bin/sh', '-c', line]);
}

export function play(line: string, facts: Partial<World>, around: Partial<Around> = {}): Played {
  const read = steps(line);
  if (read.length === 0) throw new Error(`not a removing line: ${line}`);
  return playAll(read, world(facts), { ...nothingAround, ...around });
}

/** What goes, in short: `volume data`; what stays is `stays: volume data`. */
export function short(removals: readonly Removal[]): readonly string[] {
  return removals.map(({ kind, name, refused }) => `${refused ? 'stays: ' : ''}${kind} ${name}`);
}
