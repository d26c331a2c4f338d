import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from '../../../../scripts/cli/outcome.ts';
import { runCli } from '../../../../scripts/cli/run.ts';

let folder = '';

const demo = `---
id: demo
title: Demo
category: Do
order: 2
---

## Publish

\`\`\`sh run id=publish
docker run -d --name {{name: name = my-redis}} -p {{host port: port = 3000}}:{{container port: port = 6379}} {{image: image = redis}}
\`\`\`

## Say

\`\`\`sh run id=say
docker run alpine echo {{message}} {{mode: choice(a|b) = a}}
\`\`\`

## Pipe

\`\`\`sh run id=pipe
docker logs {{container: container}} | grep {{text}}
\`\`\`
`;

const broken = `---
id: broken
title: Broken
---

## One

\`\`\`sh run id=one
docker exec c sh -c 'echo {{x}}'
\`\`\`

## Two

\`\`\`sh run id=two
docker ps
\`\`\`
`;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'runsheet-cli-'));
  mkdirSync(path.join(folder, 'sheets', 'deep'), { recursive: true });
  writeFileSync(path.join(folder, 'sheets', 'demo.md'), demo);
  writeFileSync(path.join(folder, 'sheets', 'deep', 'broken.md'), broken);
  writeFileSync(path.join(folder, 'sheets', 'deep', 'notes.txt'), 'no sheet');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function cli(...args: readonly string[]): Promise<Outcome> {
  return runCli([...args, '--sheets', 'sheets'], { current: folder });
}

async function codes(outcome: Promise<Outcome>): Promise<readonly string[]> {
  const { out, exit } = await outcome;
  expect(exit).toBe(1);
  const { problems } = JSON.parse(out) as { problems: readonly { code: string }[] };
  return problems.map(({ code }) => code);
}

describe('sheets', () => {
  it('lists every sheet below the folder in the order of the app', async () => {
    const { out, exit } = await cli('sheets', '--json');
    expect(exit).toBe(0);
    const sheets = JSON.parse(out) as readonly Record<string, unknown>[];
    expect(sheets.map(({ id }) => id)).toEqual(['demo', 'broken']);
    expect(sheets[0]).toMatchObject({
      id: 'demo',
      title: 'Demo',
      category: 'Do',
      commands: [
        { id: 'publish', title: 'Publish' },
        {
          id: 'say',
          title: 'Say',
          template: 'docker run alpine echo {{message}} {{mode: choice(a|b) = a}}',
          placeholders: [
            { label: 'message', kind: 'text' },
            { label: 'mode', kind: 'choice', default: 'a', choices: ['a', 'b'] },
          ],
        },
        { id: 'pipe' },
      ],
    });
  });

  it('names the problems of a broken sheet beside the list', async () => {
    const { err } = await cli('sheets');
    expect(err).toMatch(/^deep\/broken\.md:9: error: The blank “x” is inside a script/);
  });

  it('lists the sheets that come with the app', async () => {
    const { out, err, exit } = await runCli(['sheets', '--json'], { current: '/' });
    expect(exit).toBe(0);
    expect(err).toBe('');
    expect((JSON.parse(out) as readonly { id: string }[]).map(({ id }) => id)).toContain(
      'commands',
    );
  });

  it('fails when there is no such folder', async () => {
    const missing = runCli(['sheets', '--sheets', 'nowhere'], { current: folder });
    expect(await codes(missing)).toEqual(['file-unreadable']);
  });
});

describe('sheet', () => {
  it('prints one element of the list, with problems', async () => {
    const { out, exit } = await cli('sheet', 'sheets/demo.md', '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ id: 'demo', problems: [] });
  });

  it('ends with 1 when a problem is an error, and still prints what could be read', async () => {
    const { out, exit } = await cli('sheet', 'sheets/deep/broken.md', '--json');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      id: 'broken',
      commands: [{ id: 'two' }],
      problems: [{ code: 'blank-in-script', severity: 'error', line: 9 }],
    });
    const { out: text, err } = await cli('sheet', 'sheets/deep/broken.md');
    expect(text).toMatch(/broken\/two/);
    expect(err).toMatch(/^sheets\/deep\/broken\.md:9: error: /);
  });

  it('finds a file where npm was called', async () => {
    const called = path.join(folder, 'sheets');
    const { exit } = await runCli(['sheet', 'demo.md', '--json'], { current: folder, called });
    expect(exit).toBe(0);
  });

  it('fails when the file cannot be read', async () => {
    expect(await codes(cli('sheet', 'nowhere.md', '--json'))).toEqual(['file-unreadable']);
  });
});

describe('fill', () => {
  it('prints the line, or the arguments', async () => {
    expect(await cli('fill', 'demo/publish')).toEqual({
      exit: 0,
      out: 'docker run -d --name my-redis -p 3000:6379 redis\n',
      err: '',
    });
    const { out } = await cli('fill', 'demo/publish', '--argv', '--set', 'host port=8080');
    expect(JSON.parse(out)).toEqual([
      ...['docker', 'run', '-d', '--name', 'my-redis', '-p', '8080:6379', 'redis'],
    ]);
  });

  it('takes everything after the first equals sign for the value', async () => {
    const { out } = await cli('fill', 'demo/say', '--set', 'message=a=b "c" $d\n', '--argv');
    expect(JSON.parse(out)).toEqual(['docker', 'run', 'alpine', 'echo', 'a=b "c" $d\n', 'a']);
  });

  it('writes for the shell that is asked for', async () => {
    const set = ['--set', "message=it's"];
    expect((await cli('fill', 'demo/say', ...set)).out).toBe(
      "docker run alpine echo 'it'\\''s' a\n",
    );
    expect((await cli('fill', 'demo/say', ...set, '--shell', 'powershell')).out).toBe(
      "docker run alpine echo 'it''s' a\n",
    );
    expect((await cli('fill', 'demo/say', ...set, '--shell', 'cmd')).out).toBe(
      "docker run alpine echo it's a\n",
    );
  });

  it('puts notices beside the line', async () => {
    const { out, err, exit } = await cli(
      ...['fill', 'demo/say', '--set', 'message="', '--shell', 'powershell'],
    );
    expect([exit, out]).toEqual([0, `docker run alpine echo '"' a\n`]);
    expect(err).toMatch(/^warning: Needs PowerShell 7\.3/);
  });

  it('prints the shell with its line where one is needed', async () => {
    const set = ['--set', 'container=web', '--set', 'text=a b'];
    const { out } = await cli('fill', 'demo/pipe', ...set, '--argv');
    expect(JSON.parse(out)).toEqual(['/bin/sh', '-c', "docker logs web | grep 'a b'"]);
  });

  it('takes a sheet by the path of its file too', async () => {
    const { out } = await cli('fill', 'sheets/demo.md/publish');
    expect(out).toMatch(/^docker run/);
  });

  it('ends with 1 and the problems when a value stands in the way', async () => {
    expect(await codes(cli('fill', 'demo/say'))).toEqual(['value-missing']);
    expect(await codes(cli('fill', 'demo/say', '--set', 'message=x', '--set', 'nope=1'))).toEqual([
      'label-unknown',
    ]);
    expect(
      await codes(cli('fill', 'demo/publish', '--set', 'image=--privileged', '--argv')),
    ).toEqual(['leading-dash']);
    expect(await codes(cli('fill', 'demo/say', '--set', 'message=100%', '--shell', 'cmd'))).toEqual(
      ['not-expressible'],
    );
  });

  it('ends with 1 when there is no such command, and says why it is missing', async () => {
    expect(await codes(cli('fill', 'nope/publish'))).toEqual(['sheet-unknown']);
    expect(await codes(cli('fill', 'demo/nope'))).toEqual(['command-unknown']);
    expect(await codes(cli('fill', 'broken/one'))).toEqual(['blank-in-script']);
  });
});

describe('wrong usage', () => {
  it.each([
    [[]],
    [['nope']],
    [['sheet']],
    [['sheets', 'x']],
    [['fill']],
    [['fill', 'demo']],
    [['fill', 'demo/']],
    [['fill', 'demo/say', '--set', 'message']],
    [['fill', 'demo/say', '--set', '=x']],
    [['fill', 'demo/say', '--shell', 'fish']],
    [['sheets', '--nope']],
    [['fill', 'demo/say', '--set']],
  ])('ends with 2 and how it is right: %j', async (args) => {
    const { exit, out, err } = await runCli(args, { current: folder });
    expect(exit).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(/Usage: npm run -s cli/);
  });

  it('is none when help is asked for', async () => {
    expect(await runCli(['--help'], { current: folder })).toMatchObject({ exit: 0, err: '' });
  });
});
