import { fontSizeRange } from '../../core/font-sizes.ts';
import { terminalUiStrings } from '../../core/strings/terminal-ui.ts';
import { api, ask } from '../api.ts';
import { announce } from '../app/announce.ts';
import { appState, patchApp } from '../app/state.ts';
import type { FontStep } from './keys.ts';

/** One step from a size, inside what is allowed. */
export function nextSize(now: number, step: FontStep): number {
  if (step === 'usual-size') return fontSizeRange.usual;
  const next = now + (step === 'larger' ? 1 : -1);
  return Math.min(fontSizeRange.largest, Math.max(fontSizeRange.smallest, next));
}

/** Changes the size for all terminals, at once, and keeps it. */
export async function changeFontSize(step: FontStep): Promise<void> {
  const now = appState.get().settings.fontSize;
  const fontSize = nextSize(now, step);
  if (fontSize === now) return;
  patchApp(({ settings }) => ({ settings: { ...settings, fontSize } }));
  announce(terminalUiStrings.size(fontSize));
  const answer = await ask(api().settings.change({ fontSize }));
  if (!answer.ok) announce(answer.error.message);
}
