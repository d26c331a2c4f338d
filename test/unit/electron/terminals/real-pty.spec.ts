import { chmodSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Pty } from '../../../../core/terminal/pty-port.ts';
import { spawnPty } from '../../../../electron/pty.ts';
import { realTerminals, until, watch } from './real-run.ts';

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 60_000 });

const real = realTerminals({ speed: 10 });
const { terminals, start, sh, info, over } = real;
const folder = mkdtempSync(join(tmpdir(), 'runsheet-pty-'));

afterAll(async () => {
  await terminals.endAll();
  rmSync(folder, { recursive: true });
});

describe.skipIf(process.platform === 'win32')('a real process in a terminal', () => {
  it('is typed into and answers', async () => {
    const id = start('/bin/cat', []);
    const window = watch(terminals, id);
    window.type('grüße 🐳\r');
    await until(() => window.text().split('grüße 🐳\r\n').length === 3);
    window.type('\x04');
    await until(() => over(id));
    expect(info(id)).toMatchObject({ state: 'exited', exitCode: 0 });
  });

  it('ends with its own exit code when it closes its side of the terminal first', async () => {
    const codes = new Set<number | undefined>();
    for (let round = 0; round < 40; round += 1) {
      const id = start('/bin/cat', []);
      const window = watch(terminals, id);
      window.type('word\r');
      await until(() => window.text().split('word\r\n').length === 3);
      window.type('\x04');
      await until(() => over(id));
      codes.add(info(id).exitCode);
    }
    expect([...codes]).toEqual([0]);
  });

  it('gets a paste that is larger than its terminal holds, without the app standing still', async () => {
    const id = sh('stty raw -echo; echo ready; read line; exec cat');
    const window = watch(terminals, id);
    await until(() => window.text().includes('ready'));
    const before = window.bytes();
    window.type(`${'x'.repeat(100_000)}`);
    const other = watch(terminals, start('/bin/echo', ['still here']));
    await until(() => other.ended());
    window.type('\n');
    window.type('y'.repeat(300_000));
    await until(() => window.bytes() === before + 300_000);
    expect(window.text().slice(-1000)).toBe('y'.repeat(1000));
  });

  it('sees the size of its terminal and each new one', async () => {
    const id = sh('stty size; read line; stty size', { cols: 91, rows: 17 });
    const window = watch(terminals, id);
    await until(() => window.text().includes('17 91'));
    window.resize(123, 45);
    window.type('\r');
    await until(() => window.text().includes('45 123'));
  });

  it('finds out what our terminal is, and nothing of the one the app was started from', async () => {
    const id = sh('echo "$TERM/$COLORTERM/$TMUX/$GIVEN/$PWD"', {
      env: { PATH: '/bin', TMUX: 'x', GIVEN: 'yes', LANG: 'C' },
      cwd: '/usr',
    });
    const window = watch(terminals, id);
    await until(() => window.ended());
    expect(window.text()).toBe('xterm-256color/truecolor//yes//usr\r\n');
  });

  it('has 128 and the signal as its exit code when a signal ended it', async () => {
    const id = sh('kill -9 $$');
    await until(() => over(id));
    expect(info(id)).toMatchObject({ state: 'exited', exitCode: 137 });
  });

  it('is stopped by Ctrl-C, and says its last words', async () => {
    const id = sh('trap "echo bye; exit 5" INT; echo up; while :; do sleep 1; done');
    const window = watch(terminals, id);
    await until(() => window.text().includes('up'));
    terminals.stop(id);
    await until(() => window.ended());
    expect(window.text()).toMatch(/bye\r\n$/);
    expect(info(id)).toMatchObject({ state: 'killed', exitCode: 5 });
  });

  it('is ended with all it started, even when it refuses every signal it can', async () => {
    const id = sh('trap "" INT HUP; sleep 1000 & echo "child $!"; while :; do sleep 1; done');
    const window = watch(terminals, id);
    await until(() => /child \d+\r/.test(window.text()));
    const child = Number(/child (\d+)/.exec(window.text())?.[1]);
    expect(process.kill(child, 0)).toBe(true);
    terminals.stop(id);
    await until(() => over(id));
    expect(info(id)).toMatchObject({ state: 'killed', exitCode: 137 });
    await until(() => isGone(child));
  });

  it('leaves no open file behind', async () => {
    const openFiles = (): number => readdirSync('/proc/self/fd').length;
    const once = async (): Promise<void> => {
      const id = start('/bin/echo', ['x']);
      await until(() => over(id));
    };
    await once();
    const before = openFiles();
    for (let run = 0; run < 20; run += 1) await once();
    await until(() => openFiles() <= before);
  });
});

describe.skipIf(process.platform === 'win32')('the end of the output', () => {
  function spawnSh(script: string): Pty {
    const env = { PATH: '/usr/bin:/bin' };
    const spec = { file: '/bin/sh', args: ['-c', script], cwd: '/', env, cols: 80, rows: 24 };
    const started = spawnPty(spec);
    if (!started.ok) throw new Error(started.error.message);
    return started.value;
  }

  /** Collects the output, and does something when the first word of it came. */
  async function outputOf(pty: Pty, onFirst: () => void): Promise<string> {
    let output = '';
    let exited = false;
    pty.onExit(() => {
      exited = true;
    });
    pty.onData((bytes) => {
      output += Buffer.from(bytes).toString('utf8');
      if (output === 'first') onFirst();
    });
    await until(() => exited);
    return output;
  }

  it('is not lost when the process was held back as it ended', async () => {
    const pty = spawnSh('stty -echo; printf first; read line; printf "the very last"');
    const output = await outputOf(pty, () => {
      pty.pause();
      pty.write('\r');
    });
    expect(output).toBe('firstthe very last');
  });

  it('is not lost when the app stood still as it ended', async () => {
    const pty = spawnSh(
      'stty -echo; printf first; read line; yes "a line" | head -c 50000; printf last',
    );
    const output = await outputOf(pty, () => {
      pty.write('\r');
      // Longer than the library waits after an exit, whenever within this turn that is.
      const end = Date.now() + 600;
      while (Date.now() < end);
    });
    expect(output.replaceAll('\r', '').length).toBe('first'.length + 50_000 + 'last'.length);
    expect(output.slice(-4)).toBe('last');
  });

  it('is waited for no longer than a process that was left behind holds the terminal', async () => {
    const id = sh('trap "" HUP; (while echo on; do sleep 0.01; done) & echo "left $!"');
    const window = watch(terminals, id);
    await until(() => over(id));
    expect(info(id)).toMatchObject({ state: 'exited', exitCode: 0 });
    const left = Number(/left (\d+)/.exec(window.text())?.[1]);
    await until(() => isGone(left));
  });
});

describe.skipIf(process.platform === 'win32')('what cannot start', () => {
  it('is failed when the program is not there or is no program', () => {
    writeFileSync(join(folder, 'text'), 'no program');
    for (const file of ['/no/such/program', folder, join(folder, 'text')]) {
      expect(info(start(file, []))).toMatchObject({
        state: 'failed',
        message: expect.stringContaining(file),
      });
    }
  });

  it('is failed when the working folder is not there', () => {
    expect(info(start('/bin/echo', [], { cwd: '/no/such/folder' }))).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('/no/such/folder'),
    });
  });

  it('is failed when the system refuses to execute it', async () => {
    const file = join(folder, 'orphan');
    writeFileSync(file, '#!/no/such/interpreter\n');
    chmodSync(file, 0o755);
    const id = start(file, []);
    await until(() => over(id));
    expect(info(id)).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('No such file or directory'),
    });
  });

  it('is exited, not failed, when a program only prints the same words', async () => {
    const id = sh('echo "execvp(3) failed.: Not really"; echo more; exit 1');
    await until(() => over(id));
    expect(info(id)).toMatchObject({ state: 'exited', exitCode: 1 });
  });
});

describe.skipIf(process.platform === 'win32')('an argument', () => {
  const echo = 'process.stdout.write(JSON.stringify(process.argv.slice(1)) + "\\n<done>")';

  async function received(args: readonly string[]): Promise<unknown> {
    const id = start(process.execPath, ['-e', echo, '--', ...args]);
    let output = Buffer.alloc(0);
    const window = watch(terminals, id, {
      onData: (bytes) => {
        output = Buffer.concat([output, bytes]);
      },
    });
    await until(() => window.ended());
    terminals.close(id);
    return JSON.parse(output.toString('utf8').replace(/\r?\n<done>$/, ''));
  }

  it.each([
    [['a; touch pwned', '$(id)', '`id`', '"', "'", '--privileged', '']],
    [['two\nlines\r\n', '\ttab', '\x1b[31mred', '\\', '%PATH%', '~', '*']],
    [['x'.repeat(65_536)]],
    [['grüße', '🐳', '\u202e', '-']],
  ])('reaches the process whole: %#', async (args) => {
    expect(await received(args)).toEqual(args);
  });

  it('reaches it whole whatever it holds, or is refused with a sentence', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 5 }), async (given) => {
        const args = given.map((one) => Buffer.from(one, 'utf8').toString('utf8'));
        if (!args.some((one) => one.includes('\0'))) {
          expect(await received(args)).toEqual(args);
          return;
        }
        const refused = info(start('/bin/echo', args));
        expect(refused).toMatchObject({
          state: 'failed',
          message: expect.stringContaining('NUL'),
        });
      }),
      { numRuns: 15 },
    );
  });
});

function isGone(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch {
    return true;
  }
}
