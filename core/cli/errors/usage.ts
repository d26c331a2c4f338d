import type { ErrorRules } from './model.ts';

/** Lines that the CLI itself cannot read. */
export const usageErrors = {
  'flag-unknown': {
    example: "unknown flag: --naem\nSee 'docker run --help'.",
    signs: [
      'unknown flag',
      'unknown shorthand flag',
      'flag needs an argument',
      'flag provided but not defined',
    ],
    patterns: [
      /unknown flag: (?<option>--?[\w-]{1,60})/i,
      /unknown shorthand flag: '(?<letter>.)' in (?<option>-\S{1,60})/i,
      /flag needs an argument: (?:'(?<letter>.)' in )?(?<option>--?[\w-]{1,60})/i,
      /flag provided but not defined: (?<option>-\S{1,60})/i,
    ],
    helps: ['docker {{command: words = run}} --help'],
    unless: ['compose-plugin-missing'],
  },
  'command-unknown-cli': {
    example: "docker: unknown command: docker rnu\n\nRun 'docker --help' for more information",
    signs: ['is not a docker command', 'unknown command'],
    patterns: [
      /'(?<command>[\w-]{1,60})' is not a docker command/i,
      /unknown command: "?docker (?<command>[\w -]{1,60})/i,
      /unknown (?:docker )?command:? "(?<command>[\w -]{1,60})"/i,
    ],
    helps: ['docker --help'],
    unless: ['compose-plugin-missing'],
  },
  'arguments-wrong': {
    example:
      "docker: 'docker run' requires at least 1 argument\n\nUsage:  docker run [OPTIONS] IMAGE [COMMAND] [ARG...]",
    signs: [' requires ', 'accepts '],
    patterns: [
      /["'](?<command>docker [\w -]{1,60})["'] (?:requires|accepts) (?:at least|at most|exactly|no|between)? ?\d{0,3}[^\n]{0,20}argument/i,
    ],
    helps: ['docker {{command: words = run}} --help'],
  },
} as const satisfies ErrorRules<string>;
