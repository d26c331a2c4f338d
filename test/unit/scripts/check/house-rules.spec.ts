import { expect, test } from 'vitest';
import { houseProblems, importedPaths } from '../../../../scripts/check/house-rules.ts';

function problems(path: string, text: string): string[] {
  return houseProblems([{ path, text }]);
}

test.each([
  ['core/a/b.ts', '../../electron/main.ts'],
  ['core/a.ts', '../renderer/app.tsx'],
  ['core/a.ts', '../scripts/x.ts'],
  ['electron/a.ts', '../renderer/store.ts'],
  ['electron/a.ts', '../test/helpers/x.ts'],
  ['renderer/ui/a.ts', '../../electron/window.ts'],
  ['renderer/ui/a.ts', '../../resources/sheets/a.md'],
])('%s must not import %s', (path, target) => {
  const kinds = [`import { a } from '${target}';`, `import type { A } from '${target}';`];
  for (const text of [...kinds, `export * from '${target}';`, `await import('${target}');`]) {
    expect(problems(path, text)).toEqual([expect.stringMatching(/must not import/)]);
  }
});

test.each([
  ['core/a/b.ts', '../result.ts'],
  ['electron/a.ts', '../core/ipc.ts'],
  ['renderer/ui/a.ts', '../../core/ipc.ts'],
  ['scripts/a.ts', '../electron/window.ts'],
  ['test/unit/a.spec.ts', '../../renderer/store.ts'],
])('%s may import %s', (path, target) => {
  expect(problems(path, `import { a } from '${target}';`)).toEqual([]);
});

test('only the file that checks all messages imports ipcMain', () => {
  const text = "import { app, ipcMain } from 'electron';\n";
  expect(problems('electron/window.ts', text)).toEqual([
    'electron/window.ts: only electron/ipc.ts may import ipcMain.',
  ]);
  expect(problems('electron/ipc.ts', text)).toEqual([]);
});

test('a file may have 400 lines, and the composition root 120', () => {
  expect(problems('core/a.ts', '\n'.repeat(400))).toEqual([]);
  expect(problems('core/a.ts', '\n'.repeat(401))).toEqual([expect.stringMatching(/split it/)]);
  expect(problems('electron/main.ts', '\n'.repeat(121))).toEqual([
    'electron/main.ts: 121 lines; split it, 120 are the most.',
  ]);
});

test.each([
  ['core/kebab-case.ts', true],
  ['core/result.spec.ts', true],
  ['renderer/ui/css-modules.d.ts', true],
  ['scripts/run.mjs', true],
  ['renderer/ui/Button.tsx', true],
  ['renderer/main.tsx', true],
  ['test/unit/renderer/Card.spec.tsx', true],
  ['core/CamelCase.ts', false],
  ['core/snake_case.ts', false],
  ['renderer/ui/snake_case.tsx', false],
])('the name of %s is right: %s', (path, right) => {
  expect(problems(path, '')).toHaveLength(right ? 0 : 1);
});

test('imports are found in all their forms', () => {
  const text = `
    import a from './a.ts';
    import './b.css';
    import type { C } from "./c.ts";
    export { d } from './d.ts';
    const e = await import('./e.ts');
  `;
  expect(importedPaths(text)).toEqual(['./a.ts', './b.css', './c.ts', './d.ts', './e.ts']);
});

test('data of ours may be imported from anywhere', () => {
  const text = "await import('../../resources/cli/grammar.json');";
  expect(problems('renderer/grammar/a.ts', text)).toEqual([]);
});
