import type { CliOption } from '../../cli/grammar.ts';
import type { DockerCommand, OptionUse } from '../../cli/line/parse-model.ts';
import type { Result } from '../../result.ts';
import { checkKind } from '../kinds.ts';
import type { Template } from '../model.ts';
import type { Anatomy } from '../options/anatomy.ts';
import { blankOf } from '../options/blank-of.ts';
import type { OptionChoice } from '../options/model.ts';
import { patternOf } from '../options/stand-ins.ts';
import { isUsable, type Ways } from './bind.ts';
import { type Captured, matchWord } from './match-word.ts';
import type { TextRefusal } from './refusal.ts';

/** An option that the text has and the template has not. */
export interface ReadChoice {
  readonly choice: OptionChoice;
  /** Absent for a switch. */
  readonly value?: Captured;
}

/** What the options of a text mean for the form. */
export interface ReadOptions {
  readonly choices: readonly ReadChoice[];
  /** What the values mean that stand where the template has a value too. */
  readonly words: readonly Ways[];
}

interface Lines {
  readonly template: Template;
  readonly form: Anatomy & { readonly docker: DockerCommand };
  readonly text: Anatomy & { readonly docker: DockerCommand };
}

/** Compares the options of a text with those of the template, option by option. */
export function matchOptions(lines: Lines): Result<ReadOptions, TextRefusal> {
  const { form, text } = lines;
  const fault = text.docker.faults[0];
  if (fault) {
    const dash = fault.type === 'long-dash' || fault.type === 'command-unknown';
    const name = text.text.slice(fault.start, fault.end);
    return { ok: false, error: dash ? { why: 'broken' } : { why: 'option', name } };
  }
  const choices: { readonly at: number; readonly read: ReadChoice }[] = [];
  const words: Ways[] = [];
  for (const { of, option } of optionsOf(form.docker, text.docker)) {
    const own = usesOf(form.docker, of, option);
    const uses = usesOf(text.docker, of, option);
    if (option.type === 'switch') choices.push(...matchSwitch(of, option, own, uses));
    else {
      if (uses.length > 1 && uses.length > own.length && !option.repeatable) {
        return { ok: false, error: { why: 'twice', name: option.name } };
      }
      const read = matchValues(lines, own, uses);
      choices.push(...read.choices);
      words.push(...read.words);
    }
  }
  choices.sort((a, b) => a.at - b.at);
  return { ok: true, value: { choices: choices.map(({ read }) => read), words } };
}

interface KnownOption {
  readonly of: string;
  readonly option: CliOption;
}

function optionsOf(...commands: readonly DockerCommand[]): readonly KnownOption[] {
  const known = new Map<string, KnownOption>();
  for (const { of, option } of commands.flatMap(({ options }) => options)) {
    if (option) known.set(`${of.name} ${option.name}`, { of: of.name, option });
  }
  return [...known.values()];
}

function usesOf({ options }: DockerCommand, of: string, option: CliOption): readonly OptionUse[] {
  return options.filter((use) => use.of.name === of && use.option?.name === option.name);
}

type Placed = { readonly at: number; readonly read: ReadChoice };

/** Of a switch only the last use counts, and only whether it differs from what is usual. */
function matchSwitch(
  of: string,
  option: CliOption,
  own: readonly OptionUse[],
  uses: readonly OptionUse[],
): readonly Placed[] {
  const { name } = option;
  const wanted = isUnusual(option, uses);
  if (wanted === isUnusual(option, own)) return [];
  if (wanted) return [{ at: uses.at(-1)?.name.start ?? 0, read: { choice: { of, name } } }];
  return own.map((_, off) => ({ at: -1, read: { choice: { of, name, off } } }));
}

export function isUnusual({ default: usual }: CliOption, uses: readonly OptionUse[]): boolean {
  const last = uses.at(-1);
  if (!last) return false;
  const on = !/^(?:0|f|false)$/i.test(last.value);
  return on !== (usual === 'true');
}

interface Pairing {
  readonly own: OptionUse;
  readonly use: OptionUse;
  readonly ways: Ways;
}

/** Pairs the values of both sides in their order, so that as many as can be go into blanks. */
function matchValues(
  lines: Lines,
  own: readonly OptionUse[],
  uses: readonly OptionUse[],
): { readonly choices: readonly Placed[]; readonly words: readonly Ways[] } {
  const pairs = bestPairs(lines, own, uses);
  const gone = own.flatMap((use, off): readonly Placed[] => {
    const { of, option } = use;
    if (pairs.some((pair) => pair.own === use) || !option) return [];
    return [{ at: -1, read: { choice: { of: of.name, name: option.name, off } } }];
  });
  const more = uses.flatMap((use): readonly Placed[] =>
    pairs.some((pair) => pair.use === use) ? [] : [addedBy(lines, use)],
  );
  return { choices: [...gone, ...more], words: pairs.map(({ ways }) => ways) };
}

function addedBy({ text }: Lines, use: OptionUse): Placed {
  const { of, option, value } = use;
  const [only, ...rest] = patternOf(value, text.places);
  const name = option?.name ?? use.written;
  const open = typeof only === 'object' && rest.length === 0;
  const written = open ? '' : value;
  const fits = open || !option || fitsBlank(option, use, written);
  return {
    at: use.name.start,
    read: {
      choice: { of: of.name, name, ...(!fits && { free: true as const }) },
      value: open ? 'open' : { text: written },
    },
  };
}

/** What the blank of an option would refuse is taken as it is, if Docker may take it. */
function fitsBlank(option: CliOption, { of }: OptionUse, value: string): boolean {
  const blank = blankOf(option, of, 'value', false);
  const dash = value.startsWith('-') && blank.kind !== 'text';
  return value !== '' && !dash && checkKind(blank, value) === undefined;
}

/** The pairing with the most that can be used, by the usual table of a longest common sequence. */
function bestPairs(
  { template, form, text }: Lines,
  own: readonly OptionUse[],
  uses: readonly OptionUse[],
): readonly Pairing[] {
  const waysOf = (a: OptionUse, b: OptionUse): Ways =>
    matchWord(patternOf(a.value, form.places), patternOf(b.value, text.places));
  let row: readonly Chosen[] = uses.map(() => nothing).concat(nothing);
  for (const a of own) {
    const next: Chosen[] = [nothing];
    uses.forEach((b, at) => {
      const ways = waysOf(a, b);
      const worth = worthOf(template, patternOf(a.value, form.places).length, ways);
      const before = row[at] ?? nothing;
      const paired: Chosen =
        worth === 0
          ? nothing
          : { worth: before.worth + worth, pairs: [...before.pairs, { own: a, use: b, ways }] };
      // Of two as good, the one that pairs what stands first.
      next.push(better(better(next[at] ?? nothing, row[at + 1] ?? nothing), paired));
    });
    row = next;
  }
  return row.at(-1)?.pairs ?? [];
}

interface Chosen {
  readonly worth: number;
  readonly pairs: readonly Pairing[];
}

const nothing: Chosen = { worth: 0, pairs: [] };

function better(a: Chosen, b: Chosen): Chosen {
  return b.worth > a.worth ? b : a;
}

/** A blank alone takes whatever stands there; parts of a value must be what they are meant to be. */
function worthOf(template: Template, pieces: number, ways: Ways): number {
  if (ways.length === 0) return 0;
  if (ways.some((way) => isUsable(template, way))) return 2;
  return pieces === 1 ? 1 : 0;
}
