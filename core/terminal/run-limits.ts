import { strings } from '../strings/terminal.ts';
import type { Platform } from '../system/path.ts';
import type { PtySpec } from './pty-port.ts';
import { windowsCommandLine } from './windows-command-line.ts';

/**
 * The longest single argument on Linux, in bytes without its closing NUL (`MAX_ARG_STRLEN`, 32
 * pages of 4 KiB). Other systems know only a limit for all together.
 */
const longestArgument = 128 * 1024 - 1;

/**
 * The longest argument list with environment, in bytes, kept below what the system takes: 2 MiB
 * usually on Linux, 1 MiB on macOS.
 */
const longestList: Readonly<Record<'linux' | 'darwin', number>> = {
  linux: 2 * 1024 * 1024 - 64 * 1024,
  darwin: 1024 * 1024 - 64 * 1024,
};

/** The longest command line on Windows, in UTF-16 units (`CreateProcess`). */
const longestLine = 32_766;

/**
 * Finds what the system would cut or refuse without a word, before a process is started.
 *
 * An argument is silently cut at NUL, and a list that is too long shows only as a failed start.
 * The answer is a sentence for the user, or nothing when all is well.
 */
export function checkRun(spec: PtySpec, platform: Platform): string | undefined {
  const variables = Object.entries(spec.env).flat();
  if ([spec.file, spec.cwd, ...spec.args, ...variables].some((text) => text.includes('\0'))) {
    return strings.start.holdsNul;
  }
  if (platform === 'win32') return checkWindows(spec);
  if (platform === 'linux' && spec.args.some((text) => byteLength(text) > longestArgument)) {
    return strings.start.argumentTooLong(longestArgument);
  }
  const total =
    spec.args.reduce((sum, text) => sum + byteLength(text) + perEntry, 0) +
    variables.reduce((sum, text) => sum + byteLength(text) + perEntry, 0);
  return total > longestList[platform] ? strings.start.listTooLong : undefined;
}

/** A closing NUL and a pointer. */
const perEntry = 9;

function checkWindows(spec: PtySpec): string | undefined {
  // The command prompt reads a batch file's arguments a second time, by rules that cannot be quoted.
  if (/\.(bat|cmd)$/i.test(spec.file)) return strings.start.batchFile(spec.file);
  const length = spec.file.length + 3 + windowsCommandLine(spec.args).length;
  return length > longestLine ? strings.start.listTooLong : undefined;
}

/** Bytes of the text as UTF-8. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
