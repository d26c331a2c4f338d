import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { caught, failed, type Outcome } from './outcome.ts';

/**
 * Lets one run at a time work on a folder; a second one waits for the first, at most `limit` ms.
 *
 * The lock is a socket in Linux's abstract name space: it is taken in one step, and the kernel lets
 * it go with the process, so a killed run never blocks later ones. What the work throws (a full
 * disk, a folder that cannot be written) becomes a failure.
 */
export async function withLock<T>(
  folder: string,
  limit: number,
  say: (line: string) => void,
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  const end = Date.now() + limit;
  let held = await take(name);
  if (held === undefined) {
    say(`waiting for another run that works on ${folder}`);
  }
  while (held === undefined) {
    if (Date.now() > end) {
      return failed(`Another run has worked on ${folder} for too long.`);
    }
    await delay(100);
    held = await take(name);
  }
  try {
    return await caught(`The work on ${folder} broke off.`, work);
  } finally {
    held.close();
  }
}

function take(name: string): Promise<Server | undefined> {
  return new Promise((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => resolve(undefined));
    server.listen(`\0runsheet-engine-${name}`, () => resolve(server));
  });
}
