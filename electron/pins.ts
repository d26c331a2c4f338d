import { readFileSync, renameSync } from 'node:fs';
import { keptPins, type Pin, pinsFile } from '../core/history/pin.ts';
import { fail, ok, type Result } from '../core/result.ts';
import { historyStrings as strings } from '../core/strings/history.ts';
import { writeWhole } from './write-whole.ts';

/** The cards that the user put within reach, in the order in which that was done. */
export interface Pins {
  readonly list: () => readonly Pin[];
  /** A pin with the same id is replaced, and keeps its place. */
  readonly add: (pin: Pin) => Result<readonly Pin[]>;
  readonly remove: (id: string) => Result<readonly Pin[]>;
}

/** Pins in one file, written whole. A file that cannot be read is set aside, never overwritten. */
export function openPins(file: string, now: () => number, onNotice: (text: string) => void): Pins {
  let pins: readonly Pin[] | undefined;
  const load = (): readonly Pin[] => {
    pins ??= readPins(file, now, onNotice);
    return pins;
  };
  const save = (next: readonly Pin[]): Result<readonly Pin[]> => {
    const written = writeWhole(file, `${JSON.stringify({ pins: next }, null, 2)}\n`);
    if (!written.ok) return fail('not-saved', strings.notSaved(file, written.error));
    pins = next;
    return ok(next);
  };
  return {
    list: load,
    add: (pin) => {
      const known = load();
      const before = known.find(({ id }) => id === pin.id);
      if (before) {
        return save(known.map((each) => (each === before ? { ...pin, at: before.at } : each)));
      }
      return known.length >= keptPins
        ? fail('too-many', strings.tooManyPins(keptPins))
        : save([...known, pin]);
    },
    remove: (id) => save(load().filter((pin) => pin.id !== id)),
  };
}

function readPins(
  file: string,
  now: () => number,
  onNotice: (text: string) => void,
): readonly Pin[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  try {
    const parsed = pinsFile.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data.pins;
  } catch {
    // Set aside below, as any other text that is no list of pins.
  }
  const aside = file.replace(/(\.json)?$/, `.broken-${now()}.json`);
  try {
    renameSync(file, aside);
    onNotice(strings.setAside(file, aside));
  } catch {
    onNotice(strings.unreadable(file));
  }
  return [];
}
