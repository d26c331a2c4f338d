import { readFileSync } from 'node:fs';
import process from 'node:process';

/** What decides whether this machine can run the engine for tests. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
  /** The effective user id; undefined where the system has none. */
  readonly uid: number | undefined;
  readonly os: OsRelease;
}

export interface OsRelease {
  readonly id: string;
  readonly codename: string;
}

/**
 * Reads the `NAME=value` lines of an os-release file (freedesktop.org's os-release(5)).
 *
 * A Debian that is testing or unstable may have no VERSION_CODENAME; its codename is then empty.
 */
export function parseOsRelease(text: string): OsRelease {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const match = /^([A-Z_]+)=(?:"(.*)"|'(.*)'|(.*))$/.exec(line.trim());
    if (match?.[1] !== undefined) {
      values.set(match[1], match[2] ?? match[3] ?? match[4] ?? '');
    }
  }
  return { id: values.get('ID') ?? '', codename: values.get('VERSION_CODENAME') ?? '' };
}

/** This machine, as the bench sees it. */
export function thisMachine(): Machine {
  let osText = '';
  try {
    osText = readFileSync('/etc/os-release', 'utf8');
  } catch {
    osText = '';
  }
  return {
    platform: process.platform,
    arch: process.arch,
    uid: process.geteuid?.(),
    os: parseOsRelease(osText),
  };
}

/**
 * One sentence saying why this machine cannot have the engine, or undefined when it can.
 *
 * The parts are Debian's amd64 packages, and dockerd makes network devices and mounts.
 */
export function whyNoEngine(machine: Machine): string | undefined {
  if (machine.platform !== 'linux') {
    return `The engine for tests runs on Linux only, and this system is ${machine.platform}.`;
  }
  if (machine.arch !== 'x64') {
    return `The engine for tests is made of x64 packages, and this machine is ${machine.arch}.`;
  }
  if (machine.os.id !== 'debian' && machine.os.id !== 'ubuntu') {
    const name = machine.os.id === '' ? 'does not say what it is' : `is ${machine.os.id}`;
    return `The engine for tests is unpacked from Debian's or Ubuntu's packages, and this system ${name}.`;
  }
  if (machine.uid !== 0) {
    return 'The engine for tests needs root (it makes a bridge and mounts); run this as root.';
  }
  return undefined;
}
