import type { SearchDocument } from './model.ts';

/** What the app can do, in the words by which it is looked for. */
export interface ActionWords {
  readonly title: string;
  /** What it is called by itself: who types no more than that means it. */
  readonly names?: readonly string[];
  /** Other words for it. */
  readonly words: string;
}

/** Actions stand beside all else that is found; by words alone they come after what explains. */
export function actionDocuments(
  actions: Readonly<Record<string, ActionWords>>,
): readonly SearchDocument[] {
  return Object.entries(actions).map(([id, { title, names, words }]) => ({
    target: `action:${id}`,
    kind: 'action',
    title,
    words,
    ...(names === undefined ? {} : { names }),
    weight: 0.8,
  }));
}
