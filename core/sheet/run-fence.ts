import type { Placeholder } from '../command/model.ts';
import { parseTemplate } from '../command/template.ts';
import type { Problem } from '../result.ts';
import { sheetStrings as strings } from '../strings/sheet.ts';
import { readAttributes } from './attributes.ts';
import type { Need, OperatingSystem, SheetCommand } from './model.ts';
import type { Positioned, Source } from './source.ts';

/** A fenced block as the Markdown tree has it. */
export interface Fence extends Positioned {
  readonly lang?: string | null | undefined;
  readonly meta?: string | null | undefined;
  readonly value: string;
}

/** A command as its fence alone tells; the title may still come from the heading. */
export type FenceCommand = Omit<SheetCommand, 'title' | 'playbook'> & { readonly title?: string };

const known = ['id', 'title', 'cwd', 'needs', 'os', 'touches', 'since'] as const;
const needs: readonly Need[] = ['engine', 'compose', 'aws'];
const systems: readonly OperatingSystem[] = ['linux', 'macos', 'windows'];

/** True for a fence whose info string begins `sh run`. */
export function isRunFence({ lang, meta }: Fence): boolean {
  return lang === 'sh' && /^run(?:\s|$)/.test(meta ?? '');
}

/** The command line of a fence, its line ends made equal. */
export function fenceText(fence: Fence): string {
  return fence.value.replace(/\r\n?/g, '\n');
}

/**
 * Reads a runnable fence; undefined when it cannot be a command, with the reasons reported.
 *
 * `shared` are the blanks of the playbook it is a step of.
 */
export function readRunFence(
  fence: Fence,
  source: Source,
  shared: readonly Placeholder[],
): FenceCommand | undefined {
  const range = source.rangeOf(fence);
  const info = { ...range, end: range.start + source.lineText(range.line).text.trim().length };
  let broken = false;
  const refuse = (code: string, message: string): void => {
    source.report('error', code, message, info);
    broken = true;
  };
  const { values, faults } = readAttributes((fence.meta ?? '').replace(/^run/, ''), known);
  for (const { severity, code, message } of faults) {
    if (severity === 'error') refuse(code, message);
    else source.report(severity, code, message, info);
  }
  const id = values.get('id') ?? '';
  if (id === '') refuse('command-id', strings.commandIdMissing);
  else if (!/^[a-z0-9][a-z0-9-]*$/.test(id)) refuse('command-id', strings.commandId(id));
  const cwd = values.get('cwd');
  if (cwd !== undefined && !/^example:[a-z0-9][a-z0-9-]*$/.test(cwd)) {
    refuse('cwd', strings.cwd(cwd));
  }
  const listed = <T extends string>(name: string, allowed: readonly T[]): readonly T[] =>
    readList(values.get(name)).flatMap((word) => {
      const found = allowed.find((candidate) => candidate === word);
      if (found === undefined) {
        refuse(name, name === 'os' ? strings.os(word) : strings.needs(word));
      }
      return found === undefined ? [] : [found];
    });
  const parsed = parseTemplate(fenceText(fence), shared);
  for (const problem of parsed.problems) source.add(locate(problem, fence, source));
  const lists = { needs: listed('needs', needs), os: listed('os', systems) };
  if (broken || !parsed.template) return undefined;
  const title = values.get('title')?.trim();
  const since = values.get('since');
  return {
    id,
    template: parsed.template,
    ...lists,
    touches: readList(values.get('touches')),
    line: range.line,
    ...(title === undefined || title === '' ? {} : { title }),
    ...(cwd === undefined ? {} : { cwd }),
    ...(since === undefined ? {} : { since }),
  };
}

/** `engine,compose` and `engine|compose` alike. */
function readList(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[\s,|]+/).filter((word) => word !== '');
}

/** Moves a template's problem to where its text stands in the file. */
function locate(problem: Problem, fence: Fence, source: Source): Problem {
  const start = offsetInFile(problem.start ?? 0, fence, source);
  const end = Math.max(start, offsetInFile(problem.end ?? 0, fence, source));
  return { ...problem, line: source.lineAt(start), start, end };
}

/** A fence inside a list or a quote has something before each of its lines. */
function offsetInFile(offset: number, fence: Fence, source: Source): number {
  const before = fenceText(fence).slice(0, offset).split('\n');
  const index = before.length - 1;
  const column = before[index]?.length ?? 0;
  const own = fenceText(fence).split('\n')[index] ?? '';
  const line = source.lineText(source.rangeOf(fence).line + 1 + index);
  return line.offset + Math.max(0, line.text.length - own.length) + column;
}
