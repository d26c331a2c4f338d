import { exitCodeStrings } from '../../strings/errors/exit-codes.ts';

export type ExplainedExit = keyof typeof exitCodeStrings;

const logs = 'docker logs --tail 50 {{container: container}}';
const all = 'docker ps -a';
const memory = 'docker inspect --format "{{.State.OOMKilled}}" {{container: container}}';

/**
 * The commands that help with an exit code, in the order of its words.
 *
 * 125 to 127 are documented by `docker run`; above 128 it is 128 and the number of the signal.
 */
export const exitCodeHelps: Readonly<Record<ExplainedExit, readonly string[]>> = {
  1: [logs],
  125: ['docker run --help', 'docker info'],
  126: ['docker run --rm --entrypoint ls {{image: image = my-app}} -l {{file: text = /app}}'],
  127: ['docker run --rm -it {{image: image = alpine}} sh'],
  130: [all],
  134: [logs],
  137: [memory, 'docker stats --no-stream'],
  139: [
    logs,
    'docker image inspect --format "{{.Os}}/{{.Architecture}}" {{image: image = my-app}}',
  ],
  141: [logs],
  143: [all],
  255: [logs],
};

/** Whether an exit code has words of its own. */
export function isExplainedExit(code: number): code is ExplainedExit {
  return Object.hasOwn(exitCodeStrings, code);
}
