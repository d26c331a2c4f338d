import { anchorsOf, type Book, diagramsOf } from './book.ts';

/** A row of `docs/notes-coverage.md`. */
interface Row {
  readonly line: number;
  readonly quote: string;
  readonly targets: readonly string[];
}

/**
 * What is wrong between the notes, the page that says where each line went, and the book.
 *
 * Each line that is not empty has one row, which quotes it (a lost picture: its name) and names
 * targets that are there.
 */
export function coverageProblems(notes: string, page: string, book: Book): readonly string[] {
  const rows = readRows(page);
  const byLine = new Map(rows.map((row) => [row.line, row]));
  const missing = notes.split('\n').flatMap((text, index) => {
    const line = index + 1;
    const row = byLine.get(line);
    if (text.trim() === '') return row ? [`line ${line} is empty and has a row`] : [];
    if (!row) return [`line ${line} has no row: ${text.trim()}`];
    const picture = /^!\[([^\]]+)\]/.exec(text)?.[1];
    const quoted = picture === undefined ? row.quote === text.trim() : row.quote.includes(picture);
    return quoted ? [] : [`line ${line} is not what its row quotes: ${row.quote}`];
  });
  const lines = notes.split('\n').length;
  const wrong = rows.flatMap((row, index) => [
    ...(row.line > lines ? [`the notes have no line ${row.line}`] : []),
    ...(rows.findIndex(({ line }) => line === row.line) < index
      ? [`line ${row.line} is twice`]
      : []),
    ...(row.targets.length === 0 ? [`line ${row.line} went nowhere`] : []),
    ...row.targets.flatMap((target) => {
      const reason = whyMissing(target, row, book);
      return reason === undefined ? [] : [`line ${row.line}: ${reason}`];
    }),
  ]);
  return [...missing, ...wrong];
}

/** Reads the table; a cell quotes in backticks, two of them where the quote has one itself. */
function readRows(page: string): readonly Row[] {
  return page.split('\n').flatMap((text) => {
    const cells = /^\| (\d+) \| (.*?) \| (.*?) \| (.*)\|$/.exec(text);
    if (!cells) return [];
    const [, line = '', quote = '', targets = ''] = cells;
    return [
      {
        line: Number(line),
        quote: /^`` (.*) ``$/.exec(quote)?.[1] ?? /^`(.*)`$/.exec(quote)?.[1] ?? quote,
        targets: targets === '' ? [] : targets.split(', ').map((one) => one.replace(/^`|`$/g, '')),
      },
    ];
  });
}

function whyMissing(target: string, row: Row, book: Book): string | undefined {
  const example = /^examples\/(.+)$/.exec(target)?.[1];
  if (example !== undefined) {
    return book.exampleFile(example) === undefined ? `${target} is not there` : undefined;
  }
  const diagram = /^diagrams\/(.+)\.svg$/.exec(target)?.[1];
  if (diagram !== undefined) {
    const shown = book.sheets.some(
      ({ file, sheet }) => row.targets.includes(file) && diagramsOf(sheet).includes(diagram),
    );
    return shown ? undefined : `${target} is not shown by the sheets named`;
  }
  const [file = '', anchor] = target.split('#');
  if (file.endsWith('.md')) {
    const found = book.sheets.find((one) => one.file === file);
    if (!found) return `there is no sheet ${file}`;
    const there = anchor === undefined || anchorsOf(found.sheet).has(anchor);
    return there ? undefined : `${target} leads to no heading and no card`;
  }
  const [id, command] = target.split('/');
  const there = book.sheets
    .find(({ sheet }) => sheet.id === id)
    ?.sheet.commands.some((one) => one.id === command);
  return there === true ? undefined : `there is no command ${target}`;
}
