import { connect } from 'node:net';

export { freePort } from '../../../scripts/engine/free-port.ts';

/** Sends text to a port of this machine and gives the first that comes back, else undefined. */
export function askPort(port: number, text: string, limit = 2_000): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const end = (answer: string | undefined): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(limit, () => end(undefined));
    socket.on('error', () => end(undefined));
    socket.on('close', () => end(undefined));
    socket.on('connect', () => socket.write(text));
    socket.once('data', (chunk: Buffer) => end(chunk.toString('utf8')));
  });
}

/** Asks a Redis on a port of this machine; its answer without the line end. */
export async function askRedis(port: number, command: string): Promise<string | undefined> {
  return (await askPort(port, `${command}\r\n`))?.trim();
}

/** The body that a web server on a port of this machine gives for `/`, else undefined. */
export async function askWeb(port: number, path = '/'): Promise<string | undefined> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      signal: AbortSignal.timeout(2_000),
    });
    return answer.ok ? await answer.text() : undefined;
  } catch {
    return undefined;
  }
}
