import { readFileSync, renameSync } from 'node:fs';
import { applyRecord, compactHistory, readHistory, recordLine } from '../core/history/fold.ts';
import type {
  HistoryChange,
  HistoryEntry,
  HistoryRecord,
  PastChange,
  RunEndRecord,
  RunStartRecord,
} from '../core/history/model.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { historyStrings as strings } from '../core/strings/history.ts';
import { appendLine } from './append-line.ts';
import { writeWhole } from './write-whole.ts';

export interface HistoryOptions {
  readonly file: string;
  /** Whether runs are remembered, as the user chose. */
  readonly enabled: () => boolean;
  readonly now: () => number;
  readonly log: (area: string, message: string) => void;
  readonly onNotice: (notice: string) => void;
}

/** The runs of this and earlier days. What a method has answered is on the disk. */
export interface History {
  readonly begin: (run: RunStartRecord) => void;
  /** About a run that was not remembered it does nothing, as the next one. */
  readonly end: (id: string, end: RunEndRecord) => void;
  readonly changed: (id: string, changes: readonly PastChange[]) => void;
  readonly find: (id: string) => HistoryEntry | undefined;
  /** The oldest first. */
  readonly list: () => readonly HistoryEntry[];
  readonly remove: (id: string) => Result<null>;
  readonly clear: () => Result<null>;
  /** The answer stops listening. */
  readonly onChange: (listener: (change: HistoryChange) => void) => () => void;
}

/** So many lines more than runs, and the file is written anew. A run is up to three lines. */
const slack = 3000;

/**
 * The history as a file of lines, one record each.
 *
 * A run is a line as soon as it began, and further ones when it ended and when it is known what it
 * changed: so a kill at any moment loses nothing that was told to anyone. Writing is synchronous
 * because a run is a person's click, and because the order of lines is then that of events.
 *
 * The file is read when it is first needed.
 */
export function openHistory(options: HistoryOptions): History {
  const { file, log } = options;
  const listeners = new Set<(change: HistoryChange) => void>();
  let entries: Map<string, HistoryEntry> | undefined;
  let lines = 0;

  const tell = (change: HistoryChange): void => {
    for (const listener of [...listeners]) listener(change);
  };
  const rewrite = (kept: ReadonlyMap<string, HistoryEntry>): Result<null> => {
    const written = writeWhole(file, compactHistory(kept));
    if (!written.ok) return fail('not-saved', strings.notSaved(file, written.error));
    lines = kept.size;
    return ok(null);
  };
  const load = (): Map<string, HistoryEntry> => {
    if (entries) return entries;
    const read = readHistory(readText(file));
    entries = new Map(read.entries);
    lines = read.lines;
    if (read.broken > 0) options.onNotice(setAside(file, options.now()));
    if (read.broken > 0 || read.torn || lines > entries.size + slack) noteFailure(rewrite(entries));
    return entries;
  };
  const noteFailure = (result: Result<null>): void => {
    if (!result.ok) log('history', result.error.message);
  };
  const write = (record: HistoryRecord): Result<null> => {
    const known = load();
    const written = appendLine(file, recordLine(record));
    if (!written.ok) return fail('not-saved', strings.notSaved(file, written.error));
    lines += 1;
    applyRecord(known, record);
    if (lines > known.size + slack) noteFailure(rewrite(known));
    return ok(null);
  };
  const add = (record: HistoryRecord): void => {
    noteFailure(write(record));
    const entry = load().get(record.id);
    if (entry) tell({ type: 'entry', entry });
  };
  const about = (record: HistoryRecord): void => {
    if (load().has(record.id)) add(record);
  };

  return {
    begin: (run) => {
      if (options.enabled()) add({ type: 'start', ...run });
    },
    end: (id, end) => about({ type: 'end', id, ...end }),
    changed: (id, changes) => about({ type: 'changes', id, changes: [...changes] }),
    find: (id) => load().get(id),
    list: () => [...load().values()],
    remove: (id) => {
      if (!load().has(id)) return ok(null);
      const written = write({ type: 'remove', id });
      if (written.ok) tell({ type: 'removed', id });
      return written;
    },
    clear: () => {
      const written = rewrite(new Map());
      if (!written.ok) return written;
      entries = new Map();
      tell({ type: 'cleared' });
      return written;
    },
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** What cannot be read is kept under another name; what can be read goes on. */
function setAside(file: string, at: number): string {
  const aside = file.replace(/(\.jsonl)?$/, `.broken-${at}.jsonl`);
  try {
    renameSync(file, aside);
    return strings.setAside(file, aside);
  } catch {
    return strings.unreadable(file);
  }
}
