import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { largestBatch } from '../../../../core/terminal/batcher.ts';
import { highWater, highWaterOfText } from '../../../../core/terminal/credit.ts';
import { forgottenAfter } from '../../../../core/terminal/scrollback.ts';
import { realTerminals, until, watch } from './real-run.ts';

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 60_000 });

const { terminals, start, sh, info } = realTerminals();
const mebibyte = 1024 * 1024;

/** Keeps a place to come back to: from then on nothing is only lines, and nothing is skipped. */
const draws = "printf '\\0337'";

/** What one read of a terminal adds before a pause is obeyed, and then some. */
const slack = largestBatch + 2 * 65_536;

/** Bytes in use, without most of what only waits to be freed: that happens in the background. */
function liveMemory(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

afterAll(() => terminals.endAll());

describe.skipIf(process.platform === 'win32')('a flood of output', () => {
  it('of 100 MB arrives whole, in bounded memory', async () => {
    const size = 100 * mebibyte;
    const before = liveMemory();
    let memory = 0;
    let next = 0;
    const id = sh(`stty raw; ${draws}; yes 0123456789abcde | head -c ${size - 2}`);
    const window = watch(terminals, id, {
      onData: () => {
        if (window.bytes() < next) return;
        next += 10 * mebibyte;
        memory = Math.max(memory, liveMemory() - before);
      },
    });
    await until(() => window.ended(), 50_000);
    expect(window.bytes()).toBe(size);
    expect(window.text().slice(-22)).toBe('89abcde\n0123456789abcd');
    expect(window.peak()).toBeLessThan(highWater + slack);
    expect(memory).toBeLessThan(64 * mebibyte);
    expect(info(id)).toMatchObject({ state: 'exited', exitCode: 0 });
  });

  it.each([
    ['of lines', 'yes'],
    ['that draws', `${draws}; yes`],
  ])('%s ends soon after Ctrl-C', async (_what, script) => {
    const id = sh(script);
    const window = watch(terminals, id);
    await until(() => (terminals.output(id)?.total ?? 0) > 5 * mebibyte);
    const pressed = Date.now();
    window.type('\x03');
    await until(() => window.ended());
    expect(Date.now() - pressed).toBeLessThan(1000);
    expect(info(id)).toMatchObject({ state: 'exited', exitCode: 130 });
  });

  it('is held back while the window does not keep up, and ends on Stop all the same', async () => {
    const id = sh(`${draws}; yes`);
    const window = watch(terminals, id, { acknowledge: false });
    await until(() => window.bytes() >= highWater);
    const other = watch(terminals, sh('sleep 0.3; echo later'));
    await until(() => other.ended());
    expect(window.bytes()).toBeLessThan(highWater + slack);
    terminals.stop(id);
    await until(() => window.ended());
    expect(info(id)).toMatchObject({ state: 'killed', exitCode: 130 });
  });

  it('gives way while somebody types, to the end of the typing and no longer', async () => {
    const id = sh('yes');
    const printed = (): number => terminals.output(id)?.total ?? 0;
    watch(terminals, id);
    await until(() => printed() > 5 * mebibyte);
    const from = { bytes: printed(), time: Date.now() };
    // So fast that each key comes while it still waits for the one before.
    while (Date.now() - from.time < 400) {
      terminals.giveWay();
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    expect(printed() - from.bytes).toBeLessThan(2 * slack);
    const after = printed();
    await until(() => printed() > after + 5 * mebibyte);
    terminals.stop(id);
    await until(() => info(id).state === 'killed');
  });

  it('of lines does not wait for a window: it is sent the beginning, and the end', async () => {
    const lines = 1_000_000;
    const id = sh(`seq 1 ${lines}`);
    const window = watch(terminals, id, { acknowledge: false });
    await until(() => window.ended());
    expect(info(id)).toMatchObject({ state: 'exited', exitCode: 0 });
    expect(window.bytes()).toBeLessThan(highWaterOfText);
    const shown = window.text().split('\r\n').slice(0, -1).slice(-forgottenAfter);
    expect(shown.map(Number)).toEqual(
      Array.from({ length: forgottenAfter }, (_, at) => lines - forgottenAfter + at + 1),
    );
  });

  it('of lines in a shell, with a prompt, a title and an edited line, does not wait either', async () => {
    const prompt = String.raw`\[\e]0;\w\a\e[1;32m\]\u@\h\[\e[0m\]:\w\$ `;
    const id = start('/bin/bash', ['--norc', '-i'], {
      env: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', PS1: prompt },
    });
    const window = watch(terminals, id, { acknowledge: false });
    await until(() => window.text().includes('\x1b[?2004h'));
    const word = 'clear; xx\x7f\x7f\x1b[D\x1b[C';
    window.type(`${word}seq 1 2000000; echo the\\ end\r`);
    await until(() => (terminals.output(id)?.total ?? 0) > 14_000_000);
    expect(window.bytes()).toBeLessThan(highWaterOfText);
    window.type('exit\r');
    await until(() => window.ended());
    expect(window.text()).toContain('2000000\r\nthe end\r\n');
  });

  it('goes on without a window, and its last 256 KiB are shown to the next', async () => {
    const lines = 400_000;
    const id = sh(`${draws}; seq 1 ${lines}; read line; echo and on`);
    const first = watch(terminals, id, { acknowledge: false });
    await until(() => first.bytes() >= highWater);
    first.leave();
    const second = watch(terminals, id);
    await until(() => second.text().endsWith(`${lines}\r\n`));
    second.leave();
    const third = watch(terminals, id);
    await until(() => third.text().endsWith(`${lines}\r\n`));
    expect(third.bytes()).toBeLessThanOrEqual(256 * 1024);
    third.type('\r');
    await until(() => third.ended());
    expect(third.text()).toMatch(/and on\r\n$/);
  });
});
