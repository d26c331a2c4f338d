import { readFileSync, renameSync } from 'node:fs';
import { type BlankMemory, memorySchema, remember } from '../core/blanks/memory.ts';
import type { Placeholder, Values } from '../core/command/model.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { strings } from '../core/strings/main.ts';
import type { Log } from './log.ts';
import { writeWhole } from './write-whole.ts';

/** What blanks were filled with, by blank; see `core/blanks/memory.ts` for what is never kept. */
export interface ValueStore {
  readonly all: () => BlankMemory;
  /** Notes what a command was run with. */
  readonly remember: (placeholders: readonly Placeholder[], values: Values) => void;
  /** What went wrong while reading, for the window to tell. */
  readonly notices: () => readonly string[];
  /** Forgets everything, on the disk as well. */
  readonly clear: () => Result<null>;
}

export interface ValueOptions {
  readonly file: string;
  /** Whether the user wants anything remembered, asked each time. */
  readonly wanted: () => boolean;
  readonly now: () => number;
  readonly log: Log;
}

/**
 * The values in one JSON file, read when they are first needed.
 *
 * A file that cannot be read is set aside under another name, never overwritten. A value that could
 * not be written is remembered until the app ends: the run it belongs to matters more.
 */
export function openValues({ file, wanted, now, log }: ValueOptions): ValueStore {
  let known: BlankMemory | undefined;
  let notices: readonly string[] = [];
  const current = (): BlankMemory => {
    if (known === undefined) {
      const read = readMemory(file, now);
      notices = read.notice === undefined ? [] : [read.notice];
      known = read.memory;
    }
    return known;
  };
  return {
    all: () => (wanted() ? current() : {}),
    remember: (placeholders, values) => {
      if (!wanted()) return;
      const next = remember(current(), placeholders, values);
      if (next === known) return;
      known = next;
      const written = writeWhole(file, `${JSON.stringify(next, null, 2)}\n`);
      if (!written.ok) log('values', `not written: ${written.error}`);
    },
    notices: () => {
      current();
      return notices;
    },
    clear: () => {
      const written = writeWhole(file, '{}\n');
      if (!written.ok) return fail('not-saved', strings.settings.notSaved(file, written.error));
      known = {};
      return ok(null);
    },
  };
}

function readMemory(
  file: string,
  now: () => number,
): { readonly memory: BlankMemory; readonly notice?: string } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { memory: {} };
  }
  const parsed = memorySchema.safeParse(parse(text));
  if (parsed.success) return { memory: parsed.data };
  const aside = file.replace(/(\.json)?$/, `.broken-${now()}.json`);
  try {
    renameSync(file, aside);
    return { memory: {}, notice: strings.values.setAside(file, aside) };
  } catch {
    return { memory: {}, notice: strings.values.unreadable(file) };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
