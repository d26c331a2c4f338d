import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { ErrorExplanation } from '../../core/cli/errors/model.ts';
import { explainPasted } from '../../core/cli/explain-pasted.ts';
import type { Explanation } from '../../core/cli/line/model.ts';
import { loadGrammar } from '../../core/cli/load-grammar.ts';
import type { Shell } from '../../core/command/model.ts';
import { json, type Outcome, refused, result, usage, wrongUsage } from './outcome.ts';

const grammarFile = fileURLToPath(new URL('../../resources/cli/grammar.json', import.meta.url));

/**
 * `explain [--json] [--shell SHELL] -- LINE`: what a pasted line does, piece by piece, and what a
 * pasted error message means.
 *
 * `folder` is where relative paths of the line begin.
 */
export function explainCommand(args: readonly string[], folder: string): Outcome {
  const read = readArguments(args);
  if ('exit' in read) return read;
  const { line, asJson, shell } = read;
  const grammar = loadGrammar(readFileSync(grammarFile, 'utf8'));
  if (!grammar.ok) {
    const { code, message } = grammar.error;
    return refused([{ code, severity: 'error', message }]);
  }
  const { line: explained = noLine, errors } = explainPasted(line, grammar.value, {
    ...(shell && { shell }),
    pathExists: (file) => existsSync(path.resolve(folder, file)),
  });
  const failed = explained.problems.some(({ severity }) => severity === 'error');
  if (explained.command === '' && errors.length === 0) return refused(explained.problems);
  const out = asJson ? json(explainJson(explained, errors)) : explainText(explained, errors);
  return { exit: failed ? 1 : 0, out: `${out}\n`, err: '' };
}

/** Stands for the line where the text is an error message and nothing else. */
const noLine: Explanation = {
  shell: 'posix',
  command: '',
  argv: [],
  tokens: [],
  effect: { phrases: [], sentence: '' },
  parts: [],
  danger: { level: 'safe', reasons: [] },
  problems: [],
};

type Read = { readonly line: string; readonly asJson: boolean; readonly shell?: Shell };

function readArguments(args: readonly string[]): Read | Outcome {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
        shell: { type: 'string' },
      },
    });
    if (values.help) return result(usage);
    const [line] = positionals;
    if (line === undefined || positionals.length > 1) {
      return wrongUsage('“explain” takes the line as one argument: put it in quotes, after --.');
    }
    const shells: readonly Shell[] = ['posix', 'powershell', 'cmd'];
    const shell = shells.find((known) => known === values.shell);
    if (values.shell !== undefined && !shell) {
      return wrongUsage(`“${values.shell}” is no shell: write posix, powershell or cmd.`);
    }
    return { line, asJson: values.json, ...(shell && { shell }) };
  } catch (error) {
    return wrongUsage(error instanceof Error ? error.message : String(error));
  }
}

/** As the design promises it to programs: the effect is its sentence. */
function explainJson(
  { effect, ...rest }: Explanation,
  errors: readonly ErrorExplanation[],
): unknown {
  const { command, argv, tokens, run, compose, danger, problems, shell } = rest;
  return {
    command,
    argv,
    tokens,
    ...(run && { run }),
    ...(compose && { compose }),
    effect: effect.sentence,
    danger,
    problems,
    shell,
    errors,
  };
}

/** For people: what it does, each piece with its meaning, what is wrong, what was printed. */
function explainText(
  { command, effect, danger, tokens, problems }: Explanation,
  errors: readonly ErrorExplanation[],
): string {
  const said = errors.map(errorText);
  if (command === '') return said.join('\n\n');
  const width = Math.min(32, Math.max(0, ...tokens.map(({ text }) => text.length)));
  const pieces = tokens.map(({ text, explains }) => {
    const shown = text.replaceAll(/\s*\n\s*/g, ' ');
    return shown.length <= width
      ? `  ${shown.padEnd(width)}  ${explains}`
      : `  ${shown}\n  ${' '.repeat(width)}  ${explains}`;
  });
  const wrong = problems.map(({ severity, message, fix }) => {
    return `  ${severity}: ${message}${fix ? ` (${fix.title})` : ''}`;
  });
  return [
    `${effect.sentence} [${danger.level}]`,
    '',
    ...pieces,
    ...(wrong.length > 0 ? ['', ...wrong] : []),
    ...said.flatMap((text) => ['', text]),
  ].join('\n');
}

function errorText({ title, means, causes, helps }: ErrorExplanation): string {
  return [
    `${title}: ${means}`,
    ...causes.map((cause) => `  - ${cause}`),
    ...helps.map((help) => `  ${help.title}: ${help.source}`),
  ].join('\n');
}
