import { indexOf } from '../../core/cli/line/grammar-index.ts';
import { readArgv } from '../../core/cli/read-argv.ts';
import { fillTemplate } from '../../core/command/fill.ts';
import type { Template, Values } from '../../core/command/model.ts';
import { quoteLine } from '../../core/command/quote.ts';
import type { RunText } from '../../core/compose/model.ts';
import { runsOfCompose } from '../../core/compose/run-of-service.ts';
import { serviceOfRun } from '../../core/compose/service-of-run.ts';
import { composeWindowStrings as strings } from '../../core/strings/compose-window.ts';
import { loadGrammar } from '../grammar/load-grammar.ts';
import type { Converted } from './ConvertedDialog.tsx';

/** What came of it; `reason` says why nothing did. */
export interface Conversion {
  readonly parts: readonly Converted[];
  readonly reason?: string;
}

/** A filled-in `docker run` as a Compose file. */
export async function cardAsService(template: Template, values: Values): Promise<Conversion> {
  const filled = fillTemplate(template, values, 'posix');
  if (!filled.ok) return { parts: [], reason: filled.error[0]?.message ?? strings.noService };
  const docker = readArgv(filled.value.argv, indexOf(await loadGrammar()));
  const service = docker && serviceOfRun(docker);
  return service === undefined
    ? { parts: [], reason: strings.noService }
    : { parts: [{ text: service.yaml, lost: service.lost }] };
}

/** The services of a Compose file as lines. */
export function composeAsRuns(text: string): Conversion {
  const runs = runsOfCompose(text);
  if (!runs.ok) return { parts: [], reason: runs.error.message };
  return {
    parts: runs.value.map((run) => ({
      caption: run.service,
      text: readable(run),
      lost: run.lost,
    })),
  };
}

/** The line with each option on a line of its own, as people write long ones. */
function readable({ argv, imageAt }: RunText): string {
  const groups: string[][] = [['docker', 'run']];
  for (const [at, word] of argv.entries()) {
    if (at < 2) continue;
    const begins = at === imageAt || (at < imageAt && word.startsWith('-'));
    if (begins) groups.push([word]);
    else groups.at(-1)?.push(word);
  }
  const lines = groups.map((words) => {
    const line = quoteLine(words, 'posix');
    return line.ok ? line.value : '';
  });
  return lines.join(' \\\n  ');
}
