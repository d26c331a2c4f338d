import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../scripts/cli/outcome.ts';
import { runCli } from '../../../../scripts/cli/run.ts';

const folders = { current: process.cwd() };
const small = mkdtempSync(path.join(tmpdir(), 'runsheet-search-'));
writeFileSync(
  path.join(small, 'demo.md'),
  '---\nid: demo\ntitle: A demo\n---\n\n### Greet a walrus\n\n```sh run id=greet\ndocker run alpine echo hi\n```\n',
);
afterAll(() => rmSync(small, { recursive: true, force: true }));

const search = (...words: string[]): Promise<Outcome> =>
  runCli(['search', '--sheets', small, ...words], folders);

describe('cli search', { timeout: 30_000 }, () => {
  it('prints results as JSON, best first', async () => {
    const { exit, out } = await runCli(['search', '--json', 'delete image'], folders);
    expect(exit).toBe(0);
    const found: readonly Record<string, unknown>[] = JSON.parse(out);
    expect(found[0]).toMatchObject({
      target: 'commands/rmi',
      title: 'Remove an image',
      kind: 'card',
    });
    expect(typeof found[0]?.['score']).toBe('number');
  });

  it('takes words apart or together, and options of docker as words', async () => {
    const { out } = await search('docker', 'run', '-p', '--json');
    expect(JSON.parse(out)[0].target).toBe('cli:docker run --publish');
    const apart = await search('--json', '--', '--privileged');
    expect(JSON.parse(apart.out)[0].target).toBe('cli:docker run --privileged');
  });

  it('prints lines for people', async () => {
    const { exit, out } = await search('walruses');
    expect([exit, out]).toEqual([0, 'Greet a walrus (Command to run)\n    demo/greet\n']);
    expect((await search('qqqqzzzz')).out).toContain('Nothing is found for “qqqqzzzz”');
  });

  it('answers nothing found with an empty list', async () => {
    const { exit, out } = await search('--json', 'qqqqzzzz');
    expect([exit, out.trim()]).toEqual([0, '[]']);
  });

  it('wants words, and a folder that can be read', async () => {
    expect((await runCli(['search'], folders)).exit).toBe(2);
    expect((await runCli(['search', 'x', '--sheets'], folders)).exit).toBe(2);
    const nowhere = path.join(small, 'no');
    const unread = await runCli(['search', 'x', '--sheets', nowhere], folders);
    expect(unread.exit).toBe(1);
    expect(JSON.parse(unread.out).problems[0].code).toBe('file-unreadable');
  });
});
