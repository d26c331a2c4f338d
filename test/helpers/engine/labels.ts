import type { DockerCli } from './docker-cli.ts';

/** The label that everything a test creates carries: `runsheet.test=<run>`. */
export function testLabel(run: string): string {
  return `runsheet.test=${run}`;
}

/** The arguments that put the label on what `docker run`, `network create` and the like make. */
export function withLabel(run: string): readonly string[] {
  return ['--label', testLabel(run)];
}

/** A name for one run of one test file, which no other run on the machine has. */
export function newRun(topic: string): string {
  return `${topic}-${process.pid}-${Date.now().toString(36)}`;
}

/** Removes every container, network, volume and image with the run's label, running or not. */
export async function cleanUpByLabel(docker: DockerCli, run: string): Promise<void> {
  const filter = ['--filter', `label=${testLabel(run)}`];
  const steps = [
    { list: ['ps', '--all', '--quiet'], remove: ['rm', '--force', '--volumes'] },
    { list: ['network', 'ls', '--quiet'], remove: ['network', 'rm'] },
    { list: ['volume', 'ls', '--quiet'], remove: ['volume', 'rm', '--force'] },
    { list: ['image', 'ls', '--all', '--quiet'], remove: ['image', 'rm', '--force'] },
  ];
  for (const { list, remove } of steps) {
    const ids = new Set((await docker.ok(...list, ...filter)).split('\n'));
    ids.delete('');
    if (ids.size > 0) {
      await docker.ok(...remove, ...ids);
    }
  }
}
