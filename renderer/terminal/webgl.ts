import type { Terminal } from '@xterm/xterm';
import { pageNonce, withNoncedStyles } from './nonced-styles.ts';

/**
 * Draws with the graphics card where there is one.
 *
 * Without one, WebGL is computed by the processor and three to five times slower than drawing with
 * elements, so it is used only where the browser says that it is no caveat. When the card takes the
 * context away (sleep, driver update), the terminal goes back to elements by itself.
 */
export async function drawWithWebgl(terminal: Terminal): Promise<void> {
  if (!hasFastWebgl()) return;
  const { WebglAddon } = await import('@xterm/addon-webgl');
  const addon = new WebglAddon();
  // Going back to elements creates their styles anew.
  const giveUp = (): void => withNoncedStyles(document, pageNonce(document), () => addon.dispose());
  addon.onContextLoss(giveUp);
  try {
    terminal.loadAddon(addon);
  } catch {
    giveUp();
  }
}

let fast: boolean | undefined;

function hasFastWebgl(): boolean {
  if (fast === undefined) {
    const context = document
      .createElement('canvas')
      .getContext('webgl2', { failIfMajorPerformanceCaveat: true });
    fast = context !== null;
    // Browsers allow few contexts at a time; this one was only a question.
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }
  return fast;
}
