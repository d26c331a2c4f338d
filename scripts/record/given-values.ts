import type { Values } from '../../core/command/model.ts';

/**
 * What a reader would fill in where a card has no default, by what the cards before it made.
 *
 * Cards without a default and without a line here are not replayed.
 */
export const givenValues: Readonly<Record<string, Values>> = {
  'commands/rm': { container: 'my-old-redis' },
  'commands/rmi': { image: 'my-redis:1.0' },
};
