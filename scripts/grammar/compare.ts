import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadGrammar } from '../../core/cli/load-grammar.ts';
import { compareGrammar } from './compare-grammar.ts';
import { readInstalledCli } from './installed-cli.ts';
import { grammarFile } from './write-grammar.ts';

/**
 * Prints how the docker on PATH differs from the shipped grammar:
 * `npm run grammar`. Ends with 1 when that docker shows something
 * that the grammar does not know, with 2 when there is no docker.
 */
const grammar = loadGrammar(
  readFileSync(fileURLToPath(new URL(`../../${grammarFile}`, import.meta.url)), 'utf8'),
);
if (!grammar.ok) throw new Error(grammar.error.message);
const installed = await readInstalledCli({ docker: 'docker', env: process.env });
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

if (installed.versions.length === 0) {
  say('There is no docker on PATH: install it, or put its folder on PATH.');
  process.exitCode = 2;
} else {
  const { added, lacking, different } = compareGrammar(grammar.value, installed.pages);
  for (const version of installed.versions) say(version);
  const list = (title: string, lines: readonly string[]): void => {
    say(`\n${title}: ${lines.length === 0 ? 'nothing.' : ''}`);
    for (const line of lines) say(`  ${line}`);
  };
  list('It has, and the grammar does not know', added);
  list('The grammar has, and it does not show', lacking);
  list('Both have, and it says otherwise', different);
  if (added.length > 0) process.exitCode = 1;
}
