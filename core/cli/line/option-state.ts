import type { DockerCommand } from './parse-model.ts';

/** Whether a switch is on: the last use counts, and `=false` is off. */
export function isOn({ options }: DockerCommand, name: string): boolean {
  const last = options.filter(({ option }) => option?.name === name).at(-1);
  return last !== undefined && !/^(?:0|f|F|FALSE|false|False)$/.test(last.value);
}
