import type { Grammar } from '../core/cli/grammar.ts';
import { indexOf } from '../core/cli/line/grammar-index.ts';
import type { Template } from '../core/command/model.ts';
import { withOptions } from '../core/command/options/derive.ts';
import { parseTemplate } from '../core/command/template.ts';
import type { DirectRequest, PlanRequest } from '../core/ipc.ts';
import { assertNever, fail, ok, type Result } from '../core/result.ts';
import type { OperatingSystem, SheetCommand } from '../core/sheet/model.ts';
import { strings } from '../core/strings/main.ts';
import type { Platform } from '../core/system/path.ts';
import type { Examples } from './examples.ts';
import { isFolder } from './is-folder.ts';
import type { Sheets } from './sheets.ts';

export interface SourceOptions {
  readonly sheets: Pick<Sheets, 'find'>;
  readonly examples: Pick<Examples, 'folderOf' | 'usualFolder'>;
  /** Read when a line has other options than its sheet gives it. */
  readonly grammar: () => Promise<Grammar>;
  readonly platform: Platform;
  /** Where commands run that name no place themselves; asked each time, since it can change. */
  readonly workingFolder: () => string;
  readonly earlier: EarlierRuns;
}

/** Finds what a run of before did, or the line that takes it back. */
export type EarlierRuns = (
  request: Extract<PlanRequest, { readonly from: 'again' | 'undo' }>,
) => Result<EarlierRun>;

/** A run of before, as it could be asked for now. */
export interface EarlierRun {
  readonly request: DirectRequest;
  /** Where it ran; a line without a card runs there again. */
  readonly cwd: string;
}

/** What a request asks to run, before its blanks are filled. */
export interface PlanSource {
  readonly request: DirectRequest;
  readonly template: Template;
  readonly title: string;
  /** The card that shows the run, where there is one. */
  readonly card?: string;
  readonly cwd: string;
}

/** Finds the command that a request names, or reads the line that it brings, with its options. */
export async function findSource(
  request: PlanRequest,
  options: SourceOptions,
): Promise<Result<PlanSource>> {
  const found = await findLine(request, options);
  const choices = found.ok ? (found.value.request.options ?? []) : [];
  if (!found.ok || choices.length === 0) return found;
  const derived = withOptions(found.value.template, choices, indexOf(await options.grammar()));
  return derived.ok
    ? ok({ ...found.value, template: derived.value.template })
    : fail('options-invalid', derived.error);
}

async function findLine(request: PlanRequest, options: SourceOptions): Promise<Result<PlanSource>> {
  switch (request.from) {
    case 'card':
      return ofCard(request, options);
    case 'line':
      return ofLine(request, options);
    case 'again':
    case 'undo': {
      const earlier = options.earlier(request);
      if (!earlier.ok) return earlier;
      const { request: meant, cwd } = earlier.value;
      return meant.from === 'card' ? ofCard(meant, options) : ofLine(meant, options, cwd);
    }
    default:
      return assertNever(request);
  }
}

async function ofCard(
  request: Extract<DirectRequest, { readonly from: 'card' }>,
  options: SourceOptions,
): Promise<Result<PlanSource>> {
  const { sheet, command } = request;
  const found = await options.sheets.find(sheet, command);
  if (found.found === 'nothing') return fail('sheet-unknown', strings.plan.unknownSheet(sheet));
  if (found.found === 'sheet') {
    return fail('command-unknown', strings.plan.unknownCommand(command));
  }
  const place = await workingFolder(found.command, options);
  if (!place.ok) return place;
  const { template, title } = found.command;
  return ok({ request, template, title, card: `${sheet}/${command}`, cwd: place.value });
}

async function ofLine(
  request: Extract<DirectRequest, { readonly from: 'line' }>,
  options: SourceOptions,
  cwd?: string,
): Promise<Result<PlanSource>> {
  const { title, card, source } = request;
  const { template, problems } = parseTemplate(source);
  if (!template) {
    return fail('line-invalid', strings.plan.line(problems[0]?.message ?? ''), problems);
  }
  const place = cwd === undefined ? await folderOfCard(card, options) : await existing(cwd);
  if (!place.ok) return place;
  return ok({ request, template, title, ...(card !== undefined && { card }), cwd: place.value });
}

/** A line that was edited in a card of a sheet runs where the card's own line runs. */
async function folderOfCard(
  card: string | undefined,
  options: SourceOptions,
): Promise<Result<string>> {
  const at = card?.indexOf('/') ?? -1;
  if (card === undefined || at < 0) return usualFolder(options);
  const found = await options.sheets.find(card.slice(0, at), card.slice(at + 1));
  return found.found === 'command' ? workingFolder(found.command, options) : usualFolder(options);
}

async function workingFolder(
  command: SheetCommand,
  options: SourceOptions,
): Promise<Result<string>> {
  const here = systemOf(options.platform);
  if (command.os.length > 0 && !command.os.includes(here)) {
    return fail('system-differs', strings.plan.otherSystem(command.os));
  }
  const example = command.cwd?.startsWith('example:') ? command.cwd.slice(8) : undefined;
  if (example === undefined) return usualFolder(options);
  const folder = await options.examples.folderOf(example);
  if (folder !== undefined) return ok(folder);
  const usual = options.examples.usualFolder(example);
  return fail('example-not-copied', strings.plan.exampleNotCopied(example, usual));
}

async function usualFolder({ workingFolder }: SourceOptions): Promise<Result<string>> {
  return existing(workingFolder());
}

async function existing(folder: string): Promise<Result<string>> {
  return (await isFolder(folder))
    ? ok(folder)
    : fail('folder-missing', strings.plan.folderMissing(folder));
}

function systemOf(platform: Platform): OperatingSystem {
  return platform === 'darwin' ? 'macos' : platform === 'win32' ? 'windows' : 'linux';
}
