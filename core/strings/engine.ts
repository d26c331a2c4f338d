import type { Cause, EngineFailure, Place } from '../engine/cause.ts';
import type { Platform } from '../system/path.ts';
import { howToStart, sshCommand, titleOf } from './engine-start.ts';

/** What is wrong, and one thing to do about it. */
export interface Explanation {
  readonly message: string;
  readonly advice: string;
}

/** What is said about engines, and about what a command will remove from one. */
export const engineStrings = {
  stillConnecting: 'The engine has not answered yet. Try again in a moment.',
  elsewhere:
    'This line names another engine than the one Runsheet is connected to, so what it would remove is not known.',
  contextChanged:
    'The Docker context has changed, so what this would remove has to be looked up again. Press Run once more.',
  notUnderstood: 'The engine answered something that Runsheet does not understand.',
  noAnswer: (seconds: number) => `no answer within ${seconds} seconds`,
  connectionClosed: 'The connection to the engine was given up.',
  streamEnded: 'the engine closed its event stream',
  endpointUnreadable: (address: string) =>
    `“${address}” is not an address that Runsheet can connect to. It should begin with unix://, npipe://, tcp:// or ssh://.`,
  notAContext: 'docker context inspect did not answer with a context that has a Docker endpoint',
  contextTimedOut: 'docker context inspect did not answer',
  noCliDetail: (addresses: readonly string[]) =>
    `no docker in PATH; tried ${addresses.length === 0 ? 'no address' : addresses.join(', ')}`,
  apiTooOldDetail: (apiVersion: string) => `the engine speaks API ${apiVersion}`,
  windowsDetail: (version: string) => `engine ${version} reports the system “windows”`,
  sshEnded: (code: string) => `ssh ended with ${code}`,

  composeMissing: (platform: Platform): Explanation => ({
    message: 'The docker command has no Compose plugin.',
    advice:
      platform === 'linux'
        ? 'Install it: the package is `docker-compose-plugin` with Docker’s own packages, and usually `docker-compose-v2` or `docker-compose` otherwise.'
        : 'Install or update Docker Desktop, which brings it.',
  }),
} as const;

/** Says in words why there is no engine. */
export function explain(cause: Cause, failure: EngineFailure, place: Place): Explanation {
  return words[cause](place, failure);
}

const words: Readonly<Record<Cause, (place: Place, failure: EngineFailure) => Explanation>> = {
  'no-cli': ({ platform }) => ({
    message: 'There is no `docker` command in PATH, and no engine at the usual places.',
    advice:
      platform === 'linux'
        ? 'Install Docker Engine or Docker Desktop; Runsheet finds it by itself.'
        : 'Install Docker Desktop, or another product that brings an engine and the `docker` command; Runsheet finds it by itself.',
  }),
  'not-running': (place) => ({
    message: `${titleOf(place)} is not running.`,
    advice: howToStart(place),
  }),
  'not-answering': (place) => ({
    message: `${titleOf(place)} takes connections and does not answer.`,
    advice: 'If it is just starting, wait a moment; otherwise restart it.',
  }),
  permission: permissionWords,
  'connection-refused': (place) => ({
    message: `Nothing takes connections at ${place.address}.`,
    advice: `Check that the engine on ${hostOf(place)} is running, and that the address of ${contextOf(place)} is right.`,
  }),
  'host-unknown': (place) => ({
    message: `No machine is known by the name ${hostOf(place)}.`,
    advice: `Check the address of ${contextOf(place)}, and that you are on the network which knows that name.`,
  }),
  'no-route': (place) => ({
    message: `${hostOf(place)} does not answer.`,
    advice: `Check that ${hostOf(place)} is on, and that you are on a network which reaches it.`,
  }),
  tls: (place) => ({
    message: `The secured connection to ${place.address} failed.`,
    advice: `Check the certificates of ${contextOf(place)}, and that its port is the engine’s TLS port.`,
  }),
  'tls-files': (place) => ({
    message: `The certificates of ${contextOf(place)} could not be read.`,
    advice:
      place.context === 'DOCKER_HOST'
        ? 'Check that DOCKER_CERT_PATH names a folder with ca.pem, cert.pem and key.pem that you may read.'
        : `Create the context again with its certificates: \`docker context create --help\` shows how.`,
  }),
  'not-docker': (place) => ({
    message: `What answers at ${place.address} is not a Docker engine.`,
    advice: `Check the address of ${contextOf(place)}.`,
  }),
  denied: (place) => ({
    message: `What answers at ${place.address} refuses to be asked.`,
    advice: 'Ask whoever runs it for access, or choose another context with `docker context use`.',
  }),
  'ssh-missing': () => ({
    message: 'The context needs `ssh`, which is not in PATH.',
    advice: 'Install the OpenSSH client, or add its folder to PATH and start Runsheet again.',
  }),
  'ssh-login': (place) => ({
    message: `ssh cannot log in to ${hostOf(place)} without asking.`,
    advice: `Make \`${sshCommand(place)}\` work without a question: run it once in a terminal, and load your key with \`ssh-add\`.`,
  }),
  'ssh-no-docker': (place) => ({
    message: `There is no \`docker\` command on ${hostOf(place)} that ssh can find.`,
    advice: `Install Docker there, or add its folder to the PATH that \`${sshCommand(place)} env\` prints.`,
  }),
  context: contextWords,
  'api-too-old': () => ({
    message: 'The engine is too old for Runsheet, which needs API 1.40 (Docker 19.03) or later.',
    advice: 'Update the engine.',
  }),
  'windows-containers': () => ({
    message: 'The engine is set to Windows containers; the commands here are for Linux ones.',
    advice: 'Choose “Switch to Linux containers” in the menu of Docker Desktop’s icon.',
  }),
  failed: (place) => ({
    message: `The engine at ${place.address} could not be used.`,
    advice: 'Run `docker version` in a terminal: it asks the same engine and may say more.',
  }),
};

function permissionWords(place: Place): Explanation {
  const { endpoint, platform, provider } = place;
  const group = 'Members of that group can become root there; rootless Docker does without it.';
  if (endpoint?.kind === 'ssh') {
    const user = endpoint.user ?? 'USER';
    return {
      message: `On ${hostOf(place)} your user may not use the engine’s socket.`,
      advice: `Run \`${sshCommand(place, '-t')} sudo usermod -aG docker ${user}\`. ${group}`,
    };
  }
  if (platform === 'win32') {
    return {
      message: 'Your user may not use the engine’s pipe.',
      advice:
        'Have an administrator add you to the group `docker-users`, then sign out and in again. Members of it control the engine, and through it much of the machine.',
    };
  }
  const path = endpoint?.kind === 'socket' ? endpoint.path : place.address;
  const message = `Your user may not use the engine’s socket ${path}.`;
  if (provider === 'system') {
    return {
      message,
      advice: `Run \`sudo usermod -aG docker $USER\`, then log out and in again. ${group}`,
    };
  }
  return { message, advice: `See who may use it with \`ls -l ${path}\`.` };
}

function contextWords(place: Place, failure: EngineFailure): Explanation {
  if (place.context === 'DOCKER_HOST') {
    return {
      message: 'The variable DOCKER_HOST does not hold an address that can be used.',
      advice: 'Correct or unset DOCKER_HOST where your shell sets it, and start Runsheet again.',
    };
  }
  const missing = /context "?([^"]*)"?: context not found|context not found/i.test(failure.message);
  return {
    message: missing
      ? `There is no Docker context called “${place.context}”.`
      : 'The current Docker context could not be read.',
    advice: '`docker context ls` shows those that there are; choose one with `docker context use`.',
  };
}

function contextOf({ context }: Place): string {
  return context === 'DOCKER_HOST' ? 'DOCKER_HOST' : `the context “${context}”`;
}

function hostOf({ endpoint, address }: Place): string {
  if (endpoint?.kind === 'tcp' || endpoint?.kind === 'ssh') return endpoint.host;
  return address || 'The engine’s machine';
}
