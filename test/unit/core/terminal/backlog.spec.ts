import { Terminal } from '@xterm/headless';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBacklog } from '../../../../core/terminal/backlog.ts';
import { createLineTextReader } from '../../../../core/terminal/line-text.ts';

const size = { cols: 20, rows: 6 };
const scrollback = 30;
/** As `forgottenAfter` for a small terminal. */
const keep = scrollback + 10;

const copy = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text, 'utf8'));

function pushAll(backlog: ReturnType<typeof createBacklog>, pieces: readonly string[]): number {
  const reader = createLineTextReader(size.rows);
  return pieces
    .map((piece) => backlog.push(copy(piece), reader.read(copy(piece))))
    .reduce((one, other) => one + other, 0);
}

function takeAll(backlog: ReturnType<typeof createBacklog>) {
  const taken = [];
  for (let piece = backlog.take(); piece; piece = backlog.take()) taken.push(piece);
  return taken;
}

/** Every cell with its colours, the scrollback too, and where the cursor is. */
async function shown(pieces: readonly Uint8Array[]): Promise<unknown> {
  const terminal = new Terminal({ ...size, scrollback, allowProposedApi: true });
  for (const piece of pieces) terminal.write(piece);
  // What is typed next shows which style is left.
  await new Promise<void>((done) => terminal.write('x', done));
  const buffer = terminal.buffer.active;
  const lines = Array.from({ length: buffer.length }, (_, row) => {
    const line = buffer.getLine(row);
    return Array.from({ length: size.cols }, (_cell, column) => {
      const cell = line?.getCell(column);
      return `${cell?.getChars()},${cell?.getFgColor()},${cell?.isBold()}`;
    }).join('|');
  });
  const { cursorX, cursorY, baseY } = buffer;
  const { bracketedPasteMode, applicationCursorKeysMode, applicationKeypadMode } = terminal.modes;
  const modes = { bracketedPasteMode, applicationCursorKeysMode, applicationKeypadMode };
  terminal.dispose();
  return { lines, cursorX, cursorY, baseY, modes };
}

describe('what waits for a window', () => {
  it('comes out as it went in, while little waits', () => {
    const backlog = createBacklog(keep);
    expect(pushAll(backlog, ['one\n', 'two\n'])).toBe(0);
    expect(takeAll(backlog)).toEqual([
      { bytes: copy('one\n'), printed: 4, skipped: 0 },
      { bytes: copy('two\n'), printed: 4, skipped: 0 },
    ]);
  });

  it('goes when enough lines wait behind it, not one line sooner', () => {
    const first = 'old\n';
    const rest = 'line\r\n'.repeat(keep);
    expect(pushAll(createBacklog(keep), [first, rest.slice(6)])).toBe(0);
    const backlog = createBacklog(keep);
    expect(pushAll(backlog, [first, rest])).toBe(4);
    expect(takeAll(backlog)).toEqual([{ bytes: copy(rest), printed: rest.length, skipped: 4 }]);
  });

  it('comes out in memory of its own, no larger than itself', () => {
    const backlog = createBacklog(keep);
    const bytes = copy('a piece of more').subarray(2, 7);
    backlog.push(bytes, undefined);
    bytes.fill(0);
    const taken = backlog.take()?.bytes;
    expect(taken).toEqual(copy('piece'));
    expect(taken?.buffer.byteLength).toBe(5);
  });

  it('leaves its colours behind', () => {
    const backlog = createBacklog(keep);
    const rest = 'line\r\n'.repeat(keep);
    pushAll(backlog, ['\x1b[31mred\x1b[0m\x1b[32m\n', '\x1b[1mbold\n', rest]);
    expect(Buffer.from(backlog.take()?.bytes ?? []).toString()).toBe(
      `\x1b[0m\x1b[32m\x1b[1m${rest}`,
    );
  });

  it('leaves the last of what it switched behind, once', () => {
    const backlog = createBacklog(keep);
    const rest = 'line\r\n'.repeat(keep);
    const prompt = '\x1b[?2004h\x1b]0;~/app\x07\x1b[1;32m~\x1b[0m $ ls\x08\x1b[K\r\n\x1b[?2004l\r';
    pushAll(backlog, [prompt, '\x1b[?1h\x1b=', prompt, '\x1b[?2004h', rest]);
    expect(Buffer.from(backlog.take()?.bytes ?? []).toString()).toBe(
      `\x1b[?2004h\x1b[?1h\x1b=\x1b[0m${rest}`,
    );
  });

  it('stays while a program that went up may not have come down again', () => {
    const up = `\x1b[${size.rows}A`;
    const rest = 'line\r\n'.repeat(keep);
    expect(pushAll(createBacklog(keep), ['old\n', up, rest])).toBe(0);
    const down = 'line\r\n'.repeat(size.rows);
    expect(pushAll(createBacklog(keep), ['old\n', up, rest, down])).toBe(4 + up.length);
  });

  it('stays when it draws, and when it comes after something that drew', () => {
    const rest = 'line\r\n'.repeat(3 * keep);
    for (const drawn of ['\x1b[?1049h', '\x1b[2;3r', '\x1b7', '\x1b[6n']) {
      expect(pushAll(createBacklog(keep), [drawn, 'old\n', rest])).toBe(0);
    }
  });

  it('is forgotten with its window', () => {
    const backlog = createBacklog(keep);
    pushAll(backlog, ['old\n', 'line\r\n'.repeat(keep)]);
    backlog.clear();
    expect(backlog.take()).toBeUndefined();
    pushAll(backlog, ['new\n']);
    expect(backlog.take()).toEqual({ bytes: copy('new\n'), printed: 4, skipped: 0 });
  });

  it('ends up as the same screen and scrollback, to the last cell', async () => {
    const part = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('\n', '\r\n', '\r\n') },
      { weight: 3, arbitrary: fc.stringMatching(/^[ -~]{1,30}$/) },
      { weight: 1, arbitrary: fc.constantFrom('\t', '\r', '\x07', 'ä£', '日本', '🐳') },
      {
        weight: 2,
        arbitrary: fc.constantFrom('\x1b[31m', '\x1b[0m', '\x1b[1;32m', '\x1b[m', '\x1b[K'),
      },
      {
        weight: 1,
        arbitrary: fc.constantFrom(
          ...['\b', '\b\x1b[K', '\x1b[3C', '\x1b[2D', '\x1b[4G', '\x1b[2P', '\x1b[3X', '\x1b[2@'],
          ...['\x1b[J', '\x1b[2J', '\x1b[H\x1b[2J\x1b[3J', '\x1b[A', '\x1b[3A', '\x1b[2;5H'],
          ...['\x1b[?2004h', '\x1b[?2004l', '\x1b[?1h\x1b=', '\x1b[?1l\x1b>', '\x1b[?25l'],
          ...['\x1b]0;a title\x07', '\x1b]7;file://host/\x1b\\', '\x1b(B', '\x1b(0'],
        ),
      },
      { weight: 1, arbitrary: fc.constantFrom('\n'.repeat(12), 'all the same\r\n'.repeat(15)) },
    );
    const text = fc.array(part, { minLength: 40, maxLength: 160 }).map((all) => all.join(''));
    let skips = 0;
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.integer({ min: 1, max: 60 })), async (all, cuts) => {
        const bytes = copy(all);
        const pieces: Uint8Array<ArrayBuffer>[] = [];
        for (let from = 0, at = 0; from < bytes.length; at += 1) {
          const to = from + (cuts[at % Math.max(1, cuts.length)] ?? 50);
          pieces.push(bytes.slice(from, to));
          from = to;
        }
        const reader = createLineTextReader(size.rows);
        const backlog = createBacklog(keep);
        // Some of it was sent before the rest had to wait.
        const sent = pieces.slice(0, pieces.length >> 2);
        for (const piece of sent) reader.read(piece);
        for (const piece of pieces.slice(sent.length)) backlog.push(piece, reader.read(piece));
        const taken = takeAll(backlog);
        skips += taken.filter(({ skipped }) => skipped > 0).length;
        const length = taken.reduce((now, { printed, skipped }) => now + printed + skipped, 0);
        expect(length).toBe(pieces.slice(sent.length).reduce((now, one) => now + one.length, 0));
        const kept = [...sent, ...taken.map((piece) => piece.bytes)];
        expect(await shown(kept)).toEqual(await shown(pieces));
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(skips).toBeGreaterThan(20);
  }, 60_000);
});
