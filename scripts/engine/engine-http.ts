import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** Where a small request goes: an engine's socket or a registry's `127.0.0.1:PORT`. */
export type HttpTarget = { readonly socket: string } | { readonly address: string };

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface HttpOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | number>>;
  readonly body?: string;
}

/** One request over a socket or loopback; undefined when nobody answers. */
export function ask(
  target: HttpTarget,
  path: string,
  options: HttpOptions = {},
): Promise<HttpAnswer | undefined> {
  return new Promise((resolve) => {
    const to =
      'socket' in target
        ? { socketPath: target.socket }
        : { host: target.address.split(':')[0], port: target.address.split(':')[1] };
    const call = request(
      { ...to, path, method: options.method ?? 'GET', headers: { ...options.headers } },
      (answer) => {
        let body = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          body += chunk;
        });
        answer.on('error', () => resolve(undefined));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }),
        );
      },
    );
    call.setTimeout(10_000, () => call.destroy());
    call.on('error', () => resolve(undefined));
    call.end(options.body);
  });
}

/** Asks until the answer is 200 (or 401, which a registry that wants a login says). */
export async function answers(
  target: HttpTarget,
  path: string,
  limit: number,
  stillRuns: () => boolean,
): Promise<boolean> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask(target, path);
    if (answer?.status === 200 || answer?.status === 401) {
      return true;
    }
    if (!stillRuns() || Date.now() > end) {
      return false;
    }
    await delay(40);
  }
}

/** The JSON that an engine answers with; undefined when it does not. */
export async function askJson(socket: string, path: string): Promise<unknown> {
  const answer = await ask({ socket }, path);
  if (answer === undefined || answer.status !== 200) {
    return undefined;
  }
  try {
    return JSON.parse(answer.body);
  } catch {
    return undefined;
  }
}
