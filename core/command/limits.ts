import { valueStrings as strings } from '../strings/command.ts';
import type { Shell } from './model.ts';

/** Linux: `MAX_ARG_STRLEN` is 32 pages of 4 KiB, the closing NUL included. */
const oneArgument = 131_071;
/** macOS allows 1 MiB for arguments and environment together; Linux twice that or more. */
const allArguments = 880 * 1024;
/** Windows: `CreateProcess` takes 32,767 UTF-16 units, the closing NUL included. */
const windowsLine = 32_766;
/** Microsoft: a line at the prompt of cmd has at most 8,191 characters. */
const promptLine = 8191;

/** Why a filled line is longer than the system can start; undefined when it is not. */
export function checkLength(
  argv: readonly string[],
  line: string,
  shell: Shell,
): string | undefined {
  if (shell === 'cmd') {
    return line.length > promptLine ? strings.tooLong(strings.limitPrompt) : undefined;
  }
  if (shell === 'powershell') {
    return line.length > windowsLine ? strings.tooLong(strings.limitWindows) : undefined;
  }
  let all = 0;
  for (const argument of argv) {
    const bytes = utf8Length(argument);
    if (bytes > oneArgument) return strings.tooLong(strings.limitOne);
    all += bytes + 1;
  }
  return all > allArguments ? strings.tooLong(strings.limitAll) : undefined;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    // Each half of a pair counts two of its four bytes.
    else bytes += unit >= 0xd800 && unit <= 0xdfff ? 2 : 3;
  }
  return bytes;
}
