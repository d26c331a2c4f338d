import type { CliCommand } from '../../core/cli/grammar.ts';
import type { Sheet } from '../../core/sheet/model.ts';
import { routeHash } from '../app/route.ts';
import { cardLinks } from '../chapters/card-links.ts';

/** A card of a chapter that runs a command. */
export interface ShowingCard {
  readonly key: string;
  readonly title: string;
  readonly chapter: string;
  readonly href: string;
}

/**
 * The cards whose line runs the command, under any of its names.
 *
 * Options may stand between `docker compose` and its verb, so the words are looked for in their
 * order with options between them.
 */
export function cardsOf(command: CliCommand, sheets: readonly Sheet[]): readonly ShowingCard[] {
  const patterns = [command.name, ...command.aliases].map(patternOf);
  return sheets.flatMap((sheet) => {
    const hrefOf = cardLinks(sheet);
    return sheet.commands
      .filter(({ template }) => patterns.some((pattern) => pattern.test(template.source)))
      .map(({ id, title }) => ({
        key: `${sheet.id}/${id}`,
        title,
        chapter: sheet.title,
        href: hrefOf(id) ?? routeHash({ sheet: sheet.id }),
      }));
  });
}

/** `docker compose … up`, at the line's beginning or after a shell's operator. */
function patternOf(name: string): RegExp {
  const between = String.raw`(?:\s+-\S+(?:[\s=](?!-)\S+)??)*?\s+`;
  const words = name.split(' ').map((word) => word.replace(/[^\w-]/g, ''));
  return new RegExp(String.raw`(?:^|[|&;(]\s*|\n)${words.join(between)}(?=\s|$)`);
}
