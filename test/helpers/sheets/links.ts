import type { SheetCommand } from '../../../core/sheet/model.ts';
import { readPrintsFences } from '../../../scripts/record/prints-fences.ts';
import { anchorsOf, type Book, type BookSheet, blocksOf, diagramsOf, linksOf } from './book.ts';

/** The only places outside that our sheets send a reader to: the pages of those who make the tools. */
export const outsideHosts = [
  'docs.docker.com',
  'docs.aws.amazon.com',
  'docs.github.com',
  'distribution.github.io',
];

/** Everything in a book that leads to something that is not there, a sentence for each. */
export function linkProblems(book: Book): readonly string[] {
  return book.sheets.flatMap((sheet) =>
    [
      ...brokenLinks(book, sheet),
      ...brokenPrints(sheet),
      ...brokenExamples(book, sheet),
      ...brokenPlaybooks(sheet),
    ].map((problem) => `${sheet.file}: ${problem}`),
  );
}

function brokenLinks(book: Book, { file, sheet }: BookSheet): readonly string[] {
  return linksOf(sheet).flatMap((href) => {
    if (/^https:/.test(href)) {
      const { host } = new URL(href);
      return outsideHosts.includes(host) ? [] : [`${host} is not among the hosts outside`];
    }
    const [target = '', anchor] = href.split('#');
    const other = book.sheets.find((one) => one.file === (target === '' ? file : target));
    if (!other) return [`${href} leads to no sheet`];
    if (anchor === undefined || anchorsOf(other.sheet).has(decodeURIComponent(anchor))) return [];
    return [`${href} leads to no heading and no card`];
  });
}

/** A recorded output belongs to the command right above it, once, and says nothing of the recorder. */
function brokenPrints({ text, sheet }: BookSheet): readonly string[] {
  const lines = text.split('\n');
  const seen = new Set<string>();
  return readPrintsFences(text).flatMap(({ command, line, lines: printed }) => {
    const problems: string[] = [];
    const before = lines.slice(0, line - 1).filter((one) => /^#{1,6} |^```sh run /.test(one));
    const above = before.at(-1)?.match(/\bid=(\S+)/)?.[1];
    if (!sheet.commands.some(({ id }) => id === command)) {
      problems.push(`prints=${command} names no command`);
    } else if (above !== command)
      problems.push(`prints=${command} does not stand below its command`);
    if (seen.has(command)) problems.push(`prints=${command} is there twice`);
    seen.add(command);
    if (printed.every((one) => one.trim() === '')) problems.push(`prints=${command} is empty`);
    if (printed.some((one) => /(?:^|[\s"'=:])\/(?:root|tmp|work|run)\//.test(one))) {
      problems.push(`prints=${command} names a folder of the machine that recorded it`);
    }
    return problems;
  });
}

function brokenExamples(book: Book, { sheet }: BookSheet): readonly string[] {
  const shown = blocksOf(sheet.blocks).flatMap((block) => {
    if (block.type !== 'example') return [];
    const file = book.exampleFile(block.file);
    if (file === undefined) return [`${block.file} is no file of an example`];
    return file.trimEnd() === block.text.trimEnd() ? [] : [`${block.file} differs from the fence`];
  });
  const folders = sheet.commands.flatMap(({ id, cwd }) => {
    const name = cwd?.replace(/^example:/, '');
    return name === undefined || book.isExample(name) ? [] : [`${id}: there is no example ${name}`];
  });
  return [...shown, ...folders];
}

/** The diagrams that a book shows and the app cannot draw. */
export function diagramProblems(book: Book): readonly string[] {
  return book.sheets.flatMap(({ file, sheet }) =>
    diagramsOf(sheet)
      .filter((name) => !book.diagrams.has(name))
      .map((name) => `${file}: the app has no diagram ${name}`),
  );
}

/** A blank of a playbook is the same in each of its steps, since they share one value. */
function brokenPlaybooks({ sheet }: BookSheet): readonly string[] {
  return playbooksOf(sheet.commands).flatMap(([playbook, steps]) => {
    const problems: string[] = [];
    if (!anchorsOf(sheet).has(playbook)) problems.push(`the playbook ${playbook} has no heading`);
    const known = new Map<string, string>();
    for (const { id, template } of steps) {
      for (const blank of template.placeholders) {
        const here = JSON.stringify([blank.kind, blank.default, blank.choices]);
        const before = known.get(blank.label) ?? here;
        known.set(blank.label, before);
        if (before !== here)
          problems.push(`${id}: the blank ${blank.label} differs in ${playbook}`);
      }
    }
    return problems;
  });
}

/** The steps of each playbook of a sheet, by the slug of its heading. */
export function playbooksOf(
  commands: readonly SheetCommand[],
): readonly (readonly [string, readonly SheetCommand[]])[] {
  const slugs = new Set(commands.flatMap(({ playbook }) => playbook ?? []));
  return [...slugs].map((slug) => [slug, commands.filter(({ playbook }) => playbook === slug)]);
}
