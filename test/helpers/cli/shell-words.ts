import { runTool } from '../../../scripts/engine/run-tool.ts';

/**
 * What a real POSIX shell hands to `docker` for each line, or to the program a line begins with.
 *
 * One shell reads all lines: `docker` is a function there that writes its arguments down.
 */
export async function shellWords(
  lines: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<readonly (readonly string[])[]> {
  const script = [`docker() { printf '%s\\0' docker "$@"; printf '\\001\\0'; }`, ...lines].join(
    '\n',
  );
  const { stdout, stderr, exitCode } = await runTool('/bin/sh', ['-f', '-c', script], { env });
  if (exitCode !== 0) throw new Error(`The shell did not read the lines: ${stderr}`);
  const calls: string[][] = [];
  let words: string[] = [];
  for (const word of stdout.split('\0').slice(0, -1)) {
    if (word === '\u0001') {
      calls.push(words);
      words = [];
    } else words.push(word);
  }
  return calls;
}
