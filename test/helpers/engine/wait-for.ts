import { setTimeout as delay } from 'node:timers/promises';

/**
 * Asks again and again until there is an answer, which it gives.
 *
 * @throws after `limit` milliseconds, naming what was waited for
 */
export async function waitFor<T>(
  what: string,
  ask: () => Promise<T | undefined> | T | undefined,
  limit = 15_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    if (Date.now() > end) {
      throw new Error(`Waited ${limit} ms in vain for ${what}.`);
    }
    await delay(50);
  }
}
