import { createStore } from '../store.ts';

/** What is read aloud next; the number makes the same words heard twice. */
export const announcement = createStore<{ readonly text: string; readonly count: number }>({
  text: '',
  count: 0,
});

/** Has a sentence read aloud once what is being read is finished. */
export function announce(text: string): void {
  announcement.set((now) => ({ text, count: now.count + 1 }));
}
