import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import {
  type ArgsOf,
  type Handler,
  type Pushes,
  type RequestName,
  type ResultOf,
  rawChannel,
  requests,
} from '../core/ipc.ts';
import { fail, type Result } from '../core/result.ts';
import { strings } from '../core/strings/main.ts';
import type { Log } from './log.ts';
import { pageOrigin } from './page-origin.ts';

/** The facts of a message's sender that decide whether it is heard. */
export interface Sender {
  readonly isOurWindow: boolean;
  readonly isMainFrame: boolean;
  readonly url: string;
}

/** A message counts only from the main frame of our window, showing our own page. */
export function isTrusted(sender: Sender): boolean {
  return sender.isOurWindow && sender.isMainFrame && sender.url.startsWith(`${pageOrigin}/`);
}

/** Answers one raw message; everything that can be wrong with it is said as a value. */
export async function answer(
  handlers: ReadonlyMap<string, Handler<RequestName>>,
  sender: Sender,
  name: unknown,
  args: unknown,
  log: Log,
): Promise<Result<unknown>> {
  const shown = typeof name === 'string' ? name.slice(0, 100) : typeof name;
  if (!isTrusted(sender)) {
    log('ipc', `refused ${shown}: sender ${sender.url.slice(0, 200)}`);
    return fail('forbidden-sender', strings.ipc.forbidden);
  }
  const handler = typeof name === 'string' ? handlers.get(name) : undefined;
  if (!handler || typeof name !== 'string' || !Object.hasOwn(requests, name)) {
    log('ipc', `refused ${shown}: unknown request`);
    return fail('bad-request', strings.ipc.unknown(shown));
  }
  const parsed = requests[name as RequestName].args.safeParse(args);
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => issue.path.join('.') || 'args').join(', ');
    log('ipc', `refused ${shown}: wrong ${where.slice(0, 200)}`);
    return fail('bad-request', strings.ipc.badArgs(shown));
  }
  try {
    return await handler(parsed.data as never);
  } catch (error) {
    log(
      'ipc',
      `${shown} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return fail('internal', strings.ipc.internal);
  }
}

export interface Ipc {
  readonly handle: <N extends RequestName>(
    name: N,
    handler: (args: ArgsOf<N>) => Result<ResultOf<N>> | Promise<Result<ResultOf<N>>>,
  ) => void;
  readonly push: <N extends keyof Pushes>(name: N, value: Pushes[N]) => void;
}

/**
 * The one door between the window and main.
 *
 * All requests share one raw channel, so that no message can go round the checks, and an unknown
 * name is refused and logged like any other fault.
 */
export function openIpc(ourWindow: () => WebContents | undefined, log: Log): Ipc {
  const handlers = new Map<string, Handler<RequestName>>();
  ipcMain.handle(rawChannel, (event: IpcMainInvokeEvent, name: unknown, args: unknown) =>
    answer(handlers, senderOf(event, ourWindow()), name, args, log),
  );
  return {
    handle: (name, handler) => {
      handlers.set(name, handler as unknown as Handler<RequestName>);
    },
    push: (name, value) => {
      const contents = ourWindow();
      if (contents && !contents.isDestroyed()) contents.send(name, value);
    },
  };
}

function senderOf(event: IpcMainInvokeEvent, ours: WebContents | undefined): Sender {
  const frame = event.senderFrame;
  return {
    isOurWindow: ours !== undefined && event.sender === ours,
    isMainFrame: frame !== null && frame === event.sender.mainFrame,
    url: frame?.url ?? '',
  };
}

/** Logs what reaches a window's raw channels without being a request: nothing of ours does. */
export function watchStrayMessages(contents: WebContents, log: Log): void {
  contents.on('ipc-message', (_event, channel) => {
    log('ipc', `refused stray message ${String(channel).slice(0, 100)}`);
  });
  contents.on('ipc-message-sync', (event, channel) => {
    event.returnValue = null;
    log('ipc', `refused stray message ${String(channel).slice(0, 100)}`);
  });
}
