import { type DangerLevel, dangerLevels } from '../command/model.ts';
import type { Settings } from '../settings.ts';

/**
 * Whether a plan of this danger waits for a word of the user before it runs.
 *
 * What removes something always asks; the setting says from which level below that on.
 */
export function needsConfirmation(danger: DangerLevel, from: Settings['confirm']): boolean {
  return dangerLevels.indexOf(danger) >= dangerLevels.indexOf(from);
}
