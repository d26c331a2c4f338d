import { type Explanation, engineStrings } from '../strings/engine.ts';
import type { Platform } from '../system/path.ts';
import type { EngineStatus, UnavailableReason } from './model.ts';

/** A need of a command that is not met, with the words for the card. */
export interface UnmetNeed extends Explanation {
  readonly reason: UnavailableReason;
}

/**
 * Tells why a command that needs an engine, or the Compose plugin, cannot run; nothing when it can.
 *
 * Nothing is said while the app is still looking: a card must not be blocked by a guess.
 */
export function unmetNeed(
  need: 'engine' | 'compose',
  status: EngineStatus,
  platform: Platform,
): UnmetNeed | undefined {
  if (status.state === 'unavailable') {
    const { reason, message, advice } = status;
    return { reason, message, advice };
  }
  if (need === 'engine' || status.state === 'connecting' || !status.plugins) return undefined;
  if (status.plugins.compose !== undefined) return undefined;
  return { reason: 'plugin-missing', ...engineStrings.composeMissing(platform) };
}
