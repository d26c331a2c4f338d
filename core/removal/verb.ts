import type { RemovalVerb } from '../plan/model.ts';
import type { RemovalStep } from './steps.ts';

/** The word on the button: what the line does to what it lists; the general one when it mixes. */
export function verbOf(steps: readonly RemovalStep[]): RemovalVerb | undefined {
  const verbs = new Set(steps.flatMap((step) => verbOfStep(step) ?? []));
  const [only] = verbs;
  return verbs.size > 1 ? 'Remove' : only;
}

function verbOfStep(step: RemovalStep): RemovalVerb | undefined {
  switch (step.do) {
    case 'run':
      return undefined;
    case 'prune':
      return 'Prune';
    case 'end-containers':
      return step.how === 'stop' ? 'Stop' : 'Kill';
    case 'leave-swarm':
      return 'Leave';
    case 'compose':
      if (step.verb === 'stop') return undefined;
      return step.verb === 'up' || step.verb === 'create' ? 'Recreate' : 'Remove';
    default:
      return 'Remove';
  }
}
