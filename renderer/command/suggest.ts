import type { PlaceholderKind } from '../../core/command/model.ts';
import type { EngineObjects } from '../../core/engine/model.ts';

const lists = {
  container: 'containers',
  image: 'images',
  network: 'networks',
  volume: 'volumes',
} as const;
export type ObjectKind = keyof typeof lists;

/** The kinds of blank that name something of the engine. */
export function isObjectKind(kind: PlaceholderKind): kind is ObjectKind {
  return Object.hasOwn(lists, kind);
}

/** Whether the engine has nothing of a kind. */
export function hasNone(kind: ObjectKind, objects: EngineObjects): boolean {
  return objects[lists[kind]].length === 0;
}

/** The kinds that have a list: all but what is chosen from a few words, and what is secret. */
export function isListed(kind: PlaceholderKind): boolean {
  return kind !== 'choice' && kind !== 'secret';
}

/** The kinds that can be chosen in the system's own dialog. */
export function isPathKind(kind: PlaceholderKind): kind is 'path' | 'folder' | 'file' {
  return kind === 'path' || kind === 'folder' || kind === 'file';
}
