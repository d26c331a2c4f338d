import type { Removal, RemovalKind, RemovalList } from '../plan/model.ts';
import { removalStrings as words } from '../strings/removal.ts';
import type { LineStep, RemovalStep } from './steps.ts';
import { verbOf } from './verb.ts';

/** The list when no engine answers: what the line itself names, and why no more is known. */
export function uncheckedRemovals(lines: readonly LineStep[], reason: string): RemovalList {
  const steps = lines.map(({ step }) => step);
  const verb = verbOf(steps);
  return {
    removals: steps.flatMap(named),
    unlisted: [words.unlisted.engine(reason)],
    ...(verb && { verb }),
  };
}

/** The list of steps that only take away what they make, which no engine is asked for. */
export function ownRemovals(lines: readonly LineStep[]): RemovalList {
  return { removals: lines.flatMap(({ step }) => own(step)), unlisted: [] };
}

/** `docker run --rm` and its container. */
export function own(step: RemovalStep): readonly Removal[] {
  if (step.do !== 'run') return [];
  const name = step.name === '' ? words.newContainer : step.name;
  return [{ kind: 'container', name, detail: words.ofThisRun, atEnd: true }];
}

function named(step: RemovalStep): readonly Removal[] {
  // Ending containers removes only those made with `--rm`, which nobody can tell now.
  if (!('references' in step) || step.do === 'end-containers') return [];
  const kind = kindOf(step);
  return step.references.names.map((name) => ({ kind, name, detail: words.unchecked }));
}

function kindOf(step: RemovalStep): RemovalKind {
  switch (step.do) {
    case 'remove-containers':
      return 'container';
    case 'remove-images':
      return 'image';
    case 'remove-networks':
      return 'network';
    case 'remove-volumes':
      return 'volume';
    case 'remove-contexts':
      return 'context';
    case 'remove-builders':
      return 'builder';
    case 'remove-kept':
      return step.kind;
    default:
      return 'other';
  }
}
