import { describe, expect, it } from 'vitest';
import { parseEvent, staleAfter } from '../../../../core/engine/events.ts';

describe('staleAfter', () => {
  it.each([
    ['container', 'create', ['containers']],
    ['container', 'start', ['containers']],
    ['container', 'die', ['containers']],
    ['container', 'destroy', ['containers']],
    ['container', 'rename', ['containers']],
    ['container', 'health_status', ['containers']],
    ['container', 'commit', ['images']],
    ['image', 'pull', ['images', 'containers']],
    ['image', 'untag', ['images', 'containers']],
    ['image', 'create', ['images']],
    ['network', 'create', ['networks']],
    ['network', 'destroy', ['networks']],
    ['network', 'connect', ['networks', 'containers']],
    ['volume', 'create', ['volumes']],
    ['volume', 'destroy', ['volumes']],
  ])('makes the lists of %s %s stale', (type, action, kinds) => {
    expect(staleAfter(type, action)).toEqual(kinds);
  });

  it.each([
    ['container', 'exec_create'],
    ['container', 'exec_start'],
    ['container', 'exec_die'],
    ['container', 'attach'],
    ['container', 'top'],
    ['image', 'push'],
    ['volume', 'mount'],
    ['volume', 'unmount'],
    ['daemon', 'reload'],
    ['builder', 'prune'],
  ])('leaves the lists alone after %s %s', (type, action) => {
    expect(staleAfter(type, action)).toEqual([]);
  });

  it('takes an action that it has never heard of for a change of the type', () => {
    expect(staleAfter('volume', 'teleport')).toEqual(['volumes']);
    expect(staleAfter('container', 'constructor')).toEqual(['containers']);
  });
});

describe('parseEvent', () => {
  it('reads type, action, time, and of the rest only what is used', () => {
    const line =
      '{"status":"start","id":"ab","Type":"container","Action":"start","Actor":{"ID":"ab","Attributes":{"name":"web","image":"redis","my.label":"secret","com.docker.compose.project":"shop"}},"scope":"local","time":1795500000,"timeNano":1795500000123456789}';
    expect(parseEvent(line)).toEqual({
      type: 'container',
      action: 'start',
      time: 1795500000,
      id: 'ab',
      facts: { name: 'web', image: 'redis', project: 'shop' },
    });
  });

  it('takes an event without an actor, as some engines send it', () => {
    expect(parseEvent('{"Type":"image","Action":"prune","time":1}')).toMatchObject({
      id: '',
      facts: {},
    });
  });

  it('leaves out what follows the action’s colon', () => {
    expect(
      parseEvent('{"Type":"container","Action":"exec_create: sh -c id","time":1}')?.action,
    ).toBe('exec_create');
    expect(
      parseEvent('{"Type":"container","Action":"health_status: healthy","time":1}')?.action,
    ).toBe('health_status');
  });

  it.each(['', '{', 'null', '[]', '{"Type":"container"}', '{"Type":1,"Action":"x","time":1}'])(
    'takes %j for no event',
    (line) => {
      expect(parseEvent(line)).toBeUndefined();
    },
  );
});
