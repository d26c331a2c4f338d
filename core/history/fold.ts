import { type HistoryEntry, type HistoryRecord, historyRecord, keptRuns } from './model.ts';

/** What a file of records says, as far as it can be read. */
export interface ReadHistory {
  /** By id, the oldest first. */
  readonly entries: ReadonlyMap<string, HistoryEntry>;
  /** How many whole lines there were. */
  readonly lines: number;
  /** Whole lines that are no records: somebody else wrote them, or the disk did. */
  readonly broken: number;
  /** The last line was not finished. */
  readonly torn: boolean;
}

/**
 * Reads the file of the history.
 *
 * A record is only whole with the line's end behind it, so the rest after the last one was never
 * acknowledged to anyone and is dropped.
 */
export function readHistory(text: string): ReadHistory {
  const lines = text.split('\n');
  const torn = lines.pop() !== '';
  const entries = new Map<string, HistoryEntry>();
  let broken = 0;
  for (const line of lines) {
    const record = readRecord(line);
    if (record) applyRecord(entries, record);
    else broken += 1;
  }
  return { entries, lines: lines.length, broken, torn };
}

function readRecord(line: string): HistoryRecord | undefined {
  try {
    const parsed = historyRecord.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

/** Takes a record into the entries; what is about a run that is not there changes nothing. */
export function applyRecord(entries: Map<string, HistoryEntry>, record: HistoryRecord): void {
  const known = entries.get(record.id);
  switch (record.type) {
    case 'start':
    case 'entry': {
      const { type: _, ...entry } = record;
      entries.set(record.id, entry);
      for (const id of [...entries.keys()].slice(0, Math.max(0, entries.size - keptRuns))) {
        entries.delete(id);
      }
      return;
    }
    case 'end': {
      const { type: _, ...end } = record;
      if (known) entries.set(record.id, { ...known, ...end });
      return;
    }
    case 'changes':
      if (known) entries.set(record.id, { ...known, changes: record.changes });
      return;
    case 'remove':
      entries.delete(record.id);
      return;
  }
}

/** One line for each run: the same history in as few lines as it needs. */
export function compactHistory(entries: ReadonlyMap<string, HistoryEntry>): string {
  return [...entries.values()].map((entry) => recordLine({ type: 'entry', ...entry })).join('');
}

/** A record as it is written. JSON escapes every line's end, so it is one line whatever it holds. */
export function recordLine(record: HistoryRecord): string {
  return `${JSON.stringify(record)}\n`;
}
