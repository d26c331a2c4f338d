import type { CliCommand, CliOption } from '../grammar.ts';
import type { GrammarIndex } from './grammar-index.ts';
import { meantByDash } from './long-dash.ts';
import type { ShellWord, Span } from './model.ts';
import { nearestOption } from './nearest-option.ts';
import type { Fault, OptionUse } from './parse-model.ts';

/** Where the reading of a docker command's words stands. */
export interface OptionScan {
  readonly words: readonly ShellWord[];
  readonly index: GrammarIndex;
  at: number;
  /** The groups before the command, whose options must stand before it too. */
  readonly groups: CliCommand[];
  readonly options: OptionUse[];
  readonly faults: Fault[];
}

/** A word that may be an option, with typographic dashes already read as hyphens. */
interface Written {
  readonly text: string;
  readonly word: ShellWord;
  /** How much longer the text is than the word's value. */
  readonly shift: number;
}

const booleans = /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/;

/**
 * Reads the word at hand as an option of `command`, with its value; false when it is an operand.
 *
 * The rules are those of the CLI's flag library: a long option takes its value after `=` or from
 * the next word, a switch only after `=`; short ones cluster until one takes the rest as its value.
 * `--` is left to the caller.
 */
export function readOption(scan: OptionScan, command: CliCommand): boolean {
  const word = scan.words[scan.at];
  if (!word) return false;
  const written = repair(scan, word);
  if (!written.text.startsWith('-') || written.text.length < 2 || written.text === '--') {
    return false;
  }
  if (written.text.startsWith('--')) readLong(scan, command, written);
  else readCluster(scan, command, written);
  scan.at += 1;
  return true;
}

function repair(scan: OptionScan, word: ShellWord): Written {
  const found = meantByDash(word.value, (name) => scan.index.knowsLong(name));
  if (!found) return { text: word.value, word, shift: 0 };
  const { written, meant } = found;
  const end = word.ends[written.length - 1] ?? word.end;
  scan.faults.push({ type: 'long-dash', text: written, meant, start: word.start, end });
  const text = meant + word.value.slice(written.length);
  return { text, word, shift: meant.length - written.length };
}

/** The place of `text[from, to)`: quotes around a whole piece belong to it. */
function place({ word, shift }: Written, from: number, to: number): Span {
  const before = from - shift;
  const start = from <= 0 || before <= 0 ? word.start : (word.ends[before - 1] ?? word.end);
  const last = to - shift;
  const end = last >= word.value.length ? word.end : (word.ends[last - 1] ?? word.end);
  return { start, end: Math.max(start, end) };
}

function readLong(scan: OptionScan, command: CliCommand, written: Written): void {
  const { text, word } = written;
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const nameAt = place(written, 0, name.length);
  if (/^--(?:[-=]|$)/.test(name) || name === '--') {
    scan.faults.push({ type: 'option-malformed', written: text, start: word.start, end: word.end });
    return;
  }
  const option = findLong(scan, command, name);
  const late = option ? undefined : inGroup(scan, name);
  if (!option) {
    const fault = { type: 'option-unknown', written: name, of: command, inCluster: false } as const;
    scan.faults.push({ ...fault, ...late?.fault, ...nameAt });
  }
  const use = { written: name, ...(option && { option }), of: command, name: nameAt };
  if (equals >= 0) {
    const valueAt = place(written, equals + 1, text.length);
    add(scan, { ...use, value: text.slice(equals + 1), valueAt, valueWord: word });
    return;
  }
  const guess = option ?? late?.option ?? guessed(scan, name, command);
  takeNext(scan, use, guess);
}

interface LateOption {
  readonly option: CliOption;
  readonly fault: { readonly group: string };
}

function inGroup({ groups, index }: OptionScan, written: string): LateOption | undefined {
  for (const group of groups) {
    const option = index.option(group, written);
    if (option && option.name !== '--help') return { option, fault: { group: group.name } };
  }
  return undefined;
}

/** Whether an unknown option takes a value shows in what it was meant to be. */
function guessed(scan: OptionScan, name: string, command: CliCommand): CliOption | undefined {
  return name.length > 3 && scan.faults.length < 4 ? nearestOption(name, command) : undefined;
}

function findLong(scan: OptionScan, command: CliCommand, name: string): CliOption | undefined {
  return scan.index.option(command, name) ?? (name === '--help' ? help : undefined);
}

/** Every command has it, whether or not its table says so. */
const help: CliOption = { name: '--help', type: 'switch', meaning: 'text', repeatable: false };

function readCluster(scan: OptionScan, command: CliCommand, written: Written): void {
  const { text, word } = written;
  for (let at = 1; at < text.length; at += 1) {
    const short = `-${text.charAt(at)}`;
    const found = scan.index.option(command, short);
    const option = found ?? (short === '-h' && text.length === 2 ? help : undefined);
    const nameAt = place(written, at === 1 ? 0 : at, at + 1);
    const use = { written: short, ...(option && { option }), of: command, name: nameAt };
    if (!option) {
      const fault = { type: 'option-unknown', written: short, of: command } as const;
      // Nobody clusters so many: the rest of the word is no options at all.
      const whole = text.length > 12 ? { start: nameAt.start, end: word.end } : nameAt;
      const late = text.length === 2 ? inGroup(scan, short) : undefined;
      scan.faults.push({ ...fault, inCluster: text.length > 2, ...late?.fault, ...whole });
      if (late) {
        takeNext(scan, use, late.option);
        return;
      }
      if (text.length > 12) {
        scan.options.push({ ...use, name: whole, value: 'true' });
        return;
      }
    }
    if (text.charAt(at + 1) === '=') {
      const valueAt = place(written, at + 2, text.length);
      add(scan, { ...use, value: text.slice(at + 2), valueAt, valueWord: word });
      return;
    }
    if (!option || option.type === 'switch') {
      scan.options.push({ ...use, value: 'true' });
      continue;
    }
    if (at + 1 < text.length) {
      const valueAt = place(written, at + 1, text.length);
      add(scan, { ...use, value: text.slice(at + 1), valueAt, valueWord: word });
      return;
    }
    takeNext(scan, use, option);
    return;
  }
}

type OpenUse = Omit<OptionUse, 'value' | 'valueAt' | 'valueWord'>;

/** A switch needs nothing more; any other option takes the next word, whatever it is. */
function takeNext(scan: OptionScan, use: OpenUse, known: CliOption | undefined): void {
  if (!known || known.type === 'switch') {
    scan.options.push({ ...use, value: 'true' });
    return;
  }
  const next = scan.words[scan.at + 1];
  if (!next) {
    const { written, name } = use;
    if (use.option) scan.faults.push({ type: 'value-missing', written, option: known, ...name });
    scan.options.push({ ...use, value: '' });
    return;
  }
  scan.at += 1;
  const valueAt = { start: next.start, end: next.end };
  add(scan, { ...use, value: next.value, valueAt, valueWord: next });
}

function add(scan: OptionScan, use: OptionUse): void {
  if (use.option?.type === 'switch' && !booleans.test(use.value)) {
    const at = use.valueAt ?? use.name;
    scan.faults.push({ type: 'switch-value', written: use.written, value: use.value, ...at });
  }
  scan.options.push(use);
}
