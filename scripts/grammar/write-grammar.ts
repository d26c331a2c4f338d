import type { Grammar } from '../../core/cli/grammar.ts';

/** Where the shipped grammar is, from the root of the repository. */
export const grammarFile = 'resources/cli/grammar.json';

/** The text of the shipped file: one option a line, so that a change of it can be read. */
export function grammarText({ commands }: Grammar): string {
  const blocks = commands.map(({ options, ...rest }) => {
    const head = JSON.stringify(rest).slice(0, -1);
    const lines = options.map((option) => JSON.stringify(option)).join(',\n');
    return `${head},"options":[${lines === '' ? '' : `\n${lines}\n`}]}`;
  });
  return `{"commands":[\n${blocks.join(',\n')}\n]}\n`;
}
