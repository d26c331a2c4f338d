import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/setup/paths.mjs';
import { capture, exitCodeOf, run } from '../../../../scripts/setup/processes.mjs';

const node = process.execPath;

test('the exit code of a command is passed on', async () => {
  expect(await run(node, ['-e', 'process.exit(7)'])).toBe(7);
  expect(await run(node, ['-e', ''])).toBe(0);
});

test('a command ended by a signal has the exit code that a shell would report', async () => {
  expect(await run(node, ['-e', "process.kill(process.pid, 'SIGKILL')"])).toBe(137);
  expect(exitCodeOf(null, 'SIGTERM')).toBe(143);
  expect(exitCodeOf(null, null)).toBe(1);
});

test('what a command prints is kept apart by stream', async () => {
  const program = "console.log('out'); console.error('err'); process.exitCode = 3";
  expect(await capture(node, ['-e', program])).toEqual({
    code: 3,
    stdout: 'out\n',
    stderr: 'err\n',
  });
});

test('a command that cannot start has the exit code 127', async () => {
  expect((await capture('/nowhere/command', [])).code).toBe(127);
  await expect(run('/nowhere/command', [])).rejects.toThrow(/ENOENT/);
});

test('run.mjs passes on arguments, stdout, exit code and the signal it gets', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'runsheet-run-'));
  const script = join(folder, 'script.ts');
  writeFileSync(
    script,
    `const args: string[] = process.argv.slice(2);
     process.on('SIGTERM', () => process.exit(42));
     setInterval(() => {}, 1000);
     console.log(JSON.stringify(args));`,
  );
  try {
    const child = spawn(node, [join(root, 'scripts/run.mjs'), script, 'a b', '--c'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const stdout = await new Promise<string>((resolve) => {
      child.stdout.setEncoding('utf8').once('data', resolve);
    });
    expect(stdout).toBe('["a b","--c"]\n');
    const code = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    expect(await code).toBe(42);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.skipIf(process.platform === 'win32')(
  'a command that npm started ends when npm is killed, and what it runs ends with it',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'runsheet-orphan-'));
    const script = join(folder, 'script.mjs');
    writeFileSync(script, 'setInterval(() => {}, 1000); console.log(process.pid);');
    try {
      // A shell stands between, as npm has it; it stays, as it has a second command to run.
      const line = `'${node}' '${join(root, 'scripts/run.mjs')}' '${script}'; true`;
      const shell = spawn('/bin/sh', ['-c', line], {
        env: { ...process.env, npm_lifecycle_event: 'start' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const pid = await new Promise<number>((resolve) => {
        shell.stdout.setEncoding('utf8').once('data', (text) => resolve(Number(text)));
      });
      // The pipe closes when the last process that holds it has ended.
      const closed = new Promise((resolve) => shell.stdout.once('close', resolve));
      shell.kill('SIGKILL');
      await closed;
      expect(() => process.kill(pid, 0)).toThrow(/ESRCH/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
