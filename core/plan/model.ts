import type { Danger, Effect } from '../command/model.ts';
import type { EngineTried } from '../engine/model.ts';

/** What can go, in the order in which it is shown. */
export const removalKinds = [
  'container',
  'volume',
  'image',
  'image-name',
  'network',
  'build-cache',
  'stack',
  'service',
  'secret',
  'config',
  'node',
  'swarm',
  'plugin',
  'context',
  'builder',
  'file',
  'other',
] as const;
export type RemovalKind = (typeof removalKinds)[number];

/** One object that a command will remove, named so that a person knows it. */
export interface Removal {
  readonly kind: RemovalKind;
  readonly name: string;
  /** What helps to recognise it: state, image. With `refused`, why it stays. May be empty. */
  readonly detail: string;
  /** Bytes; of an image with the layers that it shares with others. */
  readonly size?: number;
  /** The command names it and the engine will refuse: it stays. */
  readonly refused?: true;
  /** It is made by this very command and goes at its end: `docker run --rm`. */
  readonly atEnd?: true;
}

/** The word on the button of the dialog that asks. */
export type RemovalVerb = 'Remove' | 'Prune' | 'Stop' | 'Kill' | 'Recreate' | 'Leave';

/** What a line will remove, as far as it can be told before it runs. */
export interface RemovalList {
  readonly removals: readonly Removal[];
  /** One sentence for each part of the line whose effect cannot be told. */
  readonly unlisted: readonly string[];
  readonly verb?: RemovalVerb;
  /** Something of the unlisted is sure to go, so that the line removes whatever else is known. */
  readonly removesUnlisted?: true;
  /** The engine that was asked; absent when none was. */
  readonly engine?: EngineTried;
  /** What to mind about that engine: it is remote, or named like one in production. */
  readonly engineWarning?: string;
}

/**
 * What main has decided to run, and all that a person needs to judge it.
 *
 * A plan is made by main alone, is used once, and goes stale (`expiresAt`, epoch milliseconds).
 */
export interface Plan {
  readonly id: string;
  readonly line: string;
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly shell: boolean;
  readonly effect: Effect;
  readonly danger: Danger;
  readonly willRemove: readonly Removal[];
  /** Why the list may be incomplete, one sentence each. */
  readonly unlisted: readonly string[];
  /** The word on the button of the dialog that asks; only on plans that remove. */
  readonly verb?: RemovalVerb;
  /** The engine that the list is from; only on plans that remove. */
  readonly engine?: EngineTried;
  /** What to mind about that engine: it is remote, or named like one in production. */
  readonly engineWarning?: string;
  readonly interactive: boolean;
  readonly expiresAt: number;
}
