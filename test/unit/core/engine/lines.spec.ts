import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../core/engine/lines.ts';

function split(...pieces: readonly string[]): readonly string[] {
  const lines: string[] = [];
  const feed = splitLines((line) => lines.push(line));
  for (const piece of pieces) feed(piece);
  return lines;
}

describe('splitLines', () => {
  it('gives each line once it is whole', () => {
    expect(split('a\nb\nc')).toEqual(['a', 'b']);
    expect(split('a\n', 'b\n')).toEqual(['a', 'b']);
  });

  it('joins a line that comes in pieces', () => {
    expect(split('{"a"', ':1', '}\n{')).toEqual(['{"a":1}']);
  });

  it('leaves out empty lines', () => {
    expect(split('\r\n\n a\n \n')).toEqual([' a']);
  });

  it('drops a line that exceeds a megabyte and goes on after it', () => {
    const half = 'x'.repeat(600_000);
    expect(split(half, half, half, 'end\nnext\n')).toEqual(['next']);
  });

  it('keeps a line just under a megabyte', () => {
    const long = 'x'.repeat(1024 * 1024);
    expect(split(long, '\n')).toEqual([long]);
  });
});
