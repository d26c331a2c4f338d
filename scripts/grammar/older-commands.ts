import type { Deprecation } from '../../core/cli/grammar.ts';
import { type CommandFact, readOptionFact } from './facts.ts';

interface Kind {
  readonly hidden: boolean;
}

/** One command from its usage line: its name is what stands before the first operand. */
function command(usage: string, { hidden }: Kind, ...options: readonly string[]): CommandFact {
  return {
    name: usage.replace(/ (?=[A-Z[]).*$/, ''),
    usage,
    aliases: [],
    hidden,
    options: options.map(readOptionFact),
  };
}

const shown: Kind = { hidden: false };
const hidden: Kind = { hidden: true };
const shells = ['bash', 'fish', 'powershell', 'zsh'];

/**
 * Commands that the references do not list and a CLI may have.
 *
 * Content trust left the CLI with 29; until then, and where its plugin is installed, `docker trust`
 * is there. The hidden ones are in every CLI. Source: help pages of docker 28.5 and Buildx 0.29.
 */
export const olderCommands: readonly CommandFact[] = [
  command('docker buildx install', hidden, '--builder string', '--debug,-D bool'),
  command('docker buildx uninstall', hidden, '--builder string', '--debug,-D bool'),
  command('docker completion COMMAND', hidden),
  ...shells.map((shell) =>
    command(`docker completion ${shell} [OPTIONS]`, hidden, '--no-descriptions bool'),
  ),
  command('docker help [COMMAND]', hidden),
  command('docker trust COMMAND', shown),
  command('docker trust inspect IMAGE[:TAG] [IMAGE[:TAG]...]', shown, '--pretty bool'),
  command('docker trust key COMMAND', shown),
  command('docker trust key generate NAME', shown, '--dir string'),
  command('docker trust key load [OPTIONS] KEYFILE', shown, '--name string =signer'),
  command('docker trust revoke [OPTIONS] IMAGE[:TAG]', shown, '--yes,-y bool'),
  command('docker trust sign IMAGE:TAG', shown, '--local bool'),
  command('docker trust signer COMMAND', shown),
  command('docker trust signer add OPTIONS NAME REPOSITORY [REPOSITORY...]', shown, '--key list'),
  command(
    'docker trust signer remove [OPTIONS] NAME REPOSITORY [REPOSITORY...]',
    shown,
    '--force,-f bool',
  ),
];

/** What is said of each of them. */
export function commandDeprecation(name: string): Deprecation | undefined {
  if (/^docker trust\b/.test(name)) {
    return { since: '29.0', source: 'Docker: Retiring Docker Content Trust' };
  }
  if (/^docker buildx (un)?install$/.test(name)) {
    return { source: 'Buildx: docker build uses it without being told' };
  }
  return undefined;
}

/** Commands that the documentation site has no page for. */
export const pageless: ReadonlySet<string> = new Set(
  olderCommands.filter((each) => each.hidden).map(({ name }) => name),
);
