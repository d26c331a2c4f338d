import type { Problem } from '../../core/result.ts';

/**
 * What one call of the tool answers.
 *
 * 0: a result. 1: a problem of severity `error` stands in the way. 2: the call itself was wrong.
 */
export interface Outcome {
  readonly exit: 0 | 1 | 2;
  readonly out: string;
  readonly err: string;
}

export function result(out: string, err = ''): Outcome {
  return { exit: 0, out: `${out}\n`, err };
}

/** Problems go to stdout as JSON, so that a program can read them wherever it reads results. */
export function refused(problems: readonly Problem[]): Outcome {
  return { exit: 1, out: `${json({ problems })}\n`, err: '' };
}

export function wrongUsage(message: string): Outcome {
  return { exit: 2, out: '', err: `${message}\n\n${usage}` };
}

export function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** `file:line: error: message`, one a line, as compilers write it. */
export function problemLines(problems: readonly Problem[]): string {
  return problems
    .map(({ file, line, severity, message }) => {
      const place = [file, line].filter((part) => part !== undefined).join(':');
      return `${place === '' ? '' : `${place}: `}${severity}: ${message}\n`;
    })
    .join('');
}

export const usage = `Usage: npm run -s cli -- COMMAND

  sheets [--json]                     lists all sheets with their commands
  sheet FILE [--json]                 checks one sheet
  fill SHEET/COMMAND [--set LABEL=VALUE]... [--shell posix|powershell|cmd] [--argv]
                                      writes the command line with these values
  explain [--json] [--shell SHELL] -- 'docker run …'
                                      says what a line does, piece by piece, and what
                                      an error message means
  search [--json] WORDS...            finds chapters, cards, commands and options, best first

  --sheets DIR   reads the sheets of another folder
  --argv         writes the arguments as JSON instead of the line

SHEET is a sheet's id, or the path of its file. Exit code: 0 with a result, 1 when
an error stands in the way ({"problems"} on stdout), 2 for wrong usage.
`;
