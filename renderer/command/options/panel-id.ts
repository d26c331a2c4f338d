/** The id of a card's panel of options, by the card's key. */
export function panelId(key: string): string {
  return `options-${key.replace(/[^\w-]/g, '-')}`;
}
