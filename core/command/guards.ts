import { assertNever } from '../result.ts';
import { valueStrings as strings } from '../strings/command.ts';
import type { Guard, Place, PlaceholderKind, Shell } from './model.ts';
import { type Finding, hasTagOrDigest } from './reference.ts';

const pathKinds: ReadonlySet<PlaceholderKind> = new Set(['path', 'folder', 'file']);
/** Kinds whose own grammar, or the author's list, already rules out what the guards look for. */
const settledKinds: ReadonlySet<PlaceholderKind> = new Set(['choice', 'words', 'port', 'number']);
const driveLetter = /^[A-Za-z]:[\\/]/;

/** The shells a value can be meant for; undefined while that is not known yet. */
export type Audience = Shell | undefined;

/**
 * Why a value would change something beside its own field in this place.
 *
 * A drive letter (`C:\data`) is no divider on Windows, where the shell is PowerShell or cmd.
 */
export function checkGuards(
  kind: PlaceholderKind,
  place: Place,
  value: string,
  audience: Audience,
): Finding | undefined {
  for (const guard of place.guards) {
    const finding = checkGuard(guard, kind, place, value, audience);
    if (finding) return finding;
  }
  return undefined;
}

function checkGuard(
  guard: Guard,
  kind: PlaceholderKind,
  place: Place,
  value: string,
  audience: Audience,
): Finding | undefined {
  const path = pathKinds.has(kind);
  const free = kind === 'text' && place.alone;
  const drive = path && audience !== 'posix' && driveLetter.test(value);
  const inner = drive ? value.slice(2) : value;
  switch (guard) {
    case 'leading-dash':
      return checkDash(kind, place, value);
    case 'colon':
      return free || settledKinds.has(kind) ? undefined : checkColon(kind, inner, value);
    case 'colon-after':
      return path ? checkColon(kind, inner, value) : undefined;
    case 'volume-source':
      return path ? checkSource(inner, drive, value, audience) : checkColon(kind, inner, value);
    case 'comma-list':
      if (free || settledKinds.has(kind)) return undefined;
      return /[,"\r\n]/.test(value) ? { message: strings.comma(value) } : undefined;
    case 'key':
      if (settledKinds.has(kind)) return undefined;
      return value.includes('=') ? { message: strings.key(value) } : undefined;
    case 'copied-path':
      return path ? checkCopied(inner, value) : undefined;
    case 'image-with-tag':
      if (kind !== 'image' || !hasTagOrDigest(value)) return undefined;
      return { message: strings.imageWithTag(value) };
    default:
      return assertNever(guard);
  }
}

function checkDash(kind: PlaceholderKind, place: Place, value: string): Finding | undefined {
  if (!value.startsWith('-') || kind === 'words') return undefined;
  if (kind === 'text' && place.whole) return undefined;
  if (!pathKinds.has(kind)) return { message: strings.leadingDash(value) };
  return { message: strings.leadingDashPath(value), suggestion: `./${value}` };
}

function checkColon(kind: PlaceholderKind, inner: string, value: string): Finding | undefined {
  if (kind === 'volume' || !inner.includes(':')) return undefined;
  // An IPv6 address keeps its colons, in the brackets that Docker wants around it.
  if (kind === 'text' && /^\[[0-9A-Fa-f:.]+\]$/.test(inner)) return undefined;
  return { message: strings.colon(value) };
}

/** The host's side of `-v`: docker takes it for a folder only when it begins with `/` or `.`. */
function checkSource(
  inner: string,
  drive: boolean,
  value: string,
  audience: Audience,
): Finding | undefined {
  if (inner.includes(':')) return { message: strings.colon(value) };
  const share = audience !== 'posix' && value.startsWith('\\\\');
  if (drive || share || /^[./]/.test(value)) return undefined;
  return { message: strings.volumeName(value), suggestion: `./${value}` };
}

/** `docker cp` takes a text with a colon for a container's path, unless it begins with `/` or `.`. */
function checkCopied(inner: string, value: string): Finding | undefined {
  if (!inner.includes(':') || /^[./]/.test(value)) return undefined;
  return { message: strings.copiedPath(value) };
}
