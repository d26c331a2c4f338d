import { patchDock } from '../dock/dock-state.ts';
import { openRoute } from './route.ts';

/** Opens the settings; a terminal over everything makes room for them. */
export function openSettings(): void {
  patchDock({ maximised: false });
  openRoute({ page: 'settings' });
}
