import { describe, expect, it } from 'vitest';
import { cutLike } from '../../../../scripts/record/cut.ts';

const cut = (printed: string, before: string): string => {
  const result = cutLike(printed.split('\n'), before === '' ? [] : before.split('\n'));
  return result.ok ? result.lines.join('\n') : `refused: ${result.reason}`;
};

describe('what a command printed', () => {
  it('fills an empty fence as it is', () => {
    expect(cut('a\nb', '')).toBe('a\nb');
  });

  it('takes the place of the old where nothing was left out', () => {
    expect(cut('Up 5 seconds\nnew row', 'Up 3 minutes')).toBe('Up 5 seconds\nnew row');
  });

  it('is cut at the end, at the beginning and in the middle as before', () => {
    const printed = 'Client:\n Version: 2\n Go: x\nServer:\n Version: 9\n Built: y';
    expect(cut(printed, 'Client:\n Version: 1\n…')).toBe('Client:\n Version: 2\n…');
    expect(cut(printed, '…\n Built: y')).toBe('…\n Built: y');
    expect(cut(printed, 'Client:\n…\nServer:\n Version: 1\n…')).toBe(
      'Client:\n…\nServer:\n Version: 9\n…',
    );
  });

  it('is found again though ids, numbers and times have changed', () => {
    const before = '…\nredis  7  0123456789ab  6 minutes ago\n…';
    const printed =
      'NAME\nnginx  1  aaaaaaaaaaaa  About an hour ago\nredis  8  ba9876543210  About an hour ago\nz';
    expect(cut(printed, before)).toBe('…\nredis  8  ba9876543210  About an hour ago\n…');
  });

  it('needs no mark where nothing is left out any more', () => {
    expect(cut('first line\nlast line', 'first line\n…\nlast line')).toBe('first line\nlast line');
    expect(cut('first line', 'first line\n…')).toBe('first line');
  });

  it('is refused when it is something else', () => {
    expect(cut('Error: no such container', 'PONG')).toContain('refused: it begins with “Error');
    expect(cut('Error: no such container', 'PONG\n…')).toContain('refused: nothing like “PONG”');
  });

  it('is refused when it has become too long to be read', () => {
    const long = Array.from({ length: 40 }, (_, index) => `row ${index}`).join('\n');
    expect(cut(long, 'row 1')).toContain('40 lines are printed');
    expect(cut(long, 'row 1\n…\nrow 2')).toBe('row 0\n…\nrow 39');
  });
});
