import type { Template, Values } from '../command/model.ts';
import { parseEndpoint } from '../engine/endpoint.ts';
import type { EngineObjects } from '../engine/model.ts';
import type { Problem } from '../result.ts';
import { type MachineFacts, noFacts } from './facts.ts';
import { objectWarning } from './object-warnings.ts';
import { pathWarning } from './path-warnings.ts';
import { portWarning } from './port-warnings.ts';
import type { BlankUse } from './use.ts';

/** A blank with the value that it has now. */
export interface FilledBlank {
  readonly label: string;
  readonly value: string;
  readonly use: BlankUse;
  readonly template: Template;
  readonly values: Values;
}

/** What to judge by; without objects nothing is said about the engine. */
export interface Surroundings {
  readonly objects: EngineObjects | undefined;
  readonly machine: MachineFacts;
  /** Where the engine listens, as Docker writes it. */
  readonly endpoint: string;
  readonly linux: boolean;
}

/** Whether the engine is on this machine, so that its ports and folders are this machine's. */
export function isHere(endpoint: string): boolean {
  const parsed = parseEndpoint(endpoint);
  if (!parsed.ok || parsed.value.kind === 'ssh') return false;
  if (parsed.value.kind !== 'tcp') return true;
  return /^(?:localhost|127\.|::1$)/.test(parsed.value.host);
}

/** A daemon without root has its socket in the user's own run folder. */
function isRootless(endpoint: string): boolean {
  return /^unix:\/\/\/(?:run\/user|home)\//.test(endpoint);
}

/**
 * What a person would want to know about the values before running them.
 *
 * None of it stands in the way: a list can be a moment old, and the engine has the last word.
 * `warning` is what will most likely be refused, `hint` what will happen beside the command's aim.
 */
export function warningsOf(
  blanks: readonly FilledBlank[],
  around: Surroundings,
): readonly Problem[] {
  return blanks.flatMap((blank) => {
    const found = warningOf(blank, around);
    return found ? [{ ...found, label: blank.label }] : [];
  });
}

function warningOf(blank: FilledBlank, around: Surroundings): Problem | undefined {
  const { objects, machine, endpoint, linux } = around;
  if (blank.value === '') return undefined;
  switch (blank.use.type) {
    case 'host-port':
      return portWarning(blank, blank.use, {
        objects,
        machine: isHere(endpoint) ? machine : noFacts,
        rootless: linux && isRootless(endpoint),
      });
    case 'path':
      return blank.use.missing === 'root-folder' && !isHere(endpoint)
        ? undefined
        : pathWarning(blank.value, blank.use, machine, linux);
    default:
      return objects && objectWarning(blank, objects);
  }
}
