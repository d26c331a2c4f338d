import type { LineForm } from '../../core/command/options/model.ts';
import type { Route } from '../app/route.ts';
import { appState } from '../app/state.ts';
import { goTo } from '../palette/go-to.ts';
import { dispatch } from './card-store.ts';

/** Where a card is, `<sheet>/<command id>`; nothing when no sheet has it. */
export function routeOfCard(card: string): Route | undefined {
  const slash = card.indexOf('/');
  const [id, command] = [card.slice(0, slash), card.slice(slash + 1)];
  const sheet = appState.get().sheets.find((each) => each.id === id);
  const block = sheet?.blocks.find((each) => each.type === 'card' && each.command === command);
  return block?.type === 'card' ? { sheet: id, slug: block.slug } : undefined;
}

/** What was filled in and chosen, as the history and the pins keep it. */
export type PastForm = { readonly [K in keyof LineForm]?: LineForm[K] | undefined };

/** Fills a card in as it was once, as one step that can be undone on the card. */
export function fillCard(card: string, { values = {}, options = [] }: PastForm): void {
  dispatch(card, { type: 'choose', form: { values, options } });
}

/** Goes to a card and into it, filled in if values are given. */
export function openCard(card: string, form?: PastForm): void {
  const route = routeOfCard(card);
  if (route === undefined) {
    return;
  }
  if (form !== undefined) {
    fillCard(card, form);
  }
  goTo(route, `[data-command="${CSS.escape(card)}"] [data-card-item="line"]`);
}
