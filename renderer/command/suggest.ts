import type { PlaceholderKind } from '../../core/command/model.ts';
import type { EngineObjects } from '../../core/engine/model.ts';
import { sizeInWords, windowStrings } from '../../core/strings/window.ts';

/** Something that can be taken into a blank. */
export interface Suggestion {
  readonly value: string;
  readonly detail: string;
}

const kinds = ['container', 'image', 'network', 'volume'] as const;
export type SuggestedKind = (typeof kinds)[number];

/** The kinds of blank that are completed from the engine. */
export function isSuggestedKind(kind: PlaceholderKind): kind is SuggestedKind {
  return (kinds as readonly string[]).includes(kind);
}

/** All that the engine has for a kind of blank: what runs and what is newest first. */
export function suggestionsFor(kind: SuggestedKind, objects: EngineObjects): readonly Suggestion[] {
  switch (kind) {
    case 'container':
      return [...objects.containers]
        .sort((a, b) => Number(b.state === 'running') - Number(a.state === 'running'))
        .map((container) => ({
          value: container.name,
          detail: windowStrings.suggestions.container(container).join(' · '),
        }));
    case 'image':
      return [...objects.images]
        .sort((a, b) => b.created - a.created)
        .flatMap((image) =>
          image.tags.map((tag) => ({ value: tag, detail: sizeInWords(image.size) })),
        );
    case 'network':
      return objects.networks.map(({ name, driver }) => ({ value: name, detail: driver }));
    case 'volume':
      return [...objects.volumes]
        .sort((a, b) => Number(a.anonymous) - Number(b.anonymous))
        .map((volume) => ({
          value: volume.name,
          detail: volume.anonymous ? windowStrings.suggestions.anonymous : volume.driver,
        }));
  }
}

/** Those that hold what was typed; the ones that begin with it first. */
export function matching(suggestions: readonly Suggestion[], typed: string): readonly Suggestion[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') {
    return suggestions;
  }
  const starts = suggestions.filter(({ value }) => value.toLowerCase().startsWith(wanted));
  const holds = suggestions.filter(({ value }) => value.toLowerCase().indexOf(wanted) > 0);
  return [...starts, ...holds];
}
