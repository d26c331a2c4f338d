import type { ChildProcess } from 'node:child_process';

/** What the DevTools protocol answers to a command. */
interface Answer {
  readonly id?: number;
  readonly error?: { readonly message: string };
  readonly result?: {
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/**
 * Evaluates an expression in the first page of a running Electron, over the DevTools protocol; anew
 * when the page went elsewhere meanwhile, as each window does that starts empty.
 *
 * That switch is Chromium's, not a fuse, so it reaches a package as it is shipped; Playwright's way
 * into an Electron goes through the main process, which a fuse closes there.
 *
 * @param browser the address that Electron prints, `ws://127.0.0.1:PORT/devtools/browser/…`
 * @param expression may evaluate to a promise; its value has to be JSON
 */
export async function evaluateInPage(browser: string, expression: string): Promise<unknown> {
  for (;;) {
    const answer = await askPage(browser, expression);
    const failure = answer.error?.message ?? answer.result?.exceptionDetails?.text;
    if (failure === undefined) return answer.result?.result?.value;
    if (!/context was destroyed|cannot find (default execution )?context/i.test(failure)) {
      throw new Error(`The page answered: ${failure}`);
    }
  }
}

async function askPage(browser: string, expression: string): Promise<Answer> {
  const socket = new WebSocket(await pageAddress(new URL(browser).host));
  try {
    await once(socket, 'open');
    const params = { expression, awaitPromise: true, returnByValue: true };
    socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params }));
    const { data } = await once(socket, 'message');
    return JSON.parse(String(data));
  } finally {
    socket.close();
  }
}

/** Waits for the first page to be listed; it is, as soon as there is a window. */
async function pageAddress(host: string): Promise<string> {
  for (;;) {
    const targets: { type: string; webSocketDebuggerUrl: string }[] = await (
      await fetch(`http://${host}/json/list`)
    ).json();
    const page = targets.find((target) => target.type === 'page');
    if (page) return page.webSocketDebuggerUrl;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function once<K extends 'open' | 'message'>(
  socket: WebSocket,
  name: K,
): Promise<WebSocketEventMap[K]> {
  return new Promise((resolve, reject) => {
    socket.addEventListener(name, resolve, { once: true });
    socket.addEventListener('error', () => reject(new Error('The DevTools connection failed.')), {
      once: true,
    });
    socket.addEventListener('close', () => reject(new Error('The window closed.')), { once: true });
  });
}

/**
 * The address that an Electron prints once it listens; it has to be started with
 * `--remote-debugging-port=0` and its errors piped.
 *
 * @throws when it ends or cannot be started first
 */
export function devToolsAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stderr?.setEncoding('utf8').on('data', (part: string) => {
      text = (text + part).slice(-8000);
      const address = /DevTools listening on (ws:\S+)/.exec(text)?.[1];
      if (address) resolve(address);
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Electron ended by itself:\n${text}`)));
  });
}
