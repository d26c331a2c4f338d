import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOutput } from '../../../../core/terminal/plain-output.ts';

const { Terminal } = createRequire(import.meta.url)(
  '@xterm/headless',
) as typeof import('@xterm/headless');

const size = { cols: 400, rows: 24 };
const plain = (output: string): string => plainOutput(output, size);

/** What a real terminal shows in the end, in a window so wide that nothing wraps. */
async function judged(output: string): Promise<string> {
  const terminal = new Terminal({ ...size, scrollback: 10_000, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(output, resolve));
  const buffer = terminal.buffer.normal;
  const lines = Array.from({ length: buffer.length }, (_, at) =>
    (buffer.getLine(at)?.translateToString(true) ?? '').trimEnd(),
  );
  terminal.dispose();
  const text = lines.join('\n').trimEnd();
  return text === '' ? '' : `${text}\n`;
}

describe('output as plain text', () => {
  it('has no colours, titles or links', () => {
    expect(
      plain('\x1b[31mred\x1b[0m \x1b]0;title\x07and \x1b]8;;https://a.b\x1b\\link\x1b]8;;\x07'),
    ).toBe('red and link\n');
  });

  it('has a progress line once, as it was left', () => {
    expect(plain('10%\r50%\r100%\r\ndone\r\n')).toBe('100%\ndone\n');
    expect(plain('a long line\rshort\x1b[K\r\n')).toBe('short\n');
  });

  it('has each layer of a pull once', async () => {
    const raw = readFileSync(
      new URL('../../../fixtures/terminal/pull.raw', import.meta.url),
      'utf8',
    );
    const text = plain(raw);
    expect(text).toBe(await judged(raw));
    expect(text.match(/Pull complete/g)).toHaveLength(5);
    expect(text).not.toContain('Downloading');
  });

  it('is what a terminal shows of Compose', async () => {
    const name = new URL('../../../fixtures/terminal/compose.raw', import.meta.url);
    const raw = readFileSync(name, 'utf8');
    expect(plain(raw)).toBe(await judged(raw));
  });

  it('leaves out what was on the other screen', () => {
    expect(plain('before\r\n\x1b[?1049h\x1b[2J\x1b[Heditor\x1b[?1049lafter\r\n')).toBe(
      'before\nafter\n',
    );
  });

  it('does not break a line at the edge of the window', () => {
    expect(plainOutput('x'.repeat(300), { cols: 80, rows: 24 })).toBe(`${'x'.repeat(300)}\n`);
  });

  it('is empty when nothing was printed', () => expect(plain('\x1b[?25l\r\n\x1b[?25h')).toBe(''));
});

it('agrees with a real terminal on whatever moves, erases and prints', async () => {
  const unit = fc.oneof(
    { weight: 6, arbitrary: fc.stringMatching(/^[a-z ]{1,12}$/) },
    fc.constantFrom('\r', '\r\n', '\n', '\b', '\t', '\x1b7', '\x1b8', '\x1b[s', '\x1b[u'),
    fc
      .tuple(fc.constantFrom(...'ABCDEFGdKJPX@'), fc.integer({ min: 0, max: 5 }))
      .map(([kind, count]) => `\x1b[${kind === 'J' || kind === 'K' ? count % 3 : count}${kind}`),
    fc
      .tuple(fc.integer({ min: 1, max: 24 }), fc.integer({ min: 1, max: 60 }))
      .map(([row, column]) => `\x1b[${row};${column}H`),
    fc.constantFrom('\x1b[1;32m', '\x1b[?25l', '\x1b(B', '\x1b]2;t\x07', '\x1b[>c'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(unit, { maxLength: 60 }), async (parts) => {
      expect(plain(parts.join(''))).toBe(await judged(parts.join('')));
    }),
    { numRuns: 400 },
  );
});

it('takes a few MB in a moment', () => {
  const output =
    '\x1b[32mgreen\x1b[0m and so on, a line of some sixty characters of text\r\n'.repeat(60_000);
  const began = performance.now();
  plain(output);
  expect(performance.now() - began).toBeLessThan(3000);
});
