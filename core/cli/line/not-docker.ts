import type { Problem } from '../../result.ts';
import { lineStrings as strings } from '../../strings/cli.ts';
import { problem } from './problem.ts';

/** What is wrong with a text without a docker command: it is empty, a file, or something else. */
export function notDocker(text: string): readonly Problem[] {
  const all = { start: 0, end: text.length };
  if (text.trim() === '') return [problem('error', 'empty-line', strings.empty, all)];
  if (isComposeFile(text)) {
    return [...composeVersion(text), problem('error', 'compose-file', strings.composeFile, all)];
  }
  if (isDockerfile(text)) return [problem('error', 'dockerfile', strings.dockerfile, all)];
  return [problem('error', 'no-docker', strings.noDocker, all)];
}

/** The first line of a Compose file that says anything is one of its own keys. */
const composeKeys =
  /^(?:version|services|name|networks|volumes|configs|secrets|include|x-[\w-]+)[ \t]*:(?:\s|$)/;
const silentLine = /^[ \t]*(?:#.*|---[ \t]*)?\r?(?:\n|$)/;

function isComposeFile(text: string): boolean {
  return composeKeys.test(withoutSilentLines(text));
}

function withoutSilentLines(text: string): string {
  let rest = text;
  for (;;) {
    const found = silentLine.exec(rest)?.[0] ?? '';
    if (found === '') return rest;
    rest = rest.slice(found.length);
  }
}

/** The key has no meaning since the Compose specification of 2020; the CLI warns of it. */
function composeVersion(text: string): readonly Problem[] {
  const found = /^version[ \t]*:[^\n]*(?:\n|$)/m.exec(text);
  if (!found) return [];
  const at = { start: found.index, end: found.index + found[0].trimEnd().length };
  const fix = { title: strings.leaveOut, text: '' };
  return [problem('warning', 'compose-version', strings.composeVersion, at, fix)];
}

const firstInstruction = /^(?:FROM[ \t]+\S|ARG[ \t]+\w|#[ \t]*syntax[ \t]*=)/i;

function isDockerfile(text: string): boolean {
  const rest = firstInstruction.test(text) ? text : withoutSilentLines(text);
  return firstInstruction.test(rest) && /^FROM[ \t]+\S/im.test(rest);
}
