import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { windowEnvironment } from '../../../scripts/setup/app.mjs';
import { root } from '../../../scripts/setup/paths.mjs';
import { sandboxArguments } from '../../../scripts/setup/sandbox.mjs';
import { openWindow } from '../../helpers/window/open-window.ts';
import type { Bench } from '../bench.ts';
import type { Row } from '../row.ts';
import { end, withApp } from '../windows.ts';

/** What all processes of a window hold for themselves, after a tour of all chapters. */
export async function memoryRow(bench: Bench): Promise<readonly Row[]> {
  const floor = await blankMemory(bench);
  const measured = await withApp(bench, { DOCKER_HOST: 'unix:///nowhere/d.sock' }, async (open) => {
    const links = open.page.getByRole('navigation', { name: 'Chapters' }).getByRole('link');
    for (let at = 0; at < (await links.count()); at += 1) {
      await links.nth(at).click();
      await open.page.waitForTimeout(700);
    }
    await open.page.waitForTimeout(2000);
    return privateMemory(open.app.process().pid);
  });
  return [
    {
      name: 'memory after a tour of all chapters',
      beside: 'the same blank window',
      measured,
      floor,
      unit: 'MiB',
      goal: { kind: 'times', value: 1.6 },
    },
  ];
}

async function blankMemory({ runtime, env }: Bench): Promise<number> {
  const { app, page } = await openWindow({
    executablePath: runtime.executable,
    args: [...sandboxArguments(), join(root, 'test/bench/blank')],
    env: windowEnvironment({ ...process.env, ...env }),
  });
  try {
    await page.waitForSelector('html[data-app-state="ready"]');
    await new Promise((resolve) => setTimeout(resolve, 2000));
    return privateMemory(app.process().pid);
  } finally {
    await end(app.process());
  }
}

/** Proportional set size of a process and all below it, MiB: shared pages count once in all. */
function privateMemory(pid: number | undefined): number {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  const family = new Set([pid]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const [child, parent] of rows) if (family.has(parent)) family.add(child);
  }
  const sizes = [...family].map((each) => proportional(each));
  return sizes.reduce((sum, size) => sum + size, 0) / 1024;
}

function proportional(pid: number | undefined): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
