import { fail, ok } from '../../core/result.ts';
import { strings } from '../../core/strings/terminal.ts';
import { plainOutput } from '../../core/terminal/plain-output.ts';
import { pinOf } from '../pin-request.ts';
import type { SessionOutput } from '../terminals.ts';
import type { Services } from './services.ts';

/** Enough for the message at the end of a long build, in bytes. */
const tailBytes = 16 * 1024;

function tailOf({ bytes, cols, rows }: SessionOutput): string {
  return plainOutput(new TextDecoder().decode(bytes.slice(-tailBytes)), { cols, rows });
}

/** What comes after a run: what it changed, what it said, the history, the pinned cards. */
export function handleRuns(services: Services): void {
  const { ipc, runs, terminals, history, pins } = services;
  ipc.handle('run.outcome', ({ session }) => ok(runs.outcome(session) ?? null));
  ipc.handle('run.tail', ({ session }) => {
    const output = terminals.output(session);
    return output ? ok(tailOf(output)) : fail('session-unknown', strings.session.unknown);
  });
  ipc.handle('history.list', () => ok(history.list()));
  ipc.handle('history.remove', ({ run }) => history.remove(run));
  ipc.handle('history.clear', () => history.clear());
  ipc.handle('pins.list', () => ok(pins.list()));
  ipc.handle('pins.add', async (request) => {
    const pin = await pinOf(request, services);
    return pin.ok ? told(pins.add(pin.value)) : pin;
  });
  ipc.handle('pins.remove', ({ pin }) => told(pins.remove(pin)));
  runs.onOutcome((outcome) => ipc.push('run.outcome', outcome));
  history.onChange((change) => ipc.push('history.changed', change));

  function told(changed: ReturnType<typeof pins.add>): typeof changed {
    if (changed.ok) ipc.push('pins.changed', changed.value);
    return changed;
  }
}
