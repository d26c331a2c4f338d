import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from '../../../core/settings.ts';

/** What is kept of the settings; nothing before the first of them was changed. */
export function settingsOf(userData: string): Partial<Settings> {
  const file = join(userData, 'settings.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Settings>) : {};
}
