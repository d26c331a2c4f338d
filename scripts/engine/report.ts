import type { EngineState } from './state.ts';

/** An engine in a few lines for a person: what it is made of and where it is. */
export function describeEngine(state: EngineState): string {
  const version = (name: string): string => state.versions[name] ?? 'none';
  return [
    `The ${state.instance} engine is up, from ${state.release}:`,
    `  engine ${version('dockerd')} (API ${state.apiVersion}), client ${version('docker')}`,
    `  containerd ${version('containerd')}, runc ${version('runc')}`,
    `  Compose ${version('docker-compose')}, buildx ${version('docker-buildx')}`,
    `  DOCKER_HOST=${state.host}`,
    `  DOCKER_CONFIG=${state.dockerConfig}`,
    `  docker is in ${state.cliFolder}`,
    `  mirror ${state.mirror}: ${state.images.join(' ')}`,
    `  private registry ${state.privateRegistry.address}, user ${state.privateRegistry.user}`,
    `  state ${state.runFolder}/state.json`,
  ].join('\n');
}
