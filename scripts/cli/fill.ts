import path from 'node:path';
import { fillTemplate } from '../../core/command/fill.ts';
import type { Shell } from '../../core/command/model.ts';
import { nearest } from '../../core/command/nearest.ts';
import type { Problem } from '../../core/result.ts';
import type { SheetCommand } from '../../core/sheet/model.ts';
import { loadSheet, loadSheets } from './load-sheets.ts';
import { type Outcome, problemLines, refused, result, wrongUsage } from './outcome.ts';

export interface FillOptions {
  /** `SHEET/COMMAND`, where SHEET is an id or the path of a file. */
  readonly target: string;
  readonly set: readonly string[];
  readonly shell: string;
  readonly argv: boolean;
  readonly sheets: string;
  readonly locate: (file: string) => string;
}

/** Writes a command with the values given, as a line for a shell or as its arguments. */
export async function fill(options: FillOptions): Promise<Outcome> {
  const slash = options.target.lastIndexOf('/');
  if (slash <= 0 || slash === options.target.length - 1) {
    return wrongUsage(`Write SHEET/COMMAND instead of “${options.target}”.`);
  }
  const shell = asShell(options.shell);
  if (!shell) return wrongUsage(`“${options.shell}” is no shell: write posix, powershell or cmd.`);
  const values = readValues(options.set);
  if ('wrong' in values) return wrongUsage(values.wrong);
  const sheet = options.target.slice(0, slash);
  const found = await findCommand(sheet, options.target.slice(slash + 1), options);
  if ('problems' in found) return refused(found.problems);
  const filled = fillTemplate(found.command.template, values.given, shell);
  if (!filled.ok) return refused(filled.error);
  const { argv, line, notices = [] } = filled.value;
  if (options.argv) return result(JSON.stringify(argv));
  return result(line, problemLines(notices));
}

function asShell(text: string): Shell | undefined {
  return (['posix', 'powershell', 'cmd'] as const).find((shell) => shell === text);
}

type ReadValues = { readonly given: Record<string, string> } | { readonly wrong: string };

function readValues(set: readonly string[]): ReadValues {
  const given: [string, string][] = [];
  for (const text of set) {
    const equals = text.indexOf('=');
    if (equals < 1) return { wrong: `Write LABEL=VALUE after --set instead of “${text}”.` };
    given.push([text.slice(0, equals).trim(), text.slice(equals + 1)]);
  }
  return { given: Object.fromEntries(given) };
}

type Found = { readonly command: SheetCommand } | { readonly problems: readonly Problem[] };

async function findCommand(sheet: string, id: string, options: FillOptions): Promise<Found> {
  if (sheet.endsWith('.md')) {
    const parsed = await loadSheet(options.locate(sheet), sheet);
    return pick(parsed.sheet?.commands ?? [], id, sheet, parsed.problems);
  }
  const { sheets, problems } = await loadSheets(options.sheets);
  const known = sheets.find((candidate) => candidate.id === sheet);
  if (known) {
    const own = problems.filter(({ file }) => path.basename(file ?? '', '.md') === sheet);
    return pick(known.commands, id, sheet, own);
  }
  const ids = sheets.map((candidate) => candidate.id);
  return unknown('sheet-unknown', `There is no sheet “${sheet}”`, sheet, ids);
}

/** A command that is not there may be one that its errors keep from being read. */
function pick(
  commands: readonly SheetCommand[],
  id: string,
  sheet: string,
  problems: readonly Problem[],
): Found {
  const command = commands.find((candidate) => candidate.id === id);
  if (command) return { command };
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { problems: errors };
  const ids = commands.map((candidate) => candidate.id);
  return unknown('command-unknown', `The sheet “${sheet}” has no command “${id}”`, id, ids);
}

function unknown(code: string, what: string, typed: string, known: readonly string[]): Found {
  const near = nearest(typed, known);
  const message = near === undefined ? `${what}.` : `${what}; the nearest is “${near}”.`;
  return { problems: [{ code, severity: 'error', message }] };
}
