import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../../../scripts/cli/main.ts', import.meta.url));

function start(...args: readonly string[]): readonly [number | null, string, string] {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 24,
  });
  return [status, stdout, stderr];
}

describe('the tool as a program', () => {
  it('runs without a build and answers with text and exit code', () => {
    expect(start('fill', 'commands/run-publish')).toEqual([
      0,
      'docker run -d --name my-redis -p 3000:6379 redis\n',
      '',
    ]);
    const [status, out] = start('fill', 'commands/rm');
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ problems: [{ code: 'value-missing' }] });
    expect(start('nope')[0]).toBe(2);
  }, 60_000);
});
