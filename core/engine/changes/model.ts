/** What can be said to have happened to something on the engine. */
export const changeKinds = [
  'created',
  'started',
  'stopped',
  'restarted',
  'paused',
  'unpaused',
  'removed',
  'came-and-went',
  'renamed',
  'updated',
  'pulled',
  'tagged',
  'untagged',
  'connected',
  'disconnected',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

export const objectKinds = ['container', 'image', 'network', 'volume'] as const;
export type ObjectKind = (typeof objectKinds)[number];

/**
 * One difference between the engine before a run and after it, as a person would tell it.
 *
 * A container that was created and started is one change, since that is what one wanted to know.
 */
export interface Change {
  readonly change: ChangeKind;
  readonly kind: ObjectKind;
  /** What it is called now, or was called last; for an image without a name its short id. */
  readonly name: string;
  /** As the engine gave it; absent where only a name is known. */
  readonly id?: string;
  /** Of a container that was created or started: it runs now. */
  readonly running?: boolean;
  /** Of a container that ended: with what. */
  readonly exitCode?: number;
  /** Of what was renamed: the name before. */
  readonly from?: string;
  /** Of a network: the container that was connected or disconnected, by name. */
  readonly container?: string;
  /** Of a volume that nobody named. */
  readonly anonymous?: true;
  /** Of an image's name: the image that it meant before, by id. */
  readonly idBefore?: string;
  /** Of an image's name: nobody knows whether it meant an image before. */
  readonly beforeUnknown?: true;
  /** It happened while the command ran, and may well be the doing of something else. */
  readonly meanwhile?: true;
}

/** What of a run's doing can be linked to; a thing that is gone has no row to go to. */
export function isThere({ change }: Change): boolean {
  return change !== 'removed' && change !== 'came-and-went' && change !== 'untagged';
}
