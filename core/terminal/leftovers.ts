import type { Leftover } from '../strings/terminal.ts';

/** Options of `docker` and of `docker compose` that take the next argument as their value. */
const withValue = new Set([
  ...['-H', '--host', '-c', '--context', '--config', '-l', '--log-level'],
  ...['--tlscacert', '--tlscert', '--tlskey'],
  ...['-f', '--file', '-p', '--project-name', '--profile', '--env-file'],
  ...['--project-directory', '--ansi', '--parallel', '--progress'],
]);

const shells = /^(sh|bash|dash|zsh|fish|pwsh|powershell|cmd)$/;

/**
 * Tells what may go on after the command itself was stopped, if anything.
 *
 * The `docker` program only asks the engine to work; ending it does not take the request back. A
 * line for a shell is searched, since any of its commands can be the one that was stopped.
 */
export function leftoverOf(file: string, args: readonly string[]): Leftover | undefined {
  const program = nameOf(file);
  if (program === 'docker' || program === 'docker-compose') return ofDocker([program, ...args]);
  if (!shells.test(program)) return undefined;
  const script = args.at(-1) ?? '';
  for (const match of script.matchAll(/\bdocker(?:-compose)?\s[^|&;\n]*/g)) {
    const found = ofDocker(match[0].trim().split(/\s+/));
    if (found) return found;
  }
  return undefined;
}

function ofDocker([program, ...args]: readonly string[]): Leftover | undefined {
  const [first, second, third] = subcommands(args);
  if (program === 'docker-compose') return ofCompose(first);
  switch (first) {
    case 'compose':
      return ofCompose(second);
    case 'container':
      return ofContainer(second);
    case 'image':
    case 'builder':
    case 'buildx':
      return second === 'build' || third === 'build' ? 'build' : undefined;
    case 'build':
      return 'build';
    default:
      return ofContainer(first);
  }
}

function ofContainer(verb: string | undefined): Leftover | undefined {
  if (verb === 'run' || verb === 'start' || verb === 'restart') return 'container';
  return verb === 'exec' ? 'inside' : undefined;
}

function ofCompose(verb: string | undefined): Leftover | undefined {
  if (verb === 'up' || verb === 'start' || verb === 'restart' || verb === 'run') return 'project';
  return verb === 'exec' ? 'inside' : verb === 'build' ? 'build' : undefined;
}

/** The words that are no options and no values of options, first ones first. */
function subcommands(args: readonly string[]): readonly string[] {
  const words: string[] = [];
  for (let at = 0; at < args.length && words.length < 3; at += 1) {
    const word = args[at] ?? '';
    if (!word.startsWith('-')) words.push(word);
    else if (withValue.has(word)) at += 1;
  }
  return words;
}

/** `docker` of `/usr/bin/docker` and of `C:\…\docker.exe`. */
function nameOf(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? '').replace(/\.exe$/i, '').toLowerCase();
}
