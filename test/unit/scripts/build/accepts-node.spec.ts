import { expect, test } from 'vitest';
import { acceptsNode } from './accepts-node.ts';

const version = '18.15.0';

test.each([
  '*',
  '',
  '>=18',
  '>= 18',
  '>=6.0.0',
  '^18',
  '^18.15.0',
  '18',
  '18.x',
  '~18.15',
  '16 || 18',
  '>=10 <19',
  '<=18',
  '=18.15.0',
  '^20.19.0 || >=18.12',
])('"%s" accepts Node 18.15.0', (range) => expect(acceptsNode(range, version)).toBe(true));

test.each([
  '>=20',
  '^20.19.0 || >=22.12.0',
  '>=18.16',
  '^18.16',
  '>18',
  '<18',
  '16',
  '~18.14',
  '>=10 <18',
  '18.14.x',
])('"%s" does not accept Node 18.15.0', (range) => expect(acceptsNode(range, version)).toBe(false));

test('a form that is not known is an error, not a yes', () => {
  expect(() => acceptsNode('lts/*', version)).toThrow(/not known here/);
});
