import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const kernelSwitch = '/proc/sys/net/ipv4/ip_forward';

/**
 * Remembers `net.ipv4.ip_forward` before the first engine starts, since dockerd turns it on.
 *
 * The note stands beside the engines' folders, so it outlives the engine that made it.
 */
export function rememberIpForward(runFolder: string): void {
  const note = join(runFolder, 'ip-forward-before');
  if (!existsSync(note)) {
    mkdirSync(runFolder, { recursive: true });
    writeFileSync(note, readFileSync(kernelSwitch, 'utf8'));
  }
}

/** Puts the switch back once no dockerd of this network namespace, ours or another, needs it on. */
export function restoreIpForward(runFolder: string): void {
  const note = join(runFolder, 'ip-forward-before');
  if (!existsSync(note) || isAnyDockerdHere()) {
    return;
  }
  if (readFileSync(note, 'utf8') !== readFileSync(kernelSwitch, 'utf8')) {
    writeFileSync(kernelSwitch, readFileSync(note, 'utf8'));
  }
  rmSync(note);
}

function isAnyDockerdHere(): boolean {
  const here = readlinkSync('/proc/self/ns/net');
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      try {
        return (
          readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'dockerd' &&
          readlinkSync(`/proc/${pid}/ns/net`) === here
        );
      } catch {
        return false;
      }
    });
}
