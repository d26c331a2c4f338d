import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../core/command/fill.ts';
import { parseSheet } from '../../../../core/sheet/parse.ts';

const text = readFileSync(
  new URL('../../../../resources/sheets/docker/commands.md', import.meta.url),
  'utf8',
);
const { sheet, problems } = parseSheet(text, 'commands.md');

describe('the chapter “Commands”', () => {
  it('has no problem of any kind', () => {
    expect(problems).toEqual([]);
    expect(sheet).toMatchObject({ id: 'commands', title: 'Commands', category: 'Do' });
  });

  it('has the commands of every day in their right form', () => {
    const lines = sheet?.commands.map(({ id, template }) => {
      const values = Object.fromEntries(
        template.placeholders
          .filter((placeholder) => placeholder.default === undefined)
          .map(({ label, kind }) => [label, kind === 'image' ? 'redis' : 'web']),
      );
      const filled = fillTemplate(template, values, 'posix');
      return [id, filled.ok ? filled.value.line : filled.error];
    });
    expect(Object.fromEntries(lines ?? [])).toEqual({
      version: 'docker version',
      images: 'docker images',
      ps: 'docker ps',
      'ps-all': 'docker ps -a',
      pull: 'docker pull redis',
      run: 'docker run redis',
      'run-publish': 'docker run -d --name my-redis -p 3000:6379 redis',
      'run-named': 'docker run -d --name my-container redis',
      stop: 'docker stop web',
      start: 'docker start web',
      logs: 'docker logs web',
      exec: 'docker exec -it web sh',
      'network-create': 'docker network create my-network',
      'network-ls': 'docker network ls',
      'run-network': 'docker run -d --name my-database --network my-network mongo',
      rmi: 'docker rmi redis',
      rm: 'docker rm web',
    });
  });

  it('has no default where a wrong one would destroy something', () => {
    for (const { id, template } of sheet?.commands ?? []) {
      if (id !== 'rm' && id !== 'rmi' && id !== 'stop') continue;
      expect(template.placeholders.every((blank) => blank.default === undefined)).toBe(true);
    }
  });

  it('teaches beside each command, with a way to the official page', () => {
    const cards = sheet?.blocks.flatMap((block) => (block.type === 'card' ? [block] : [])) ?? [];
    expect(cards).toHaveLength(17);
    for (const { intro, notes } of cards) {
      expect(intro.length).toBeGreaterThan(0);
      expect(JSON.stringify(notes)).toContain('https://docs.docker.com/');
    }
  });
});
