import { describe, expect, it } from 'vitest';
import { exitInWords, sizeInWords, spanInWords } from '../../../../core/strings/window.ts';

describe('a size in words', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [4_260_000, '4.26 MB'],
    [117_400_000, '117 MB'],
    [999_700_000, '1 GB'],
  ])('%d bytes are %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words);
  });
});

describe('a span of time in words', () => {
  it.each([
    [0, '0.0 s'],
    [1234, '1.2 s'],
    [59_999, '59 s'],
    [61_000, '1 min 1 s'],
    [3_700_000, '1 h 1 min'],
    [-5, '0.0 s'],
  ])('%d milliseconds are %s', (milliseconds, words) => {
    expect(spanInWords(milliseconds)).toBe(words);
  });
});

describe('an exit code in words', () => {
  it('tells apart who refused', () => {
    const said = [0, 1, 125, 126, 127, 130, 137, 139, 143].map(exitInWords);
    expect(new Set(said).size).toBe(said.length);
  });

  it('names the signal that ended it', () => {
    expect(exitInWords(128 + 6)).toContain('signal 6');
  });

  it('takes other large codes for what they are', () => {
    expect(exitInWords(255)).toBe(exitInWords(1));
  });
});
