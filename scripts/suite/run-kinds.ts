import { availableParallelism } from 'node:os';
import { withDisplay } from '../setup/app.mjs';
import type { TestEngine } from './engine.ts';
import { countEngineTests, runKind } from './run-kind.ts';
import type { Kind, Selection } from './selection.ts';
import type { Outcome } from './summary.ts';

/** What the tests run on. */
export interface Ground {
  readonly engine: TestEngine;
  /** A second engine, for the window's tests; there where they shall run beside the engine's. */
  readonly windowEngine?: TestEngine;
  /** Whether a window can open; where not, that is counted as a failure already. */
  readonly hasWindow: boolean;
  readonly isInterrupted: () => boolean;
}

/**
 * Whether the engine's tests and the window's run beside each other.
 *
 * Both wait much, for an engine or for a frame, so that together they take little longer than the
 * longer one. With one processor they would only be in each other's way.
 */
export function runsBeside(selection: Selection, processors = availableParallelism()): boolean {
  return processors > 1 && (['engine', 'e2e'] as const).every((k) => selection.kinds.includes(k));
}

/** Runs the kinds of tests that were asked for, one after the other where nothing else is said. */
export async function runKinds(selection: Selection, ground: Ground): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const { toolArguments } = selection;
  const env = environment(ground);
  const beside = ground.windowEngine !== undefined && ground.hasWindow;
  for (const kind of selection.kinds) {
    if (ground.isInterrupted()) break;
    if (kind === 'e2e' && !ground.hasWindow) continue;
    if (beside && kind !== 'unit') {
      if (kind === 'engine') outcomes.push(...(await runBeside(ground, env)));
    } else outcomes.push(await runOne(kind, ground, { toolArguments, env }));
  }
  return outcomes;
}

function environment({ engine }: Ground): NodeJS.ProcessEnv {
  const absent = engine.missing ? { RUNSHEET_ENGINE_ABSENT: engine.missing } : {};
  return { ...process.env, ...absent };
}

async function runOne(
  kind: Kind,
  { engine }: Ground,
  { toolArguments, env }: Pick<Selection, 'toolArguments'> & { readonly env: NodeJS.ProcessEnv },
): Promise<Outcome> {
  if (kind === 'engine' && engine.missing !== undefined) {
    return { name: kind, counts: await countEngineTests(process.env), seconds: 0 };
  }
  if (kind !== 'e2e') return runKind(kind, { toolArguments, env });
  return onDisplay((display) => runKind(kind, { toolArguments, env: { ...env, ...display } }));
}

/**
 * The engine's tests and most of the window's at once, each kind on an engine of its own, and then
 * the few of the window that measure time.
 */
async function runBeside({ isInterrupted }: Ground, env: NodeJS.ProcessEnv): Promise<Outcome[]> {
  return onDisplay(async (display) => {
    const forWindow = { ...env, ...display, RUNSHEET_WINDOW_ENGINE: '1' };
    const window = { toolArguments: [], env: forWindow };
    const outcomes = await Promise.all([
      runKind('engine', { toolArguments: [], env, printsLater: true }),
      runKind('e2e', { ...window, project: 'e2e' }),
    ]);
    if (isInterrupted()) return outcomes;
    return [...outcomes, await runKind('e2e', { ...window, project: 'e2e-alone' })];
  });
}

async function onDisplay<T>(action: (display: NodeJS.ProcessEnv) => Promise<T>): Promise<T> {
  let value: { readonly is: T } | undefined;
  await withDisplay(async (display) => {
    value = { is: await action(display) };
    return 0;
  });
  if (value === undefined) throw new Error('Nothing ran on the display.');
  return value.is;
}
