import { describe, expect, it } from 'vitest';
import { withLock } from '../../../../scripts/engine/up-lock.ts';

describe.runIf(process.platform === 'linux')('the lock on a folder', () => {
  it('lets one at a time in, the second after the first', async () => {
    const order: string[] = [];
    let release = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = withLock(
      '/lock/one',
      5_000,
      () => undefined,
      async () => {
        order.push('first in');
        await opened;
        order.push('first out');
        return { ok: true, value: undefined };
      },
    );
    const second = withLock(
      '/lock/one',
      5_000,
      () => release(),
      async () => {
        order.push('second in');
        return { ok: true, value: undefined };
      },
    );
    await Promise.all([first, second]);
    expect(order).toEqual(['first in', 'first out', 'second in']);
  });

  it('is one for each folder', async () => {
    const inner = await withLock(
      '/lock/a',
      100,
      () => undefined,
      () =>
        withLock(
          '/lock/b',
          100,
          () => undefined,
          async () => ({ ok: true, value: 'both' }),
        ),
    );
    expect(inner).toEqual({ ok: true, value: 'both' });
  });

  it('gives up with a failure when it takes too long', async () => {
    const inner = await withLock(
      '/lock/c',
      100,
      () => undefined,
      () =>
        withLock(
          '/lock/c',
          50,
          () => undefined,
          async () => ({ ok: true, value: 'never' }),
        ),
    );
    expect(inner).toMatchObject({ ok: false, error: { kind: 'failed' } });
  });

  it('turns what the work throws into a failure, and is free again', async () => {
    const broken = await withLock(
      '/lock/d',
      100,
      () => undefined,
      async () => {
        throw new Error('no space left');
      },
    );
    expect(broken).toMatchObject({ ok: false, error: { detail: 'Error: no space left' } });
    const next = await withLock(
      '/lock/d',
      100,
      () => undefined,
      async () => ({ ok: true, value: 'free' }),
    );
    expect(next).toEqual({ ok: true, value: 'free' });
  });
});
