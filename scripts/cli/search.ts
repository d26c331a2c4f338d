import { searchStrings } from '../../core/strings/search.ts';
import { searchIndexOf } from '../build/search-index.ts';
import { root } from '../setup/paths.mjs';
import { bundledSheets, loadSheets } from './load-sheets.ts';
import { json, type Outcome, refused, result, usage, wrongUsage } from './outcome.ts';

interface Question {
  readonly words: string;
  readonly asJson: boolean;
  readonly folder: string;
}

/**
 * `search WORDS…`: everything that can be found, best first.
 *
 * Words may be options of docker (`search -p`), so only this tool's own are read as such.
 */
export async function searchCommand(
  args: readonly string[],
  locate: (file: string) => string,
): Promise<Outcome> {
  const question = readQuestion(args, locate);
  if ('exit' in question) return question;
  const { words, asJson, folder } = question;
  const { sheets, problems } = await loadSheets(folder);
  if (sheets.length === 0 && problems.length > 0) return refused(problems);
  const found = (await searchIndexOf(root, sheets)).search(words);
  if (asJson) {
    return result(
      json(
        found.map(({ target, title, kind, score, detail, place }) => ({
          ...{ target, title, kind, score },
          ...(detail === undefined ? {} : { detail }),
          ...(place === undefined ? {} : { place }),
        })),
      ),
    );
  }
  if (found.length === 0) return result(searchStrings.nothing(words));
  const lines = found.map(
    ({ target, title, kind }) => `${title} (${searchStrings.kinds[kind]})\n    ${target}`,
  );
  return result(lines.join('\n'));
}

function readQuestion(
  args: readonly string[],
  locate: (file: string) => string,
): Question | Outcome {
  const words: string[] = [];
  let asJson = false;
  let folder = bundledSheets;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    if (argument === '--') {
      words.push(...args.slice(index + 1));
      break;
    }
    if (argument === '--json') asJson = true;
    else if (argument === '--help') return result(usage);
    else if (argument === '--sheets') {
      index += 1;
      const named = args[index];
      if (named === undefined) return wrongUsage('“--sheets” takes a folder.');
      folder = locate(named);
    } else words.push(argument);
  }
  const text = words.join(' ').trim();
  return text === '' ? wrongUsage('“search” takes words.') : { words: text, asJson, folder };
}
