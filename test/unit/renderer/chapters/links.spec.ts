import { describe, expect, it } from 'vitest';
import { linkTarget, sheetOfFile } from '../../../../renderer/chapters/links.ts';

const known = ['commands', 'images'];

describe('a link of a sheet', () => {
  it.each([
    ['images.md', { type: 'inside', sheet: 'images' }],
    ['./images.md#layers', { type: 'inside', sheet: 'images', slug: 'layers' }],
    ['../docker/images.md#a%20b', { type: 'inside', sheet: 'images', slug: 'a b' }],
    ['#stop', { type: 'inside', sheet: 'commands', slug: 'stop' }],
    ['https://example.org/x', { type: 'outside', url: 'https://example.org/x' }],
    ['mailto:me@example.org', { type: 'outside', url: 'mailto:me@example.org' }],
  ])('leads from %s to %o', (href, target) => {
    expect(linkTarget(href, 'commands', known)).toEqual(target);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'gone.md', 'images.svg', '#', ''])(
    'leads nowhere from %j',
    (href) => {
      expect(linkTarget(href, 'commands', known)).toEqual({ type: 'nowhere' });
    },
  );
});

describe('the sheet of a file', () => {
  it('is called as the file', () => {
    expect(sheetOfFile('resources/sheets/docker/commands.md')).toBe('commands');
    expect(sheetOfFile('C:\\sheets\\commands.md')).toBe('commands');
    expect(sheetOfFile('commands.txt')).toBeUndefined();
  });
});
