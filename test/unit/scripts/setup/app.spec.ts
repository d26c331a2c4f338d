import { expect, test } from 'vitest';
import { appLaunch, windowEnvironment } from '../../../../scripts/setup/app.mjs';
import { root } from '../../../../scripts/setup/paths.mjs';
import { sandboxArguments } from '../../../../scripts/setup/sandbox.mjs';

const runtime = {
  kind: 'electron',
  executable: '/electron',
  dist: '/',
  version: '45.4.1',
} as const;

test('Electron gets the project as its first argument, and the rest behind it', () => {
  const { executablePath, args } = appLaunch(runtime, ['--user-data-dir=/data', 'x'], {});
  expect(executablePath).toBe('/electron');
  expect(args).toEqual([...sandboxArguments(), root, '--user-data-dir=/data', 'x']);
});

test('only root on Linux goes without the sandbox', () => {
  const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
  expect(sandboxArguments()).toEqual(isRootOnLinux ? ['--no-sandbox'] : []);
});

test('an Electron that shall open a window is not told to be a mere Node', () => {
  const env = { PATH: '/bin', ELECTRON_RUN_AS_NODE: '1', DISPLAY: undefined };
  expect(windowEnvironment(env)).toEqual({ PATH: '/bin' });
});
