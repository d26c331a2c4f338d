import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePaste } from '../../../../core/terminal/paste.ts';

describe('what may be pasted at once', () => {
  it('is one line, whose end is left to Enter', () => {
    expect(judgePaste('docker ps')).toEqual({ ask: false, text: 'docker ps' });
    expect(judgePaste('docker ps\n')).toEqual({ ask: false, text: 'docker ps' });
    expect(judgePaste('docker ps\r\n\r\n')).toEqual({ ask: false, text: 'docker ps' });
    expect(judgePaste('a\tb')).toEqual({ ask: false, text: 'a\tb' });
    expect(judgePaste('')).toEqual({ ask: false, text: '' });
  });

  it('is not several lines: they are shown as they are', () => {
    const verdict = judgePaste('echo one\r\necho two\r\n');
    expect(verdict).toEqual({
      ask: true,
      text: 'echo one\necho two\n',
      shown: ['echo one', 'echo two'],
      removed: 0,
    });
  });

  it('is not what holds control characters, which are shown and taken out', () => {
    expect(judgePaste('ls\x1b[201~;rm\x7f\u009b')).toEqual({
      ask: true,
      text: 'ls[201~;rm',
      shown: ['ls‹ESC›[201~;rm‹DEL›‹9B›'],
      removed: 3,
    });
    expect(judgePaste('\x03')).toMatchObject({ ask: true, text: '', removed: 1 });
  });
});

it('never lets a control character through, and never several lines unasked', () => {
  const unit = fc.oneof(
    fc.constantFrom('\n', '\r', '\r\n', '\x1b[201~', '\x03', '\u009b', 'ä', '🐳'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const verdict = judgePaste(parts.join(''));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is tested
      expect(verdict.text).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/);
      if (!verdict.ask) expect(verdict.text).not.toContain('\n');
    }),
  );
});
