import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

export type Theme = 'light' | 'dark';

/** The window of a demo, with a folder that takes its pictures and its story. */
export interface Stage {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
  readonly tell: (line: string) => void;
  readonly story: () => readonly string[];
}

export function createStage(app: ElectronApplication, page: Page, folder: string): Stage {
  mkdirSync(folder, { recursive: true });
  const lines: string[] = [];
  return {
    app,
    page,
    folder,
    tell: (line) => {
      lines.push(line);
      process.stdout.write(`${line}\n`);
    },
    story: () => lines,
  };
}

/** Writes what happened as Markdown, in order. */
export function writeTranscript(stage: Stage): void {
  const text = ['# A demo of Runsheet', '', ...stage.story(), ''].join('\n');
  writeFileSync(join(stage.folder, 'transcript.md'), text);
}

/** Sets the theme as the system would, without touching the settings. */
export async function setTheme(stage: Stage, theme: Theme): Promise<void> {
  await stage.app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source;
  }, theme);
  await stage.page.waitForFunction(
    (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
    theme === 'dark',
  );
}

/** One picture in each theme: `<name>-light.png` and `<name>-dark.png`. */
export async function picture(stage: Stage, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await setTheme(stage, theme);
    await stage.page.screenshot({ path: join(stage.folder, `${name}-${theme}.png`) });
  }
  await setTheme(stage, 'light');
  stage.tell(`- Pictures: \`${name}-light.png\`, \`${name}-dark.png\``);
}

export async function resize(stage: Stage, width: number, height: number): Promise<void> {
  await stage.app.evaluate(
    ({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h),
    [width, height] as const,
  );
  await stage.page.waitForFunction(([w, h]) => innerWidth === w && innerHeight === h, [
    width,
    height,
  ] as const);
}

export async function openChapter(stage: Stage, title: string): Promise<void> {
  const chapters = stage.page.getByRole('navigation', { name: 'Chapters' });
  await chapters.getByRole('link', { name: title, exact: true }).click();
  await stage.page.getByRole('heading', { level: 1, name: title }).waitFor();
}
