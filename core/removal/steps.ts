/** What a step's names are: written on the line, or what a listing inside it prints. */
export interface References {
  readonly names: readonly string[];
  /** Docker commands that only list, whose output becomes names: `docker ps -aq`. */
  readonly listings: readonly Listing[];
}

export interface Listing {
  readonly argv: readonly string[];
  /** As it stands on the line, for a sentence about it. */
  readonly text: string;
}

/** The kinds of object that a swarm or the CLI itself keeps, removed by name alone. */
export const keptKinds = ['service', 'stack', 'secret', 'config', 'node', 'plugin'] as const;
export type KeptKind = (typeof keptKinds)[number];

export type PruneStep = {
  readonly do: 'prune';
  readonly what: 'container' | 'image' | 'network' | 'volume' | 'system' | 'build-cache';
  readonly all: boolean;
  /** `system prune --volumes`. */
  readonly volumes: boolean;
  /** As given to `--filter`. */
  readonly filters: readonly string[];
  /** A limit says how much cache may stay. */
  readonly keepsSpace: boolean;
  /** The builder whose cache it is: a name, or the one that buildx uses now; else the engine's. */
  readonly builder?: { readonly name?: string };
};

export type ComposeStep = {
  readonly do: 'compose';
  /** `stop` only counts for what comes after it on the line. */
  readonly verb: 'down' | 'rm' | 'up' | 'create' | 'scale' | 'kill' | 'run' | 'stop';
  /** The options of `docker compose` itself, as words: `-f x.yaml -p name`. */
  readonly project: readonly string[];
  readonly projectName?: string;
  /** A file was named on the line. */
  readonly named: boolean;
  readonly services: readonly string[];
  readonly volumes: boolean;
  readonly orphans: boolean;
  readonly images?: 'all' | 'local';
  /** `rm --stop`. */
  readonly stop: boolean;
  readonly forceRecreate: boolean;
  readonly noRecreate: boolean;
  readonly noDeps: boolean;
  /** It builds or pulls first, so that an image may be another one by then. */
  readonly renewsImages: boolean;
  /** `run --rm`. */
  readonly removesAtEnd: boolean;
  /** `--scale web=2`, or the words of `scale`. */
  readonly scale: ReadonlyMap<string, number>;
  readonly containerName?: string;
};

/** One command of a line, as far as it removes. */
export type RemovalStep =
  | {
      readonly do: 'remove-containers';
      readonly references: References;
      readonly force: boolean;
      /** `-v`: anonymous volumes go with the container. */
      readonly volumes: boolean;
      /** `-l`: the references are links, and only those go. */
      readonly links: boolean;
    }
  | {
      readonly do: 'remove-images';
      readonly references: References;
      readonly force: boolean;
      /** `--no-prune`: untagged parents stay. */
      readonly keepParents: boolean;
      /** `--platform`: only these variants go. */
      readonly platforms: readonly string[];
    }
  | { readonly do: 'remove-networks'; readonly references: References; readonly force: boolean }
  | { readonly do: 'remove-volumes'; readonly references: References; readonly force: boolean }
  | {
      readonly do: 'end-containers';
      readonly references: References;
      /** `signal`: one that a program may survive. */
      readonly how: 'stop' | 'kill' | 'signal';
    }
  | { readonly do: 'run'; readonly name: string; readonly image: string }
  | PruneStep
  | ComposeStep
  | {
      readonly do: 'remove-kept';
      readonly kind: KeptKind;
      readonly references: References;
      readonly force: boolean;
    }
  | { readonly do: 'leave-swarm'; readonly force: boolean }
  | { readonly do: 'remove-contexts'; readonly references: References; readonly force: boolean }
  | {
      readonly do: 'remove-builders';
      readonly references: References;
      readonly allInactive: boolean;
      readonly keepState: boolean;
      readonly keepDaemon: boolean;
    }
  /** It removes, and nothing can be said of what. */
  | { readonly do: 'unlisted'; readonly why: string }
  /** It removes what its operands name, which is all that can be said. */
  | { readonly do: 'remove-others'; readonly references: References };

/** Where a command's words lead, when it is not to the engine that is followed. */
export interface StepEngine {
  readonly context?: string;
  readonly host?: string;
  /** Another configuration, TLS options or variables: which engine that is cannot be told. */
  readonly otherClient: boolean;
}

/** A step with the words it was read from. */
export interface LineStep {
  readonly step: RemovalStep;
  /** As it stands on the line, shortened. */
  readonly text: string;
  readonly engine: StepEngine;
  /** Another command that changes something runs before it. */
  readonly later: boolean;
  /** Variables that are set before it. */
  readonly env: Readonly<Record<string, string>>;
  /** Where a `cd` before it went, from the plan's working folder. */
  readonly folder?: string;
  readonly folderUnknown?: true;
}
