import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Handler, requests } from '../../../core/ipc.ts';
import type { RequestName } from '../../../core/ipc-names.ts';
import { ok } from '../../../core/result.ts';
import { answer, isTrusted, type Sender } from '../../../electron/ipc-answer.ts';

const ours: Sender = { isOurWindow: true, isMainFrame: true, url: 'app://runsheet/index.html' };

function doorWith(handler: (args: unknown) => unknown) {
  const lines: string[] = [];
  const calls: unknown[] = [];
  const record = (args: unknown): unknown => {
    calls.push(args);
    return handler(args);
  };
  const handlers = new Map(
    Object.keys(requests).map((name) => [name, record as Handler<RequestName>]),
  );
  const ask = (sender: Sender, name: unknown, args: unknown) =>
    answer(handlers, sender, name, args, (area, message) => lines.push(`${area} ${message}`));
  return { ask, lines, calls };
}

describe('a message to main', () => {
  it('from our page, with the right shape, reaches its handler', async () => {
    const door = doorWith(() => ok(1));
    expect(await door.ask(ours, 'terminal.stop', { session: 's' })).toEqual(ok(1));
    expect(door.calls).toEqual([{ session: 's' }]);
    expect(door.lines).toEqual([]);
  });

  it.each([
    ['another window', { ...ours, isOurWindow: false }],
    ['a frame inside the page', { ...ours, isMainFrame: false }],
    ['another page', { ...ours, url: 'https://runsheet/index.html' }],
    ['a page whose name only begins like ours', { ...ours, url: 'app://runsheet.evil/x' }],
    ['no page at all', { ...ours, url: '' }],
  ])('from %s is refused and logged', async (_name, sender) => {
    const door = doorWith(() => ok(1));
    const result = await door.ask(sender, 'terminal.stop', { session: 's' });
    expect(result).toMatchObject({ ok: false, error: { code: 'forbidden-sender' } });
    expect(door.calls).toEqual([]);
    expect(door.lines).toHaveLength(1);
    expect(isTrusted(sender)).toBe(false);
  });

  it.each([['nope'], ['toString'], ['__proto__'], [7], [undefined]])(
    'with the unknown name %s is refused and logged',
    async (name) => {
      const door = doorWith(() => ok(1));
      const result = await door.ask(ours, name, {});
      expect(result).toMatchObject({ ok: false, error: { code: 'bad-request' } });
      expect(door.calls).toEqual([]);
      expect(door.lines).toHaveLength(1);
    },
  );

  it('with anything but the schema’s shape is refused, for every request', async () => {
    const door = doorWith(() => ok(1));
    for (const name of Object.keys(requests)) {
      for (const args of [null, 'text', [], { surplus: 1 }, { session: 7 }, { plan: {} }]) {
        const result = await door.ask(ours, name, args);
        expect(result, `${name} ${JSON.stringify(args)}`).toMatchObject({ ok: false });
      }
    }
    expect(door.calls).toEqual([]);
  });

  it('never throws, whatever it holds', async () => {
    const door = doorWith(() => ok(1));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...Object.keys(requests)), fc.anything()),
        fc.anything(),
        async (name, args) => {
          expect(await door.ask(ours, name, args)).toHaveProperty('ok');
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('whose handler fails is answered in general words, with the details in the log', async () => {
    const door = doorWith(() => {
      throw new Error('disk on fire');
    });
    const result = await door.ask(ours, 'engine.status', {});
    expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
    expect(JSON.stringify(result)).not.toContain('disk');
    expect(door.lines.join()).toContain('disk on fire');
  });

  it('cannot carry more than its limits', async () => {
    const door = doorWith(() => ok(1));
    const values = { a: 'x'.repeat(200_001) };
    const plan = { from: 'card', sheet: 's', command: 'c', values };
    expect(await door.ask(ours, 'plan.make', plan)).toMatchObject({ ok: false });
    const argv = { from: 'card', sheet: 's', command: 'c', values: {}, argv: ['rm'] };
    expect(await door.ask(ours, 'plan.make', argv)).toMatchObject({ ok: false });
  });
});
