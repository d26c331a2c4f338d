import type { InstanceName } from './instance.ts';

/** What the command line asks for. */
export type EngineCommand =
  | { readonly do: 'up'; readonly instance: InstanceName; readonly json: boolean }
  | { readonly do: 'down'; readonly instance: InstanceName | 'all'; readonly purge: boolean }
  | { readonly do: 'status'; readonly json: boolean }
  | { readonly do: 'usage'; readonly message: string };

export const usage = [
  'Usage: npm run engine -- up [--old | --spare | --window] [--json]',
  '       npm run engine -- down [--old | --spare | --window | --all] [--purge]',
  '       npm run engine -- status [--json]',
].join('\n');

const flags: Readonly<Record<string, readonly string[]>> = {
  up: ['--old', '--spare', '--window', '--json'],
  down: ['--old', '--spare', '--window', '--all', '--purge'],
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
  const others = ['old', 'spare', 'window'] as const;
  const instance = others.find((name) => rest.includes(`--${name}`)) ?? 'current';
  if (verb === 'up') {
    return { do: 'up', instance, json: rest.includes('--json') };
  }
  if (verb === 'down') {
    const which = rest.includes('--all') ? 'all' : instance;
    return { do: 'down', instance: which, purge: rest.includes('--purge') };
  }
  return { do: 'status', json: rest.includes('--json') };
}
