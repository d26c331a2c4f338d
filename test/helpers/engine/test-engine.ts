import {
  type EngineState,
  type InstanceName,
  runningEngine,
} from '../../../scripts/engine/index.ts';

/**
 * The engine that the run of the tests brought up.
 *
 * @throws when it is not up: a test of an engine without one could only pretend
 */
export async function testEngine(instance: InstanceName = 'current'): Promise<EngineState> {
  const state = await runningEngine(instance);
  if (state === undefined) {
    throw new Error('The test engine is not up; run: npm run engine -- up');
  }
  return state;
}
