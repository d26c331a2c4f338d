import { MessageChannelMain } from 'electron';
import { portMessage } from '../../core/ipc-names.ts';
import { ok } from '../../core/result.ts';
import type { Services } from './services.ts';

/** A session's bytes travel over a port of their own, made anew at each attach. */
export function handleTerminals({ ipc, window, terminals }: Services): void {
  ipc.handle('terminal.list', () => ok(terminals.list()));
  ipc.handle('terminal.stop', ({ session }) => terminals.stop(session));
  ipc.handle('terminal.attach', ({ session }) => {
    const { port1, port2 } = new MessageChannelMain();
    const attached = terminals.attach(session, port1);
    if (attached.ok) window()?.webContents.postMessage(portMessage, session, [port2]);
    return attached;
  });
  terminals.onChange((sessions) => ipc.push('terminal.sessions', sessions));
}
