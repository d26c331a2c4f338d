import { fontSizeRange } from '../../core/font-sizes.ts';
import type { Settings } from '../../core/settings.ts';

/**
 * What each setting is when nobody changed it.
 *
 * Written out, since its module in `core` brings the schemas, which a window has no use for; a unit
 * test holds the two together.
 */
export const usualSettings: Settings = {
  theme: 'system',
  fontSize: fontSizeRange.usual,
  screenReader: false,
  shell: '',
  workingFolder: '',
  history: true,
  dockerPath: '',
  confirm: 'removes',
};
