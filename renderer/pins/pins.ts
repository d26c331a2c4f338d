import type { Pin } from '../../core/history/pin.ts';
import type { PinRequest } from '../../core/ipc.ts';
import { api, ask } from '../api.ts';
import { announce } from '../app/announce.ts';
import { createStore } from '../store.ts';

/** The pinned cards; main keeps them, this is what it said last. */
export const pinned = createStore<readonly Pin[]>([]);

/** Asks for the pinned cards and follows them from then on. */
export async function loadPins(): Promise<void> {
  api().on('pins.changed', (pins) => pinned.set(() => pins));
  const answer = await ask(api().pins.list({}));
  if (answer.ok) {
    pinned.set(() => answer.value);
  }
}

export async function addPin(request: PinRequest): Promise<void> {
  const answer = await ask(api().pins.add(request));
  if (answer.ok) {
    pinned.set(() => answer.value);
  } else {
    announce(answer.error.message);
  }
}

export async function removePin(pin: string): Promise<void> {
  const answer = await ask(api().pins.remove({ pin }));
  if (answer.ok) {
    pinned.set(() => answer.value);
  }
}
