import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLineTextReader } from '../../../../core/terminal/line-text.ts';

const read = (...pieces: readonly string[]) => {
  const reader = createLineTextReader();
  return pieces.map((piece) => reader.read(Buffer.from(piece, 'utf8')));
};

describe('output that only prints lines', () => {
  it('is text with line ends, tabs, bells, returns, and any script', () => {
    const [found] = read('one\r\ntwo\tthree\x07\rfour\n\r\nÄpfel, £ 5, 日本語, 🐳\r\n');
    expect(found).toEqual({
      lines: 3,
      startsWhole: true,
      endsWhole: true,
      styles: '',
      resets: false,
      modes: new Map(),
    });
  });

  it('counts a line only where it begins at the margin, also when it is cut there', () => {
    expect(read('one\r', '\ntwo\n').map((found) => found?.lines)).toEqual([0, 1]);
  });

  it('may be coloured, and its last colours are known', () => {
    expect(read('\x1b[31mred \x1b[1mbold\n')[0]).toMatchObject({
      styles: '\x1b[31m\x1b[1m',
      resets: false,
    });
    expect(read('\x1b[31mred\x1b[0m\x1b[K plain \x1b[38;5;9mred\n')[0]).toMatchObject({
      styles: '\x1b[0m\x1b[38;5;9m',
      resets: true,
    });
    expect(read('\x1b[31m\x1b[m\n')[0]).toMatchObject({ styles: '\x1b[m', resets: true });
    expect(read('\x1b[31m\x1b[0;38:2::1:2:3mx')[0]).toMatchObject({
      styles: '\x1b[0;38:2::1:2:3m',
      resets: true,
    });
  });

  it('may be a prompt, and a line that is edited', () => {
    const [found] = read(
      '\x1b[?2004h\x1b]0;~\x07\x1b(B\x1b[m~ $ lss\b\x1b[K\x1b[4D\x1b[2P\r\n\x1b[?2004l',
    );
    expect(found).toMatchObject({ lines: 1, styles: '\x1b[m', resets: true });
    expect([...(found?.modes ?? [])]).toEqual([
      ['?2004', '\x1b[?2004l'],
      ['(', '\x1b(B'],
    ]);
    expect(read('\x1b]7;file://h/\x1b', '\\a\r\n').map((one) => one?.endsWhole)).toEqual([
      false,
      true,
    ]);
  });

  it('has as many lines less as it goes up, a whole screen of them where that is not said', () => {
    const lines = (text: string) => createLineTextReader(50).read(Buffer.from(text))?.lines;
    expect(lines('a\r\nb\r\n\x1b[A')).toBe(1);
    expect(lines('a\r\n\x1b[7A')).toBe(-6);
    expect(lines('a\r\n\x1b[0A')).toBe(-49);
    expect(lines('\x1b[H\x1b[2J\x1b[3J')).toBe(-50);
    expect(lines('\x1b[3;4f')).toBe(-50);
  });

  it('may be cut anywhere: a colour belongs to the piece in which it ends', () => {
    const [first, second, third] = read('a\x1b[3', '1mb\x1b', '[0mc\xc2'.replace('\xc2', '£'));
    expect(first).toMatchObject({ startsWhole: true, endsWhole: false, styles: '' });
    expect(second).toMatchObject({ startsWhole: false, endsWhole: false, styles: '\x1b[31m' });
    expect(third).toMatchObject({ startsWhole: false, endsWhole: true, styles: '\x1b[0m' });
  });

  it.each([
    ['goes to a row', '\x1b[5d'],
    ['scrolls back', '\x1bM'],
    ['inserts lines', '\x1b[2L'],
    ['switches the screen', '\x1b[?1049h'],
    ['wraps no more', '\x1b[?7l'],
    ['switches two things at once', '\x1b[?1;2004h'],
    ['has a question mark where none belongs', '\x1b[1?2004h'],
    ['inserts characters from now on', '\x1b[4h'],
    ['draws in another alphabet', '\x1b(A'],
    ['sets margins', '\x1b[2;5r'],
    ['asks the terminal', '\x1b[6n'],
    ['asks in the old way', '\x05'],
    ['opens a link', '\x1b]8;;file:///\x07'],
    ['changes the palette', '\x1b]4;1;red\x07'],
    ['sends a text without a number', '\x1b]\x07'],
    ['breaks a text', '\x1b]0;ti\ntle\x07'],
    ['ends a text by another sequence', '\x1b]0;title\x1b[m'],
    ['sends a text without end', `\x1b]0;${'a'.repeat(5000)}`],
    ['sends what is not known', '\x1b[5z'],
    ['saves the cursor', '\x1b7'],
    ['switches characters', '\x0e'],
    ['goes down without a line', '\x0b'],
    ['uses controls of one byte more', '\u009b2J'],
    ['sends a style without end', `\x1b[${'1;'.repeat(40)}m`],
  ])('is none that %s, and never again', (_what, text) => {
    expect(read(`line\n${text}`, 'line\n')).toEqual([undefined, undefined]);
    expect(read('line\n', text, 'line\n')[2]).toBeUndefined();
  });

  it('knows a control of two bytes from a sign, wherever it is cut', () => {
    const bytes = (...all: readonly number[]) => Uint8Array.from(all);
    const control = createLineTextReader();
    expect(control.read(bytes(0x61, 0xc2))).toMatchObject({ endsWhole: false });
    expect(control.read(bytes(0x9b))).toBeUndefined();
    const sign = createLineTextReader();
    expect(sign.read(bytes(0x61, 0xc2))).toMatchObject({ endsWhole: false });
    expect(sign.read(bytes(0xa3))).toMatchObject({ startsWhole: false, endsWhole: true });
  });

  it('is read the same at once, wherever it lies in memory, as byte by byte', () => {
    const byte = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0x20, max: 0x7e }) },
      { weight: 4, arbitrary: fc.constantFrom(0x0a, 0x0d, 0x09, 0x07, 0xc3, 0xa4, 0xff, 0x80) },
      { weight: 1, arbitrary: fc.constantFrom(0x1f, 0x21, 0x08, 0xc1, 0xc2, 0x9b, 0x1b, 0x00) },
    );
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 60 }), fc.nat(4), (bytes, offset) => {
        const memory = new Uint8Array(offset + bytes.length);
        memory.set(bytes, offset);
        const whole = createLineTextReader().read(memory.subarray(offset));
        const reader = createLineTextReader();
        const single = bytes.map((one) => reader.read(Uint8Array.of(one)));
        const lines = single.every((found) => found)
          ? single.reduce((sum, found) => sum + (found?.lines ?? 0), 0)
          : undefined;
        expect(whole?.lines).toBe(lines);
      }),
      { numRuns: 3000, seed: 3 },
    );
  });
});
