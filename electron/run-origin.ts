import type { DangerLevel, Template } from '../core/command/model.ts';
import type { DirectRequest } from '../core/ipc.ts';

/** What a run was planned from: all it takes to remember it, to repeat it and to follow it. */
export interface RunOrigin {
  /** With its secrets, so it never leaves main's memory as it is. */
  readonly request: DirectRequest;
  readonly template: Template;
  readonly argv: readonly string[];
  readonly shell: boolean;
  readonly danger: DangerLevel;
}
