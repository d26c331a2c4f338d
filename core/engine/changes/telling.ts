import type { EngineEvent } from '../events.ts';

/** The actions that tell what became of a thing. All else (looks into it, health) is let go. */
const actions: Readonly<Record<string, readonly string[]>> = {
  container: [
    ...['create', 'start', 'die', 'stop', 'destroy'],
    ...['pause', 'unpause', 'rename', 'update'],
  ],
  image: ['pull', 'tag', 'delete', 'create', 'load', 'import', 'untag'],
  network: ['create', 'destroy', 'connect', 'disconnect'],
  volume: ['create', 'destroy', 'mount', 'unmount'],
};

/** Whether an event can be a part of what a run changed. */
export function isTelling({ type, action }: EngineEvent): boolean {
  return Object.hasOwn(actions, type) && (actions[type]?.includes(action) ?? false);
}
