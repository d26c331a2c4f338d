import { assertNever } from '../result.ts';

export const restartPolicies = ['no', 'on-failure:3', 'unless-stopped', 'always'] as const;
export type RestartPolicy = (typeof restartPolicies)[number];

/** What a restart policy looks at. */
export interface Ended {
  readonly policy: RestartPolicy;
  readonly exitCode: number;
  /** How often the engine has started it again by itself. */
  readonly restarts: number;
  /** It was a person who ended it, by `docker stop` or `docker kill`. */
  readonly byHand: boolean;
}

/** When the engine asks its policy: at the end of the process, and when it comes up itself. */
export type PolicyMoment = 'process-ended' | 'engine-started';

/** The most restarts of `on-failure:3`, the first run not counted. */
const mostRestarts = 3;

/**
 * Whether the engine starts a container again by itself.
 *
 * Nothing is started again that a person has just ended. When the engine comes up it no longer
 * asks that, but for `unless-stopped`: `on-failure` then also starts what was killed by hand, as
 * its exit code is not 0 (seen on an engine 28.5).
 */
export function policyStartsAgain(ended: Ended, moment: PolicyMoment): boolean {
  if (ended.byHand && moment === 'process-ended') {
    return false;
  }
  switch (ended.policy) {
    case 'no':
      return false;
    case 'on-failure:3':
      return ended.exitCode !== 0 && ended.restarts < mostRestarts;
    case 'unless-stopped':
      return !ended.byHand;
    case 'always':
      return true;
    default:
      return assertNever(ended.policy);
  }
}
