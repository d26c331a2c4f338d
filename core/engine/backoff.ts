/** The waits of reconnecting, in ms: nobody waits less, nobody longer. */
export const shortestWait = 1000;
export const longestWait = 30_000;

/**
 * How long to wait before the next try, in ms, after so many failed ones in a row (from 0).
 *
 * The wait doubles up to the longest; the random half of it keeps several windows, or several
 * machines that lost the same engine, from coming back all at once. `random` is in [0, 1).
 */
export function backoff(failures: number, random: number): number {
  const ceiling = Math.min(longestWait, shortestWait * 2 ** Math.min(failures + 1, 10));
  const floor = Math.max(shortestWait, ceiling / 2);
  return Math.round(floor + (ceiling - floor) * random);
}
