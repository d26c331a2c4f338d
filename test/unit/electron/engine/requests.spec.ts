import { describe, expect, it } from 'vitest';
import { ownCodes } from '../../../../core/engine/cause.ts';
import { Requests } from '../../../../electron/engine/requests.ts';

const everlasting = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => {
      reject(Object.assign(new Error('aborted'), { code: 'ABORT_ERR' }));
    });
  });

function failingWith(code: string, times: number, answer: string): () => Promise<string> {
  let left = times;
  return async () => {
    left -= 1;
    if (left >= 0) throw Object.assign(new Error(code), { code });
    return answer;
  };
}

describe('Requests', () => {
  it('gives answers and failures as values', async () => {
    const requests = new Requests(1);
    expect(await requests.ask(1000, async () => 'yes')).toEqual({ ok: true, value: 'yes' });
    const failed = await requests.ask(1000, failingWith('EACCES', 1, ''));
    expect(failed).toEqual({ ok: false, error: { code: 'EACCES', message: 'EACCES' } });
  });

  it('ends a request that takes longer than its limit', async () => {
    const failed = await new Requests(1).ask(10, everlasting);
    expect(failed.ok ? '' : failed.error.code).toBe(ownCodes.timeout);
  });

  it('ends it even when nothing comes of ending it', async () => {
    const deaf = (): Promise<never> => new Promise(() => undefined);
    const failed = await new Requests(1).ask(10, deaf);
    expect(failed.ok ? '' : failed.error.code).toBe(ownCodes.timeout);
  });

  it('asks again once when a kept connection was closed', async () => {
    const requests = new Requests(1);
    expect(await requests.ask(1000, failingWith('ECONNRESET', 1, 'yes'))).toMatchObject({
      ok: true,
    });
    expect(await requests.ask(1000, failingWith('EPIPE', 1, 'yes'))).toMatchObject({ ok: true });
    expect(await requests.ask(1000, failingWith('ECONNRESET', 2, 'yes'))).toMatchObject({
      ok: false,
    });
    expect(await requests.ask(1000, failingWith('ECONNREFUSED', 1, 'yes'))).toMatchObject({
      ok: false,
    });
  });

  it('has only so many under way at once, and gets through all of them', async () => {
    const requests = new Requests(2);
    let running = 0;
    let most = 0;
    const one = async (): Promise<number> => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return running;
    };
    const answers = await Promise.all(Array.from({ length: 10 }, () => requests.ask(1000, one)));
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect(most).toBe(2);
  });

  it('ends what runs, what waits and what comes later when it is closed', async () => {
    const requests = new Requests(1);
    const running = requests.ask(60_000, everlasting);
    const waiting = requests.ask(60_000, everlasting);
    requests.close();
    const later = requests.ask(60_000, async () => 'yes');
    for (const failed of await Promise.all([running, waiting, later])) {
      expect(failed.ok ? '' : failed.error.code).toBe(ownCodes.closed);
    }
  });
});
