import type { ObjectKind } from '../../core/engine/changes/model.ts';
import { showObject } from './panel-state.ts';

/** Opens the engine panel with one thing in sight and the keyboard on it: what a run made. */
export function revealObject(kind: ObjectKind, name: string): void {
  showObject(`${kind}:${name}`);
}
