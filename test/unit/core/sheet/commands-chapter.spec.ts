import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../core/command/fill.ts';
import type { Block, SheetCommand } from '../../../../core/sheet/model.ts';
import { parseSheet } from '../../../../core/sheet/parse.ts';

const text = readFileSync(
  new URL('../../../../resources/sheets/docker/commands.md', import.meta.url),
  'utf8',
);
const { sheet, problems } = parseSheet(text, 'commands.md');
const cards = sheet?.blocks.flatMap((block) => (block.type === 'card' ? [block] : [])) ?? [];

describe('the chapter “Commands”', () => {
  it('has no problem of any kind', () => {
    expect(problems).toEqual([]);
    expect(sheet).toMatchObject({ id: 'commands', title: 'Commands', category: 'Do' });
  });

  it('has every command of the notes in its right form', () => {
    const lines = Object.fromEntries(sheet?.commands.map((each) => [each.id, lineOf(each)]) ?? []);
    expect(lines).toMatchObject({
      version: 'docker version',
      images: 'docker images',
      ps: 'docker ps',
      'ps-all': 'docker ps -a',
      pull: 'docker pull redis',
      run: 'docker run redis',
      'run-publish': 'docker run -d --name my-redis -p 3000:6379 redis',
      'run-named': 'docker run -d --name my-container redis',
      stop: 'docker stop my-redis',
      start: 'docker start my-redis',
      logs: 'docker logs my-redis',
      exec: 'docker exec -it my-redis sh',
      'network-create': 'docker network create my-network',
      'network-ls': 'docker network ls',
      'run-network': 'docker run -d --name my-database --network my-network mongo',
      rmi: 'docker rmi redis',
      rm: 'docker rm web',
    });
  });

  it('has the commands of every day besides', () => {
    const words = new Set(sheet?.commands.map((each) => lineOf(each)));
    const names = [
      ...['help', 'info', 'restart', 'pause', 'unpause', 'kill', 'rename', 'update', 'inspect'],
      ...[
        'logs --follow',
        'port',
        'top',
        'stats',
        'events',
        'cp',
        'tag',
        'history',
        'run -it --rm',
      ],
      ...['network connect', 'network disconnect', 'network inspect', 'network rm', 'system df'],
      ...['container prune', 'image prune', 'system prune'],
    ];
    for (const name of names) {
      expect(
        [...words].some((line) => line.startsWith(`docker ${name}`)),
        name,
      ).toBe(true);
    }
  });

  it('has a default in every blank, but where a wrong one would destroy something', () => {
    const open = sheet?.commands.flatMap(({ id, template }) =>
      template.placeholders.filter((blank) => blank.default === undefined).map(() => id),
    );
    expect(open).toEqual(['rm', 'rmi']);
  });

  it('names what goes before a command that removes everything unused', () => {
    for (const { command, intro } of cards) {
      if (!/prune$|^(rm-force|network-rm)$/.test(command)) continue;
      expect(textOf(intro), command).toMatch(/This (stops and )?removes /);
    }
  });

  it('teaches beside each command, with a way to the official page', () => {
    expect(cards).toHaveLength(sheet?.commands.length ?? 0);
    for (const { command, intro, notes } of cards) {
      expect(intro.length, command).toBeGreaterThan(0);
      expect(JSON.stringify(notes), command).toContain('https://docs.docker.com/');
    }
  });

  it('says the long form of each short command', () => {
    for (const { id, template } of sheet?.commands ?? []) {
      const name = /^docker (\S+)/.exec(template.source)?.[1] ?? '';
      if (/^(help|version|inspect|network|system|container|image)$/.test(name)) continue;
      const said = cards.filter(({ command }) => sameName(command, name)).map(({ notes }) => notes);
      const long = new RegExp(`docker (container|image|system) (${longName[name] ?? name})\\b`);
      expect(JSON.stringify(said), id).toMatch(long);
    }
  });
});

const longName: Readonly<Record<string, string>> = { ps: 'ls', images: 'ls', rmi: 'rm' };

function sameName(command: string, name: string): boolean {
  const own = sheet?.commands.find(({ id }) => id === command)?.template.source ?? '';
  return new RegExp(`^docker ${name}\\b`).test(own);
}

function lineOf({ template }: SheetCommand): string {
  const values = Object.fromEntries(
    template.placeholders
      .filter((placeholder) => placeholder.default === undefined)
      .map(({ label, kind }) => [label, kind === 'image' ? 'redis' : 'web']),
  );
  const filled = fillTemplate(template, values, 'posix');
  return filled.ok ? filled.value.line : JSON.stringify(filled.error);
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.type === 'paragraph' ? block.children : []))
    .map((child) => ('text' in child ? child.text : ''))
    .join('');
}
