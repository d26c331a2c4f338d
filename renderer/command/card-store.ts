import { createStore, type Store } from '../store.ts';
import { type CardAction, type CardModel, cardReducer, emptyCard } from './card-state.ts';

/**
 * The cards, outside React: what was filled in stays while other chapters are read, and an answer
 * of main finds its card whether it is on the screen or not. Nothing of it is written anywhere.
 */
const cards = new Map<string, Store<CardModel>>();

/** A card by its key, `<sheet>/<command id>`. */
export function cardStore(key: string): Store<CardModel> {
  const known = cards.get(key);
  if (known !== undefined) {
    return known;
  }
  const made = createStore(emptyCard);
  cards.set(key, made);
  return made;
}

export function dispatch(key: string, action: CardAction): void {
  cardStore(key).set((card) => cardReducer(card, action));
}
