import { assertNever } from '../../core/result.ts';
import { openCard } from '../command/open-card.ts';
import { showObject } from '../engine/panel-state.ts';
import { runAction } from './actions.ts';
import { destinationOf } from './destination.ts';
import type { Entry } from './entry.ts';
import { goTo } from './go-to.ts';

/** Opens what was found. */
export function openEntry({ target }: Entry): void {
  const to = destinationOf(target);
  switch (to.type) {
    case 'chapter':
      if (to.slug === undefined) goTo({ sheet: to.sheet });
      else goTo({ sheet: to.sheet, slug: to.slug }, `[id="${CSS.escape(to.slug)}"]`);
      return;
    case 'card':
      openCard(`${to.sheet}/${to.command}`);
      return;
    case 'reference':
      goTo({ page: 'reference', about: to.about }, optionRow(to.about));
      return;
    case 'help':
      goTo({ page: 'help', about: to.code });
      return;
    case 'history':
      goTo({ page: 'history', about: to.id }, pastRun(to.id));
      return;
    case 'explain':
      goTo({ page: 'explain', about: to.text });
      return;
    case 'object':
      showObject(to.object);
      return;
    case 'action':
      runAction(to.id);
      return;
    default:
      assertNever(to);
  }
}

/** The row of an option in the table of its command; nothing when a command itself is meant. */
function optionRow(about: string): string | undefined {
  const option = / (--?\S+)$/.exec(about)?.[1];
  return option === undefined ? undefined : `[data-option="${CSS.escape(option)}"] th`;
}

function pastRun(id: string): string {
  return `[data-history="${CSS.escape(id)}"] [data-history-run]`;
}
