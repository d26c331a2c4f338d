import type { EngineTried } from '../engine/model.ts';
import type { RemovalVerb } from '../plan/model.ts';

/** The dialog that names what goes before a command runs. */
export const removeDialogStrings = {
  title: (verb: RemovalVerb, counts: readonly string[], only: string | undefined) =>
    `${verb} ${only ?? and(counts)}?`,
  titleBare: (verb: RemovalVerb) => `${verb}?`,
  intro: 'This goes, and cannot be brought back.',
  introEnding: 'Ending it takes this away for good.',
  introRecreate: 'These are taken away and made anew. What was written inside them is lost.',
  introLeave: 'Leaving takes this away for good.',
  /** `more` says that the room is at most this: images share layers with images that stay. */
  frees: (size: string, more: boolean) => (more ? `Frees up to ${size}.` : `Frees ${size}.`),
  nothing: 'Nothing goes at the moment: there is nothing that this takes.',
  allRefused: 'Nothing goes: what the line names stays.',
  unknown: 'What goes cannot be listed before it runs, and cannot be brought back.',
  incomplete: 'More may go than is listed.',
  list: 'What goes',
  stays: 'Stays',
  atEnd: 'Goes at its end',
  changed: 'The list changed since you looked. Please read it again.',
  cancel: 'Cancel',
  line: 'What runs',
  where: ({ context, endpoint }: EngineTried) =>
    context === 'DOCKER_HOST' || context === 'socket'
      ? `On the engine at ${endpoint}${context === 'DOCKER_HOST' ? ', from `DOCKER_HOST`' : ''}`
      : `On the engine of the context \`${context}\`, at ${endpoint}`,
} as const;

function and(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** What a verb does to the things in the list. */
export function introOf(verb: RemovalVerb): string {
  switch (verb) {
    case 'Stop':
    case 'Kill':
      return removeDialogStrings.introEnding;
    case 'Recreate':
      return removeDialogStrings.introRecreate;
    case 'Leave':
      return removeDialogStrings.introLeave;
    case 'Remove':
    case 'Prune':
      return removeDialogStrings.intro;
  }
}
