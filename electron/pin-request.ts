import type { Grammar } from '../core/cli/grammar.ts';
import { indexOf } from '../core/cli/line/grammar-index.ts';
import { withOptions } from '../core/command/options/derive.ts';
import { parseTemplate } from '../core/command/template.ts';
import { keepRun } from '../core/history/keep.ts';
import type { Pin } from '../core/history/pin.ts';
import type { PinRequest } from '../core/ipc.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { historyStrings as strings } from '../core/strings/history.ts';
import { strings as mainStrings } from '../core/strings/main.ts';
import type { History } from './history.ts';
import type { Sheets } from './sheets.ts';

export interface PinSources {
  readonly sheets: Pick<Sheets, 'find'>;
  readonly history: History;
  readonly grammar: () => Promise<Grammar>;
  readonly now: () => number;
}

/** Makes a pin of what is to be pinned; no secret gets into it. */
export async function pinOf(request: PinRequest, sources: PinSources): Promise<Result<Pin>> {
  switch (request.of) {
    case 'card':
      return ofCard(request, sources);
    case 'run':
      return ofRun(request.run, sources);
    case 'line':
      return ofLine(request, sources);
  }
}

async function ofCard(
  { sheet, command, values, options = [] }: Extract<PinRequest, { readonly of: 'card' }>,
  { sheets, grammar, now }: PinSources,
): Promise<Result<Pin>> {
  const found = await sheets.find(sheet, command);
  if (found.found !== 'command') {
    return fail('command-unknown', mainStrings.plan.unknownCommand(command));
  }
  const { title } = found.command;
  const derived = withOptions(found.command.template, options, indexOf(await grammar()));
  if (!derived.ok) return fail('options-invalid', derived.error);
  const { template } = derived.value;
  const id = `${sheet}/${command}`;
  const kept = keepRun({ title, line: '', template, values, options, card: id });
  return ok({ id, title, at: now(), ...formOf(kept) });
}

function ofRun(run: string, { history, now }: PinSources): Result<Pin> {
  const entry = history.find(run);
  if (!entry) return fail('run-unknown', strings.unknownRun);
  const { card, title, values, source } = entry;
  if (card !== undefined) return ok({ id: card, title, at: now(), ...formOf(entry) });
  if (source === undefined) return fail('secret-missing', strings.noSource);
  return ok({ id: lineId(source), title, at: now(), source, ...(values && { values }) });
}

function ofLine(
  { id, title, source, values }: Extract<PinRequest, { readonly of: 'line' }>,
  { now }: PinSources,
): Result<Pin> {
  const { template } = parseTemplate(source);
  if (!template) return fail('line-invalid', mainStrings.plan.line(''));
  // A line that was never run has no text of its own: its source is looked through as one.
  const kept = keepRun({ title, line: source, template, values });
  if (kept.source === undefined) return fail('secret-missing', strings.noSource);
  const pin = { id: `line/${id}`, title: kept.title, at: now(), source: kept.source };
  return ok(kept.values ? { ...pin, values: kept.values } : pin);
}

/** What is filled in and chosen. */
function formOf({ values, options }: Pick<Pin, 'values' | 'options'>) {
  return { ...(values && { values }), ...(options && { options }) };
}

/** The same line is the same pin. */
function lineId(source: string): string {
  let hash = 0;
  for (let at = 0; at < source.length; at += 1) {
    hash = (Math.imul(hash, 31) + source.charCodeAt(at)) | 0;
  }
  return `line/past-${(hash >>> 0).toString(36)}`;
}
