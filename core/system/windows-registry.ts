import { type Environment, readVariable } from './path.ts';

/**
 * Reads the value out of what `reg query KEY /v NAME` prints.
 *
 * A line is four spaces, the name, a REG_ type and the value. An app that runs since before an
 * installer changed PATH still has the old one, so the registry is asked.
 */
export function parseRegistryValue(output: string, name: string): string | undefined {
  const wanted = name.toLowerCase();
  for (const line of output.split(/\r?\n/)) {
    const match = /^\s{4}(.+?)\s{4}REG_(?:EXPAND_)?SZ(?:\s{4}(.*))?$/.exec(line);
    if (match?.[1]?.toLowerCase() === wanted) return match[2] ?? '';
  }
  return undefined;
}

/** Replaces `%NAME%` by its value; a name that is not set stays as written, as cmd does. */
export function expandWindowsVariables(text: string, env: Environment): string {
  return text.replace(/%([^%]+)%/g, (whole, name: string) => {
    return readVariable(env, name, 'win32') ?? whole;
  });
}
