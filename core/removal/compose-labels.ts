import type { ContainerFacts, World } from './world.ts';

/** What Compose writes on everything that it makes. */
export const labels = {
  project: 'com.docker.compose.project',
  service: 'com.docker.compose.service',
  oneOff: 'com.docker.compose.oneoff',
  number: 'com.docker.compose.container-number',
  hash: 'com.docker.compose.config-hash',
  image: 'com.docker.compose.image',
  network: 'com.docker.compose.network',
  volume: 'com.docker.compose.volume',
} as const;

export function ofProject(name: string, world: World): readonly ContainerFacts[] {
  // Compose knows its containers by their settings' hash; others only borrow its labels.
  return world.containers.filter(
    (container) =>
      container.labels[labels.project] === name && Object.hasOwn(container.labels, labels.hash),
  );
}

export function numberOf(container: ContainerFacts): number {
  return Number(container.labels[labels.number] ?? 0);
}
