import type { Endpoint } from './endpoint.ts';

type SshEndpoint = Extract<Endpoint, { readonly kind: 'ssh' }>;

/**
 * The arguments of `ssh` that reach an engine on another machine, as the docker CLI reaches it.
 *
 * Differences: it never asks (there is nobody to answer, and it is tried again by itself), it gives
 * up sooner, and it notices when the other side is gone.
 */
export function sshArguments({ host, user, port, path }: SshEndpoint): readonly string[] {
  return [
    '-o',
    'BatchMode=yes',
    '-o',
    'ConnectTimeout=10',
    '-o',
    'ServerAliveInterval=15',
    '-T',
    ...(user === undefined ? [] : ['-l', user]),
    ...(port === undefined ? [] : ['-p', String(port)]),
    '--',
    host,
    ...remoteCommand(path),
  ];
}

/** The other machine's shell reads this again, so the path is quoted for it. */
function remoteCommand(path: string | undefined): readonly string[] {
  const dial = ['system', 'dial-stdio'];
  if (path === undefined) return ['docker', ...dial];
  return ['docker', '--host', `'unix://${path.replaceAll("'", "'\\''")}'`, ...dial];
}
