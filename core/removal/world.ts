import type { Container, Volume } from '../engine/model.ts';
import type { Removal } from '../plan/model.ts';
import type { EngineClock } from './moment.ts';
import type { ProjectFacts } from './project.ts';
import type { KeptKind, RemovalStep } from './steps.ts';

export type Labels = Readonly<Record<string, string>>;

/** A container with what decides whether it, or something it uses, can go. */
export interface ContainerFacts extends Container {
  readonly imageId: string;
  /** The image as it was asked for, which can be a name that means another image by now. */
  readonly asked: string;
  /** Names of its volumes, without duplicates. */
  readonly volumes: readonly string[];
  readonly networkIds: readonly string[];
  readonly labels: Labels;
  /** Epoch seconds; whole ones, as lists have them, but where a fraction decides. */
  readonly created: number;
}

/** What must be asked for each container alone. */
export interface ContainerDetails {
  /** It was made with `--rm`. */
  readonly autoRemove: boolean;
  /** What its volumes were asked for by; a volume named so is not anonymous to its container. */
  readonly namedSources: readonly string[];
}

/** An image with all its names. */
export interface ImageFacts {
  readonly id: string;
  readonly tags: readonly string[];
  /** `redis@sha256:…` */
  readonly digests: readonly string[];
  readonly parent: string;
  /** Bytes, with the layers that it shares with others. */
  readonly size: number;
  readonly labels: Labels;
  /** Epoch seconds; whole ones, as lists have them, but where a fraction decides. */
  readonly created: number;
  /** When its newest name was made, epoch seconds; only asked for where it decides. */
  readonly tagged?: number;
}

export interface NetworkFacts {
  readonly id: string;
  readonly name: string;
  readonly labels: Labels;
  /** Epoch seconds. */
  readonly created: number;
  /** `local` or `swarm`. */
  readonly scope: string;
  readonly ingress: boolean;
  readonly configOnly: boolean;
}

export interface VolumeFacts extends Volume {
  readonly labels: Labels;
  /** The engine itself calls it anonymous, which `volume prune` goes by. */
  readonly markedAnonymous: boolean;
}

/** A record of the build cache. */
export interface CacheFacts {
  readonly id: string;
  readonly parents: readonly string[];
  /** `regular`, `source.local`, `exec.cachemount`, `frontend`, `internal` and others. */
  readonly type: string;
  readonly description: string;
  readonly inUse: boolean;
  /** An image has the same layer. */
  readonly shared: boolean;
  readonly size: number;
  /** When it was used last, epoch seconds. */
  readonly used: number;
}

/** How the engine keeps images, which decides what a forced removal does. */
export type ImageStore = 'containerd' | 'graph-driver';

/**
 * What is on an engine, as far as removing goes.
 *
 * Steps of a line are played on it one after the other: a container that went frees its network,
 * its image and its volumes for the next step.
 */
export interface World {
  /** The API version that the CLI and this engine agree on, which decides about volumes. */
  readonly apiVersion: string;
  readonly store: ImageStore;
  readonly clock: EngineClock;
  readonly containers: readonly ContainerFacts[];
  /** By container id; only of those that a step needs. */
  readonly details: ReadonlyMap<string, ContainerDetails>;
  /** All of them, unnamed parents included. */
  readonly images: readonly ImageFacts[];
  readonly networks: readonly NetworkFacts[];
  readonly volumes: readonly VolumeFacts[];
  /** Empty unless a step needs it. */
  readonly cache: readonly CacheFacts[];
}

/** What a swarm or the CLI keeps, by its kind. */
export interface KeptFacts {
  readonly id: string;
  readonly name: string;
  readonly labels: Labels;
  readonly detail: string;
  /** Why it is not removed without `--force`, or at all. */
  readonly held?: { readonly why: string; readonly forceHelps: boolean };
}

export interface ContextFacts {
  readonly name: string;
  readonly endpoint: string;
  readonly current: boolean;
}

export interface BuilderFacts {
  readonly name: string;
  readonly driver: string;
  readonly current: boolean;
  readonly active: boolean;
  /** The names of its nodes. */
  readonly nodes: readonly string[];
}

/** What is not on the engine's four lists; each is empty unless a step needs it. */
export interface Around {
  readonly kept: ReadonlyMap<KeptKind, readonly KeptFacts[]>;
  readonly swarm: 'none' | 'worker' | 'manager';
  /** How many managers the swarm has. */
  readonly managers: number;
  readonly contexts: readonly ContextFacts[];
  /** Absent where the CLI could not tell: it waits for every builder's own answer. */
  readonly builders?: readonly BuilderFacts[];
  readonly projects: ReadonlyMap<RemovalStep, ProjectReading>;
}

/** What Compose says of a step's project, or why it says nothing. */
export type ProjectReading =
  | { readonly ok: true; readonly project: ProjectFacts }
  | { readonly ok: false; readonly why: string };

/** What a step does: what is left, what goes and is refused, and what could not be told. */
export interface Played {
  readonly world: World;
  readonly removals: readonly Removal[];
  /** Sentences. */
  readonly unlisted?: readonly string[];
}

/** Whether a container runs as far as its removal is concerned: paused and restarting ones do. */
export function isRunning({ state }: Container): boolean {
  return state === 'running' || state === 'paused' || state === 'restarting';
}

export function withoutContainers(world: World, ids: ReadonlySet<string>): World {
  return { ...world, containers: world.containers.filter(({ id }) => !ids.has(id)) };
}

export function withoutVolumes(world: World, names: ReadonlySet<string>): World {
  return { ...world, volumes: world.volumes.filter(({ name }) => !names.has(name)) };
}

/** The containers, in any state, that have a volume. */
export function usersOfVolume({ containers }: World, name: string): readonly ContainerFacts[] {
  return containers.filter(({ volumes }) => volumes.includes(name));
}

/** The containers that are in a network now; one that stopped is not. */
export function usersOfNetwork({ containers }: World, id: string): readonly ContainerFacts[] {
  return containers.filter((one) => isRunning(one) && one.networkIds.includes(id));
}
