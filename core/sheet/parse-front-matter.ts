import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { nearest } from '../command/nearest.ts';
import { sheetStrings as strings } from '../strings/sheet.ts';
import { type SheetCategory, sheetCategories } from './model.ts';
import type { Range, Source } from './source.ts';

/** What stands between the two `---` of a sheet. */
export interface FrontMatter {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly category: SheetCategory;
  readonly order: number;
  readonly keywords: readonly string[];
}

/** The front matter as far as it could be read, and where the text after it begins. */
export interface ReadFrontMatter {
  readonly matter?: FrontMatter;
  readonly end: number;
}

/** Sheets without an order come after those with one. */
const lastOrder = 1000;

const fields = {
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]*$/)),
  title: z.string().check(z.regex(/\S/)),
  summary: z._default(z.string(), ''),
  category: z._default(z.enum(sheetCategories), 'Yours'),
  order: z._default(z.number(), lastOrder),
  keywords: z._default(z.array(z.string()), []),
};
type Field = keyof typeof fields;
const names = Object.keys(fields) as readonly Field[];

/** Reads and checks the front matter; without a usable id and title there is none. */
export function readFrontMatter(source: Source): ReadFrontMatter {
  const { text } = source;
  const open = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/.exec(text);
  if (!open) {
    const message = strings.frontMatterMissing;
    source.report('error', 'front-matter', message, { line: 1, start: 0, end: 0 });
    return { end: 0 };
  }
  const from = open[0].length;
  const close = /^---[ \t]*$/m.exec(text.slice(from));
  if (!close) {
    const message = strings.frontMatterOpen;
    source.report('error', 'front-matter', message, { line: 1, start: 0, end: from });
    return { end: 0 };
  }
  const data = readYaml(source, text.slice(from, from + close.index), from);
  const end = from + close.index + close[0].length;
  const matter = data && checkFields(source, data);
  return matter ? { matter, end } : { end };
}

interface YamlData {
  readonly values: Readonly<Record<string, unknown>>;
  readonly rangeOf: (key: string) => Range;
}

function readYaml(source: Source, text: string, from: number): YamlData | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const range = (start: number, end: number): Range => ({
    line: source.lineAt(from + start),
    start: from + start,
    end: from + end,
  });
  for (const fault of document.errors) {
    const [start, end] = fault.pos;
    const reason = fault.message.split('\n')[0]?.replace(/\.$/, '') ?? '';
    source.report('error', 'front-matter', strings.frontMatterYaml(reason), range(start, end));
  }
  if (document.errors.length > 0) return undefined;
  const { contents } = document;
  if (!isMap(contents)) {
    source.report('error', 'front-matter', strings.frontMatterShape, range(0, text.length));
    return undefined;
  }
  const ranges = new Map<string, Range>();
  for (const { key } of contents.items) {
    if (isScalar(key))
      ranges.set(String(key.value), range(key.range?.[0] ?? 0, key.range?.[1] ?? 0));
  }
  const values: unknown = document.toJS({ maxAliasCount: 10 });
  return {
    values: isRecord(values) ? values : {},
    rangeOf: (key) => ranges.get(key) ?? range(0, 0),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function checkFields(source: Source, { values, rangeOf }: YamlData): FrontMatter | undefined {
  for (const key of Object.keys(values)) {
    if (names.some((name) => name === key)) continue;
    const message = strings.keyUnknown(key, nearest(key, names) ?? '');
    source.report('warning', 'front-matter-key', message, rangeOf(key));
  }
  const read = <N extends Field>(name: N): z.infer<(typeof fields)[N]> | undefined => {
    const given = Object.hasOwn(values, name) ? values[name] : undefined;
    // An empty line, as in `summary:`, says nothing.
    const checked = z.safeParse(fields[name], given ?? undefined);
    if (checked.success) return checked.data as z.infer<(typeof fields)[N]>;
    const missing = given === undefined || given === null;
    const message = missing && name === 'id' ? strings.idMissing : strings[name];
    const shown = missing && name === 'title' ? strings.titleMissing : message;
    source.report('error', 'front-matter', shown, rangeOf(name));
    return undefined;
  };
  const id = read('id');
  const title = read('title');
  const rest = {
    summary: (read('summary') ?? '').trim(),
    category: read('category') ?? 'Yours',
    order: read('order') ?? lastOrder,
    keywords: read('keywords') ?? [],
  };
  return id === undefined || title === undefined ? undefined : { id, title: title.trim(), ...rest };
}
