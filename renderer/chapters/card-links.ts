import type { Sheet } from '../../core/sheet/model.ts';
import { routeHash } from '../app/route.ts';

/** Where the cards of a sheet are, by the id of their command. */
export function cardLinks({ id, blocks }: Sheet): (command: string) => string | undefined {
  const links = new Map(
    blocks.flatMap((block) =>
      block.type === 'card' ? [[block.command, routeHash({ sheet: id, slug: block.slug })]] : [],
    ),
  );
  return (command) => links.get(command);
}
