/** Why there is no engine to talk to; each has its own words and one thing to do. */
export const unavailableReasons = [
  'no-cli',
  'stopped',
  'permission-denied',
  'plugin-missing',
  'windows-containers',
  'context-broken',
  'api-too-old',
  'unreachable',
] as const;
export type UnavailableReason = (typeof unavailableReasons)[number];

/** Where the engine was looked for, and what said so. */
export interface EngineTried {
  /** The context's name; `DOCKER_HOST` when that variable decided; `socket` without a CLI. */
  readonly context: string;
  /** As Docker writes it: `unix:///var/run/docker.sock`, `npipe://…`, `ssh://…`, `tcp://…`. */
  readonly endpoint: string;
}

/** The versions of the CLI's plugins that commands need; a plugin that is missing is left out. */
export interface EnginePlugins {
  readonly compose?: string;
  readonly buildx?: string;
}

/** What the app knows about the engine, as one value. */
export type EngineStatus =
  | { readonly state: 'connecting'; readonly tried?: EngineTried }
  | {
      readonly state: 'connected';
      readonly tried: EngineTried;
      readonly version: string;
      readonly apiVersion: string;
      /** `linux/amd64` and the like. */
      readonly platform: string;
      readonly running: number;
      readonly containers: number;
      readonly images: number;
      /** Absent until the CLI was asked, which happens after connecting. */
      readonly plugins?: EnginePlugins;
    }
  | {
      readonly state: 'unavailable';
      readonly reason: UnavailableReason;
      readonly tried?: EngineTried;
      /** One sentence: what is wrong. */
      readonly message: string;
      /** One thing to do, as a sentence; may hold a command in backticks. */
      readonly advice: string;
      /** What the system said, word for word. */
      readonly detail: string;
      /** When it is tried again by itself, epoch milliseconds. */
      readonly retryAt?: number;
    };

/** A port of this machine that leads into a container. */
export interface PublishedPort {
  /** The address it is bound to; empty for every interface. */
  readonly address: string;
  readonly host: number;
  readonly inside: number;
  /** `tcp`, `udp` or `sctp`. */
  readonly protocol: string;
}

/** A container as lists and completions need it. */
export interface Container {
  readonly id: string;
  readonly name: string;
  readonly image: string;
  readonly state: 'created' | 'running' | 'paused' | 'restarting' | 'removing' | 'exited' | 'dead';
  /** The engine's own words: `Up 2 minutes`, `Exited (0) 3 days ago`. */
  readonly status: string;
  /** Published ports as Docker prints them: `3000->6379/tcp`. */
  readonly ports: readonly string[];
  /** The same, structured; only while it runs. */
  readonly published?: readonly PublishedPort[];
  /** Epoch milliseconds. */
  readonly created?: number;
  /** Names of the volumes that it mounts, anonymous ones included. */
  readonly volumes?: readonly string[];
  /** Names of the networks that it is in. */
  readonly networks?: readonly string[];
  /** The Compose project that it belongs to. */
  readonly project?: string;
}

export interface Image {
  readonly id: string;
  /** `redis:7`; empty for an image without a name. */
  readonly tags: readonly string[];
  /** Bytes. */
  readonly size: number;
  /** Epoch milliseconds. */
  readonly created: number;
}

export interface Network {
  readonly id: string;
  readonly name: string;
  readonly driver: string;
}

export interface Volume {
  readonly name: string;
  readonly driver: string;
  readonly anonymous: boolean;
}

/** Everything on an engine that a blank can name. */
export interface EngineObjects {
  readonly containers: readonly Container[];
  readonly images: readonly Image[];
  readonly networks: readonly Network[];
  readonly volumes: readonly Volume[];
}
