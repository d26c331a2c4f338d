import type { CliOption } from '../../core/cli/grammar.ts';
import { type OptionFact, readOptionFact } from './facts.ts';

/** Options of a whole family that the references only list at its head. */
export function familyOptions(command: string): readonly OptionFact[] {
  return command.startsWith('docker compose ') ? [readOptionFact('--dry-run bool')] : [];
}

/**
 * `--help`, which every command takes and none lists.
 *
 * `-h` still works and warns, except where it is another option's: `docker run -h` is the host name.
 */
export function helpOption(taken: ReadonlySet<string>): CliOption {
  const shortForm = {
    short: '-h',
    shortDeprecated: { since: '1.12', instead: '--help', source: 'Docker: Deprecated features' },
  };
  return {
    name: '--help',
    ...(taken.has('-h') ? {} : shortForm),
    type: 'switch',
    meaning: 'choice',
    repeatable: false,
    hidden: true,
    text: 'Prints what the command does and which options it takes, and does nothing else.',
  };
}
