import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../scripts/cli/outcome.ts';
import { runCli } from '../../../../scripts/cli/run.ts';

function cli(...args: readonly string[]): Promise<Outcome> {
  return runCli(args, { current: process.cwd() });
}

describe('explain on the command line', () => {
  it('answers in the promised shape', async () => {
    const { exit, out } = await cli('explain', '--json', '--', 'docker run -p 3000:6379 redis');
    expect(exit).toBe(0);
    const answer = JSON.parse(out) as Record<string, unknown>;
    expect(answer).toMatchObject({
      command: 'docker run',
      argv: ['docker', 'run', '-p', '3000:6379', 'redis'],
      run: { image: 'redis', command: [], ports: ['3000:6379/tcp'], mounts: [], env: [] },
      danger: { level: 'exposes' },
    });
    expect(answer['run']).not.toHaveProperty('network');
    expect(answer['effect']).toMatch(/opens port 3000/);
    expect(answer['tokens']).toContainEqual(
      expect.objectContaining({ start: 11, end: 13, text: '-p', role: 'option' }),
    );
    expect(answer['problems']).toMatchObject([{ code: 'port-open', severity: 'hint' }]);
  });

  it('ends with 1 where the CLI would refuse the line, and still explains it', async () => {
    const { exit, out } = await cli('explain', '--json', '--', 'docker run --naem x nginx');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      command: 'docker run',
      problems: [{ code: 'option-unknown', severity: 'error', fix: { text: '--name' } }],
    });
  });

  it('ends with 1 and only the problem where there is nothing to explain', async () => {
    const { exit, out } = await cli('explain', '--json', '--', 'ls -l');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ problems: [{ code: 'no-docker' }] });
  });

  it('explains a pasted error, alone and behind its line', async () => {
    const error = 'Bind for 0.0.0.0:3000 failed: port is already allocated';
    const alone = await cli('explain', '--json', '--', error);
    expect(alone.exit).toBe(0);
    expect(JSON.parse(alone.out)).toMatchObject({
      command: '',
      tokens: [],
      problems: [],
      errors: [{ code: 'port-taken', found: { port: '3000' } }],
    });
    const both = await cli('explain', '--json', '--', `$ docker run -p 3000:80 nginx\n${error}`);
    expect(JSON.parse(both.out)).toMatchObject({
      command: 'docker run',
      errors: [{ code: 'port-taken' }],
    });
    const none = await cli('explain', '--json', '--', 'docker logs web | grep "no such host"');
    expect(JSON.parse(none.out)).toMatchObject({ command: 'docker logs', errors: [] });
    const text = await cli('explain', '--', error);
    expect(text.out).toMatch(/docker ps --filter publish=/);
  });

  it('ends with 2 for a wrong call', async () => {
    expect((await cli('explain')).exit).toBe(2);
    expect((await cli('explain', 'docker', 'ps')).exit).toBe(2);
    expect((await cli('explain', '--shell', 'fish', '--', 'docker ps')).exit).toBe(2);
    expect((await cli('explain', '--nonsense', '--', 'docker ps')).exit).toBe(2);
  });

  it('reads well without --json', async () => {
    const { exit, out } = await cli('explain', '--', 'docker run -p 80:80 nginx');
    expect(exit).toBe(0);
    expect(out).toMatch(/^Creates a container/);
    expect(out).toMatch(/80:80 +Port 80 of this machine/);
    expect(out).toMatch(/hint: Port 80 is open/);
  });
});
