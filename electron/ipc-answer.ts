import { type Handler, requests } from '../core/ipc.ts';
import type { RequestName } from '../core/ipc-names.ts';
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
