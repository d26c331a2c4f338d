import AxeBuilder from '@axe-core/playwright';
import type { ElectronApplication, Page } from '@playwright/test';

/**
 * What axe finds in the window or a part of it, short enough to read in a failure.
 *
 * Of what passes nothing is told: describing it took a third of the time, and nobody reads it.
 */
export async function violations(page: Page, within = 'html'): Promise<readonly string[]> {
  const found = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(true)
    .include(within)
    .analyze();
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}

/** Has the window in a theme, and waits until its colours have come to rest. */
export async function setTheme(
  app: ElectronApplication,
  page: Page,
  theme: 'light' | 'dark',
): Promise<void> {
  await app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source;
  }, theme);
  await page.waitForFunction(
    (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
    theme === 'dark',
  );
  // Colours fade from one theme into the other; axe must not judge them half way.
  await page.waitForFunction(() => document.getAnimations().length === 0);
}
