import type { Runtime } from '../../scripts/setup/electron-runtime.mjs';

/** What every row has to work with. */
export interface Bench {
  readonly runtime: Runtime;
  /** DISPLAY and what belongs to it. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** How many times each thing is measured. */
  readonly runs: number;
}
