import type { Template } from '../../core/command/model.ts';
import type { EngineObjects } from '../../core/engine/model.ts';
import { kindMeanings, windowStrings } from '../../core/strings/window.ts';
import type { CardFocus } from './card-focus.ts';
import { hasNone, isObjectKind } from './suggest.ts';

/**
 * A few words beside the buttons, while the keyboard is in the card: what the blank with the focus
 * stands for, or which keys there are.
 */
export function cardHint(
  template: Template,
  focus: CardFocus,
  mac: boolean,
  objects: EngineObjects | undefined,
): string | undefined {
  switch (focus.at) {
    case 'outside':
      return undefined;
    case 'line':
      return windowStrings.card.goInHint(mac);
    case 'inside':
      return blankHint(template, focus.blank, objects) ?? windowStrings.card.runHint(mac);
  }
}

function blankHint(
  template: Template,
  label: string | undefined,
  objects: EngineObjects | undefined,
): string | undefined {
  const kind = template.placeholders.find((placeholder) => placeholder.label === label)?.kind;
  if (kind === undefined) {
    return undefined;
  }
  const nothing = isObjectKind(kind) && objects !== undefined && hasNone(kind, objects);
  return nothing ? windowStrings.suggestions.none[kind] : kindMeanings[kind];
}
