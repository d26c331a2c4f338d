import { assertNever } from '../../core/result.ts';
import type { SearchIndex } from '../../core/search/search-index.ts';
import { pages } from '../app/pages.ts';
import { appState } from '../app/state.ts';
import { showObject } from '../engine/panel-state.ts';
import { runAction } from './actions.ts';
import { type Destination, destinationOf } from './destination.ts';
import type { Entry } from './entry.ts';
import { goTo } from './go-to.ts';

/** Opens what was found. */
export function openEntry(entry: Entry, index: SearchIndex): void {
  open(destinationOf(entry.target), index);
}

function open(to: Destination, index: SearchIndex): void {
  switch (to.type) {
    case 'chapter':
      if (to.slug === undefined) goTo({ sheet: to.sheet });
      else goTo({ sheet: to.sheet, slug: to.slug }, `[id="${CSS.escape(to.slug)}"]`);
      return;
    case 'card':
      openCard(to.sheet, to.command);
      return;
    case 'reference':
      if (pages.reference === undefined) openBestCard(to.about, index);
      else goTo({ page: 'reference', about: to.about }, optionRow(to.about));
      return;
    case 'help':
      goTo({ page: 'help', about: to.code });
      return;
    case 'history':
      goTo(
        { page: 'history', about: to.id },
        `[data-history="${CSS.escape(to.id)}"] [data-history-run]`,
      );
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

/** The card by the place it has in its chapter, so that going back and forward keeps it. */
function openCard(id: string, command: string): void {
  const sheet = appState.get().sheets.find((each) => each.id === id);
  const card = sheet?.blocks.find((block) => block.type === 'card' && block.command === command);
  const slug = card?.type === 'card' ? { slug: card.slug } : {};
  const selector = `[data-command="${CSS.escape(`${id}/${command}`)}"] [data-card-item="line"]`;
  goTo({ sheet: id, ...slug }, selector);
}

/** The row of an option in the table of its command; nothing when a command itself is meant. */
function optionRow(about: string): string | undefined {
  const option = / (--?\S+)$/.exec(about)?.[1];
  return option === undefined ? undefined : `[data-option="${CSS.escape(option)}"] th`;
}

/** Where there is no reference, the card that runs the command, or the nearest there is. */
function openBestCard(about: string, index: SearchIndex): void {
  const command = about.replace(/ --?\S+$/, '');
  const found = [about, command].flatMap((words) => index.search(words, 40));
  const places = found.filter(({ kind }) => kind === 'card' || kind === 'section');
  const best = places.find(({ detail }) => detail?.startsWith(command)) ?? places[0];
  open(
    best === undefined ? { type: 'chapter', sheet: 'commands' } : destinationOf(best.target),
    index,
  );
}
