import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { explainCommand } from './explain.ts';
import { fill } from './fill.ts';
import { bundledSheets, loadSheet, loadSheets } from './load-sheets.ts';
import { json, type Outcome, problemLines, refused, result, usage, wrongUsage } from './outcome.ts';
import { searchCommand } from './search.ts';
import { sheetJson, sheetText } from './sheet-json.ts';

/** Where relative paths may start: here, and where the user called npm. */
export interface Folders {
  readonly current: string;
  readonly called?: string | undefined;
}

/** The command-line tool as a function: arguments in, texts and exit code out. */
export async function runCli(args: readonly string[], folders: Folders): Promise<Outcome> {
  // What is searched for may look like an option.
  if (args[0] === 'search') {
    return searchCommand(args.slice(1), (file) => resolveFile(file, folders));
  }
  if (args[0] === 'explain') {
    return explainCommand(args.slice(1), folders.called ?? folders.current);
  }
  const read = readArguments(args);
  if ('exit' in read) return read;
  const { values, positionals } = read;
  const [verb, ...rest] = positionals;
  if (values.help === true || verb === undefined) {
    return verb === undefined && values.help !== true
      ? wrongUsage('Say what to do.')
      : result(usage);
  }
  const locate = (file: string): string => resolveFile(file, folders);
  const sheets = values.sheets === undefined ? bundledSheets : locate(values.sheets);
  switch (verb) {
    case 'sheets':
      if (rest.length > 0) return wrongUsage('“sheets” takes no further words.');
      return listSheets(sheets, values.json);
    case 'sheet':
      if (rest[0] === undefined || rest.length > 1) return wrongUsage('“sheet” takes one FILE.');
      return showSheet(locate(rest[0]), rest[0], values.json);
    case 'fill': {
      const [target] = rest;
      if (target === undefined || rest.length > 1) {
        return wrongUsage('“fill” takes one SHEET/COMMAND.');
      }
      const { set, shell, argv } = values;
      return fill({ target, set, shell, argv, sheets, locate });
    }
    default:
      return wrongUsage(`“${verb}” is no command of this tool.`);
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: true,
    options: {
      json: { type: 'boolean', default: false },
      argv: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      shell: { type: 'string', default: 'posix' },
      sheets: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
    },
  });
}

function readArguments(args: readonly string[]): ReturnType<typeof parse> | Outcome {
  try {
    return parse(args);
  } catch (error) {
    return wrongUsage(error instanceof Error ? error.message : String(error));
  }
}

function resolveFile(file: string, { current, called }: Folders): string {
  const here = path.resolve(current, file);
  if (called === undefined || existsSync(here)) return here;
  const there = path.resolve(called, file);
  return existsSync(there) ? there : here;
}

/** A broken sheet does not keep the others from being listed. */
async function listSheets(folder: string, asJson: boolean): Promise<Outcome> {
  if (!existsSync(folder)) return refused((await loadSheets(folder)).problems);
  const { sheets, problems } = await loadSheets(folder);
  const err = problemLines(problems.filter(({ severity }) => severity !== 'hint'));
  const out = asJson ? json(sheets.map(sheetJson)) : sheets.map(sheetText).join('\n\n');
  return result(out, err);
}

async function showSheet(file: string, shownAs: string, asJson: boolean): Promise<Outcome> {
  const { sheet, problems } = await loadSheet(file, shownAs);
  const broken = problems.some(({ severity }) => severity === 'error');
  if (asJson) {
    const out = `${json({ ...(sheet ? sheetJson(sheet) : {}), problems })}\n`;
    return { exit: broken ? 1 : 0, out, err: '' };
  }
  const text = sheet ? `${sheetText(sheet)}\n` : '';
  return { exit: broken ? 1 : 0, out: text, err: problemLines(problems) };
}
