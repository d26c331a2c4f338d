import { describe, expect, it } from 'vitest';
import { blankKey } from '../../../../core/blanks/blank-key.ts';
import {
  type BlankMemory,
  mostBlanks,
  mostValues,
  remember,
} from '../../../../core/blanks/memory.ts';
import type { PlaceholderKind, Values } from '../../../../core/command/model.ts';
import { template } from '../command/helpers.ts';

const kept = (source: string, values: Values, before: BlankMemory = {}): BlankMemory =>
  remember(before, template(source).placeholders, values);

const one = (kind: PlaceholderKind, label: string, value: string): string | undefined =>
  remember({}, [{ kind, label }], { [label]: value })[blankKey({ kind, label })]?.[0];

describe('the memory of blanks', () => {
  it('holds what was run with, by kind and label, the most recent first and once', () => {
    const source = 'docker stop {{c: container}}';
    const first = kept(source, { c: 'web' });
    const second = kept(source, { c: 'db' }, first);
    expect(kept(source, { c: 'web' }, second)).toEqual({ 'container c': ['web', 'db'] });
  });

  it(`holds ${mostValues} values of a blank and ${mostBlanks} blanks`, () => {
    let memory: BlankMemory = {};
    for (let at = 0; at <= mostValues; at += 1) {
      memory = kept('docker stop {{c: container}}', { c: `web-${at}` }, memory);
    }
    expect(memory['container c']).toHaveLength(mostValues);
    expect(memory['container c']?.[0]).toBe(`web-${mostValues}`);
    const full = Object.fromEntries(
      Array.from({ length: mostBlanks }, (_, at) => [`text t${at}`, ['x']]),
    );
    const next = kept('docker stop {{c: container}}', { c: 'web' }, full);
    expect(Object.keys(next)).toHaveLength(mostBlanks);
    expect(next['text t0']).toBeUndefined();
    expect(next['container c']).toEqual(['web']);
  });

  it('holds neither defaults, nor nothing, nor what is not there', () => {
    expect(kept('docker run {{i: image = redis}}', { i: 'redis' })).toEqual({});
    expect(kept('docker run {{i: image = redis}}', {})).toEqual({});
    expect(kept('echo {{t: text}}', { t: '' })).toEqual({});
  });

  it('holds nothing of a command that has a secret', () => {
    const source = 'echo {{pass: secret}} | docker login -u {{user: text}} --password-stdin';
    expect(kept(source, { pass: 'hunter2', user: 'me' })).toEqual({});
  });

  it('holds the name of a variable that sounds secret, never its value', () => {
    expect(one('env', 'variable', 'POSTGRES_PASSWORD=hunter2')).toBe('POSTGRES_PASSWORD=');
    expect(one('env', 'variable', 'API_TOKEN=abc')).toBe('API_TOKEN=');
    expect(one('env', 'variable', 'DB=postgres://me:hunter2@db/x')).toBe('DB=');
    expect(one('env', 'variable', 'GREETING=hello')).toBe('GREETING=hello');
  });

  it.each([
    ['text', 'password', 'hunter2', false],
    ['text', 'access key', 'AKIA', false],
    ['words', 'command', 'redis-cli -a hunter2 ping', false],
    ['words', 'command', 'psql --password=hunter2', false],
    ['text', 'where', 'https://me:hunter2@example.com/x', false],
    ['text', 'value', 'my secret', false],
    ['text', 'value', 'two\nlines', false],
    ['text', 'value', 'x'.repeat(501), false],
    ['text', 'value', 'x'.repeat(500), true],
    ['container', 'container', 'token-service', true],
    ['words', 'command', 'redis-cli ping', true],
    ['text', 'where', 'https://example.com/x', true],
  ] as const)('of a %s “%s” holding %s: %s', (kind, label, value, holds) => {
    expect(one(kind, label, value) !== undefined).toBe(holds);
  });
});
