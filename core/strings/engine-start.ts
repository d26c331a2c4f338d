import type { Place } from '../engine/cause.ts';

/** What an engine is called in a sentence that begins with it. */
export function titleOf({ provider, address, endpoint }: Place): string {
  switch (provider) {
    case 'docker-desktop':
      return 'Docker Desktop';
    case 'colima':
      return 'Colima';
    case 'orbstack':
      return 'OrbStack';
    case 'rancher-desktop':
      return 'Rancher Desktop';
    case 'podman':
      return 'Podman’s engine';
    case 'rootless':
      return 'Rootless Docker';
    case 'remote':
      return endpoint?.kind === 'ssh'
        ? `The engine on ${endpoint.host}`
        : `The engine at ${address}`;
    case 'system':
      return 'The Docker engine';
    case 'unknown':
      return `The engine at ${address}`;
  }
}

/** How to start an engine, by who provides it and on which system. */
export function howToStart(place: Place): string {
  const { provider, platform, context, endpoint } = place;
  switch (provider) {
    case 'docker-desktop':
      return platform === 'linux'
        ? 'Start it: `systemctl --user start docker-desktop`'
        : 'Start Docker Desktop.';
    case 'colima': {
      const profile = context.startsWith('colima-') ? ` ${context.slice('colima-'.length)}` : '';
      return `Start it: \`colima start${profile}\``;
    }
    case 'orbstack':
      return 'Start OrbStack.';
    case 'rancher-desktop':
      return 'Start Rancher Desktop.';
    case 'podman':
      return howToStartPodman(place);
    case 'rootless':
      return 'Start it: `systemctl --user start docker`';
    case 'system':
      return 'Start it: `sudo systemctl start docker`';
    case 'remote':
      return endpoint?.kind === 'ssh'
        ? `Start it: \`${sshCommand(place, '-t')} sudo systemctl start docker\``
        : 'Start it on that machine.';
    case 'unknown':
      return platform === 'darwin'
        ? 'Start the app that runs your engine: Docker Desktop, OrbStack, Colima or Rancher Desktop.'
        : 'Start whatever serves that address.';
  }
}

function howToStartPodman({ platform, address }: Place): string {
  if (platform !== 'linux') return 'Start it: `podman machine start`';
  return address.includes('/run/user/')
    ? 'Start it: `systemctl --user start podman.socket`'
    : 'Start it: `sudo systemctl start podman.socket`';
}

/** The ssh command that reaches the same machine as a context does. */
export function sshCommand({ endpoint, address }: Place, ...options: readonly string[]): string {
  if (endpoint?.kind !== 'ssh') return `ssh ${address}`;
  const port = endpoint.port === undefined ? [] : ['-p', String(endpoint.port)];
  const target = endpoint.user ? `${endpoint.user}@${endpoint.host}` : endpoint.host;
  return ['ssh', ...options, ...port, target].join(' ');
}
