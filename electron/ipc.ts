import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron';
import type { ArgsOf, Handler, Pushes, ResultOf } from '../core/ipc.ts';
import { type RequestName, rawChannel } from '../core/ipc-names.ts';
import type { Result } from '../core/result.ts';
import { answer, type Sender } from './ipc-answer.ts';
import type { Log } from './log.ts';

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
