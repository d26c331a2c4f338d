import { readFileSync, renameSync } from 'node:fs';
import { fail, ok, type Result } from '../core/result.ts';
import { defaultSettings, type Settings, settingsSchema } from '../core/settings.ts';
import { strings } from '../core/strings/main.ts';
import { writeWhole } from './write-whole.ts';

export interface SettingsStore {
  readonly current: () => Settings;
  readonly change: (
    part: { readonly [K in keyof Settings]?: Settings[K] | undefined },
  ) => Result<Settings>;
  /** What went wrong while reading, for the window to tell. */
  readonly notices: readonly string[];
}

/**
 * The user's settings as one JSON file.
 *
 * A file that cannot be read is set aside under another name and told about, never overwritten:
 * whoever edited it by hand gets it back.
 */
export function openSettings(file: string, now: () => number): SettingsStore {
  const read = readSettings(file, now);
  let settings = read.settings;
  return {
    current: () => settings,
    notices: read.notices,
    change: (part) => {
      const given = Object.entries(part).filter(([, value]) => value !== undefined);
      const next: Settings = { ...settings, ...Object.fromEntries(given) };
      const written = writeWhole(file, `${JSON.stringify(next, null, 2)}\n`);
      if (!written.ok) return fail('not-saved', strings.settings.notSaved(file, written.error));
      settings = next;
      return ok(settings);
    },
  };
}

function readSettings(
  file: string,
  now: () => number,
): { readonly settings: Settings; readonly notices: readonly string[] } {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return { settings: defaultSettings, notices: [] };
  }
  const parsed = settingsSchema.safeParse(mergeWithDefaults(text));
  if (parsed.success) return { settings: parsed.data, notices: [] };
  const aside = file.replace(/(\.json)?$/, `.broken-${now()}.json`);
  try {
    renameSync(file, aside);
    return { settings: defaultSettings, notices: [strings.settings.setAside(file, aside)] };
  } catch {
    return { settings: defaultSettings, notices: [strings.settings.unreadable(file)] };
  }
}

function mergeWithDefaults(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value && typeof value === 'object' && !Array.isArray(value)
      ? { ...defaultSettings, ...value }
      : value;
  } catch {
    return undefined;
  }
}
