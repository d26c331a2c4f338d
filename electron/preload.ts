import { contextBridge, ipcRenderer } from 'electron';
import {
  firstRequests,
  type PushName,
  portMessage,
  pushes,
  rawChannel,
  requestNames,
} from '../core/ipc-names.ts';

type Call = (args: unknown) => Promise<unknown>;

/** `window.runsheet`: one function for each request of the contract, and `on` for pushes. */
function buildApi(): Record<string, unknown> {
  const areas: Record<string, Record<string, Call>> = {};
  for (const name of requestNames) {
    const [area = '', verb = ''] = name.split('.');
    areas[area] ??= {};
    areas[area][verb] = (args) => early(name) ?? ipcRenderer.invoke(rawChannel, name, args ?? {});
  }
  return { ...areas, on };
}

/**
 * What every page asks for first, asked for before its scripts are even read, so that the answers
 * wait for them and not the other way round. Each is given out once; who asks again asks main.
 */
const asked = new Map<string, Promise<unknown>>(
  firstRequests.map((name) => [name, ipcRenderer.invoke(rawChannel, name, {})]),
);

function early(name: string): Promise<unknown> | undefined {
  const answer = asked.get(name);
  asked.delete(name);
  return answer;
}

function on(name: PushName, listener: (value: unknown) => void): () => void {
  if (!pushes.includes(name)) throw new Error(`There is no push called ${String(name)}`);
  const forward = (_event: unknown, value: unknown): void => listener(value);
  ipcRenderer.on(name, forward);
  return () => {
    ipcRenderer.removeListener(name, forward);
  };
}

// A port cannot pass the context bridge, so it goes to the page as a message of the page's own.
ipcRenderer.on(portMessage, (event, session: string) => {
  window.postMessage({ type: portMessage, session }, location.origin, event.ports);
});

contextBridge.exposeInMainWorld('runsheet', buildApi());
