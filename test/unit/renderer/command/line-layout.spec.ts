import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../../core/command/template.ts';
import { layOut, type Part } from '../../../../renderer/command/line-layout.ts';

function parts(all: readonly Part[]): string {
  return all
    .map((part) =>
      part.type === 'text' ? part.text : part.first ? `[${part.label}]` : `=${part.label}`,
    )
    .join('');
}

/** Each group as one string: its words, and a bar before one that begins a row. */
function groups(source: string): readonly string[] {
  const { template } = parseTemplate(source);
  if (template === undefined) {
    throw new Error(`no template: ${source}`);
  }
  return layOut(template).map(
    ({ words, newRow }) =>
      `${newRow ? '| ' : ''}${words.map((word) => parts(word.parts)).join(' ')}`,
  );
}

function roles(source: string): readonly string[] {
  const { template } = parseTemplate(source);
  const laidOut = template === undefined ? [] : layOut(template);
  return laidOut.flatMap(({ words }) => words.map((word) => `${word.role} ${parts(word.parts)}`));
}

describe('what stays together in a line', () => {
  it('an option and its value', () => {
    expect(
      groups('docker run -d --name {{name: name}} -p {{host: port}}:{{inside: port}} redis'),
    ).toEqual(['docker', 'run', '-d', '--name [name]', '-p [host]:[inside]', 'redis']);
  });

  it('no flag with the argument after it', () => {
    expect(groups('docker rm --force {{container: container}}')).toEqual([
      'docker',
      'rm',
      '--force',
      '[container]',
    ]);
  });

  it('no option that holds its value already', () => {
    expect(groups('docker ps --filter=status=exited {{more: words}}')).toEqual([
      'docker',
      'ps',
      '--filter=status=exited',
      '[more]',
    ]);
  });

  it('a quoted value with spaces', () => {
    expect(groups(`docker ps --format 'table {{.Names}} {{.Ports}}'`)).toEqual([
      'docker',
      'ps',
      "--format 'table {{.Names}} {{.Ports}}'",
    ]);
  });

  it('the rows that the author made', () => {
    expect(groups('docker run \\\n  -p 80:80 \\\n  nginx')).toEqual([
      'docker',
      'run',
      '| -p 80:80',
      '| nginx',
    ]);
  });
});

describe('the second place of a label', () => {
  it('mirrors the first', () => {
    expect(groups('docker run --name {{name: name}} --hostname {{name}} redis')).toContain(
      '--hostname =name',
    );
  });
});

describe('the roles of words', () => {
  it('are program for docker and its commands, and nothing after them', () => {
    expect(roles('docker network create {{network: network}}').slice(0, 3)).toEqual([
      'program docker',
      'program network',
      'program create',
    ]);
    expect(roles('docker pull redis')).toEqual([
      'program docker',
      'program pull',
      'argument redis',
    ]);
  });

  it('begin anew after a pipe', () => {
    expect(roles('docker ps -q | wc -l')).toEqual([
      'program docker',
      'program ps',
      'option -q',
      'operator |',
      'program wc',
      'option -l',
    ]);
  });
});
