import type { InstanceName } from './instance.ts';

/** What the command line asks for. */
export type EngineCommand =
  | { readonly do: 'up'; readonly instance: InstanceName; readonly json: boolean }
  | { readonly do: 'down'; readonly instance: InstanceName | 'all'; readonly purge: boolean }
  | { readonly do: 'status'; readonly json: boolean }
  | { readonly do: 'usage'; readonly message: string };

export const usage = [
  'Usage: npm run engine -- up [--old | --spare] [--json]',
  '       npm run engine -- down [--old | --spare | --all] [--purge]',
  '       npm run engine -- status [--json]',
].join('\n');

const flags: Readonly<Record<string, readonly string[]>> = {
  up: ['--old', '--spare', '--json'],
  down: ['--old', '--spare', '--all', '--purge'],
  status: ['--json'],
};

/** Reads the words after `engine`; anything not known is `usage` with the reason. */
export function parseCommandLine(words: readonly string[]): EngineCommand {
  const [verb = '', ...rest] = words;
  const known = flags[verb];
  if (known === undefined) {
    return { do: 'usage', message: verb === '' ? 'Say what to do.' : `Unknown word: ${verb}` };
  }
  const wrong = rest.find((word) => !known.includes(word));
  if (wrong !== undefined) {
    return { do: 'usage', message: `Unknown option for ${verb}: ${wrong}` };
  }
  const instance = rest.includes('--old') ? 'old' : rest.includes('--spare') ? 'spare' : 'current';
  if (verb === 'up') {
    return { do: 'up', instance, json: rest.includes('--json') };
  }
  if (verb === 'down') {
    const which = rest.includes('--all') ? 'all' : instance;
    return { do: 'down', instance: which, purge: rest.includes('--purge') };
  }
  return { do: 'status', json: rest.includes('--json') };
}
