import type { EngineFailure } from '../../../core/engine/cause.ts';
import type { EngineTried } from '../../../core/engine/model.ts';
import { engineWarning } from '../../../core/plan/context-warning.ts';
import type { RemovalList } from '../../../core/plan/model.ts';
import { playAll } from '../../../core/removal/play.ts';
import type { LineStep, StepEngine } from '../../../core/removal/steps.ts';
import { verbOf } from '../../../core/removal/verb.ts';
import { ok, type Result } from '../../../core/result.ts';
import { removalStrings as words } from '../../../core/strings/removal.ts';
import { lookAround } from './around.ts';
import type { Asking } from './asking.ts';
import { prepare } from './prepare.ts';
import { withSizes } from './sizes.ts';
import { readWorld } from './world.ts';

/**
 * Asks the engine what a line's steps would remove now.
 *
 * What the engine will refuse to remove is listed as well, marked as such. Nothing is changed.
 */
export async function listRemovals(
  lines: readonly LineStep[],
  asking: Asking,
): Promise<Result<RemovalList, EngineFailure>> {
  const { tried } = asking.connection;
  const here = lines.filter(({ engine }) => !leadsElsewhere(engine, tried));
  const elsewhere = lines.filter((line) => !here.includes(line));
  const ready = await prepare(here, asking);
  const steps = ready.lines.map(({ step }) => step);
  const around = await lookAround(ready.lines, asking);
  const world = await readWorld(steps, around, asking);
  if (!world.ok) return world;
  const played = playAll(steps, world.value, around);
  return ok({
    removals: await withSizes(played.removals, world.value, asking),
    unlisted: [
      ...elsewhere.map(({ text }) => words.unlisted.elsewhere(text)),
      ...ready.unlisted,
      ...(played.unlisted ?? []),
    ],
    ...verb(lines),
    ...(lines.some(({ step }) => step.do === 'unlisted') && { removesUnlisted: true as const }),
    ...(here.length > 0 && { engine: tried }),
    ...warning([
      ...(here.length > 0 ? [tried] : []),
      ...elsewhere.map(({ engine: { context = 'DOCKER_HOST', host = '' } }) => {
        return { context, endpoint: host };
      }),
    ]),
  });
}

/** What to mind about the engines of a line, those that it names itself included. */
function warning(engines: readonly EngineTried[]): Pick<RemovalList, 'engineWarning'> {
  const sentences = new Set(engines.flatMap((engine) => engineWarning(engine) ?? []));
  return sentences.size === 0 ? {} : { engineWarning: [...sentences].join(' ') };
}

function verb(lines: readonly LineStep[]): Pick<RemovalList, 'verb'> {
  const found = verbOf(lines.map(({ step }) => step));
  return found ? { verb: found } : {};
}

/** Options before the command can name another engine than the one that is followed. */
function leadsElsewhere(
  { context, host, otherClient }: StepEngine,
  tried: Asking['connection']['tried'],
): boolean {
  return (
    otherClient ||
    (context !== undefined && context !== tried.context) ||
    (host !== undefined && host !== tried.endpoint)
  );
}
