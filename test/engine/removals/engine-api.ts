import { request } from 'node:http';

/** The Engine API by hand: what a test makes, it makes without any client of ours. */
export interface EngineApi {
  readonly get: <T>(path: string) => Promise<T>;
  /** Fails on any answer of 400 and above, but for those that are expected. */
  readonly send: (
    method: 'POST' | 'DELETE',
    path: string,
    body?: object | Buffer,
    expected?: readonly number[],
  ) => Promise<{ readonly Id?: string; readonly Name?: string }>;
}

export function engineApi(socket: string): EngineApi {
  return {
    get: async <T>(path: string) => (await ask(socket, 'GET', path)) as T,
    send: async (method, path, body, expected) =>
      ((await ask(socket, method, path, body, expected)) ?? {}) as { readonly Id?: string },
  };
}

function ask(
  socket: string,
  method: string,
  path: string,
  body?: object | Buffer,
  expected: readonly number[] = [],
): Promise<unknown> {
  const isTar = Buffer.isBuffer(body);
  const content = body === undefined ? undefined : isTar ? body : JSON.stringify(body);
  const headers = { 'Content-Type': isTar ? 'application/x-tar' : 'application/json' };
  return new Promise((resolve, reject) => {
    const asking = request({ socketPath: socket, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => {
        const code = response.statusCode ?? 0;
        if (code >= 400 && !expected.includes(code)) {
          reject(new Error(`${method} ${path}: ${code} ${text}`));
        } else resolve(text.startsWith('{') || text.startsWith('[') ? parse(text) : text);
      });
    });
    asking.on('error', reject);
    asking.end(content);
  });
}

/** Some answers are several objects one after the other; nobody here reads those. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
