/**
 * Writes arguments as the one text that Windows hands to a program.
 *
 * Every program splits that text by itself, nearly all by the rules of `CommandLineToArgvW`: a
 * quote is escaped by a backslash, and backslashes count only before a quote. Each argument is
 * quoted unless it is plain, so that none can become two.
 * Source: Microsoft, "Parsing C++ command-line arguments".
 */
export function windowsCommandLine(args: readonly string[]): string {
  return args.map(quoteArgument).join(' ');
}

function quoteArgument(argument: string): string {
  if (/^[^\s"]+$/.test(argument)) return argument;
  let quoted = '"';
  let backslashes = 0;
  for (const character of argument) {
    if (character === '"') quoted += '\\'.repeat(backslashes + 1);
    backslashes = character === '\\' ? backslashes + 1 : 0;
    quoted += character;
  }
  return `${quoted}${'\\'.repeat(backslashes)}"`;
}
