import type { Bench } from '../bench.ts';
import { median, type Row } from '../row.ts';
import { startTime } from '../windows.ts';

/** From the start of the process to a window that takes input. */
export async function startRow(bench: Bench): Promise<readonly Row[]> {
  const app: number[] = [];
  const blank: number[] = [];
  // One of each by turns, so that what else the machine does meets both; the first warms up.
  for (let run = 0; run <= bench.runs; run += 1) {
    const floor = await startTime(bench, 'blank');
    const measured = await startTime(bench, 'app');
    if (run === 0) continue;
    blank.push(floor);
    app.push(measured);
  }
  return [
    {
      name: 'start to ready',
      beside: 'a blank window of the same Electron',
      measured: median(app),
      floor: median(blank),
      unit: 'ms',
      goal: { kind: 'times', value: 1.3 },
    },
  ];
}
