import type { DockerLine } from '../cli/read-docker.ts';
import type { DangerLevel } from './model.ts';

/** One thing a command does, and how bad that alone is. */
export interface Part {
  readonly level: DangerLevel;
  readonly phrase: string;
}

export function part(level: DangerLevel, phrase: string): Part {
  return { level, phrase };
}

/** Whether a switch is set, by any of its names; `--x=false` is not. */
export function isOn(line: DockerLine, ...names: readonly string[]): boolean {
  return names.some((name) => {
    const values = line.options.get(name);
    const last = values?.[values.length - 1];
    return last !== undefined && !/^(false|f|0|FALSE|False|F)$/.test(last);
  });
}
