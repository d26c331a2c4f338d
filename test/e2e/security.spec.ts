import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requests } from '../../core/ipc.ts';
import { expect, test } from './support/app.ts';

const logOf = (userData: string): string =>
  readFileSync(join(userData, 'logs', 'main.log'), { encoding: 'utf8' });

test('the page has no node, no other door than the contract, and a sandbox', async ({ launch }) => {
  const { app, page } = await launch();
  const found = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global'].filter((name) => name in window),
    origin: location.origin,
    doors: Object.keys((window as unknown as { runsheet: object }).runsheet).sort(),
  }));
  expect(found.node).toEqual([]);
  expect(found.origin).toBe('app://runsheet');
  const areas = Object.keys(requests).map((name) => name.split('.')[0]);
  expect(found.doors).toEqual([...new Set([...areas, 'on'])].sort());
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity } =
      contents.getLastWebPreferences();
    return { sandbox, contextIsolation, nodeIntegration, webviewTag, webSecurity };
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    webSecurity: true,
  });
});

test('navigation, new windows, frames and permissions are denied', async ({ launch }) => {
  const { app, page } = await launch();
  const before = page.url();
  expect(await page.evaluate(() => window.open('https://example.org') === null)).toBe(true);
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'file:///etc/passwd';
    document.body.append(link);
    link.click();
  });
  expect(page.url()).toBe(before);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  const permission = await page.evaluate(async () => {
    const answers = await Promise.all([
      Notification.requestPermission(),
      navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        () => 'denied',
      ),
      new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          () => resolve('denied'),
        ),
      ),
    ]);
    return answers;
  });
  expect(permission).toEqual(['denied', 'denied', 'denied']);
});

test('a message from another window, and one with a wrong shape, is refused and logged', async ({
  launch,
}) => {
  const { app, page, userData } = await launch();
  const wrong = await page.evaluate(async () => {
    const { runsheet } = window as unknown as {
      runsheet: { plan: { run: (args: unknown) => Promise<unknown> } };
    };
    return runsheet.plan.run({ plan: 7, argv: ['id'] });
  });
  expect(wrong).toMatchObject({ ok: false, error: { code: 'bad-request' } });

  const preload = fileURLToPath(new URL('../../out/preload/preload.cjs', import.meta.url));
  const foreign = await app.evaluate(async ({ BrowserWindow }, script) => {
    const other = new BrowserWindow({
      show: false,
      webPreferences: { sandbox: true, contextIsolation: true, preload: script },
    });
    await other.loadURL('app://runsheet/index.html');
    const answer: unknown = await other.webContents.executeJavaScript(
      'window.runsheet.terminal.list({})',
    );
    other.destroy();
    return answer;
  }, preload);
  expect(foreign).toMatchObject({ ok: false, error: { code: 'forbidden-sender' } });

  const log = logOf(userData);
  expect(log).toMatch(/ipc refused plan\.run: wrong/);
  expect(log).toMatch(/ipc refused terminal\.list: sender app:\/\/runsheet/);
});

test('a second start shows the first window and ends', async ({ launch }) => {
  const { app } = await launch();
  const [program = '', ...args] = app.process().spawnargs;
  const own = args.filter((arg) => !/inspect|remote-debug/.test(arg));
  const second = spawn(program, own, { stdio: 'ignore' });
  const code = await new Promise<number | null>((resolve) => second.once('exit', resolve));
  expect(code).toBe(0);
  const windows = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  expect(windows).toBe(1);
});
