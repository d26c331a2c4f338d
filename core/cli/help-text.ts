/** One option as a CLI's own `--help` shows it. */
export interface HelpOption {
  readonly name: string;
  readonly short?: string;
  /** The word after the name, such as `list`; absent for a switch. */
  readonly valueType?: string;
  readonly default?: string;
  /** What the CLI says about it: its words, to be shown as its words. */
  readonly text: string;
}

/** What `docker … --help` prints, taken apart. */
export interface HelpPage {
  /** The lines after `Usage:`, joined; empty where there is none. */
  readonly usage: string;
  /** The sentence or paragraph about the command. */
  readonly about: string;
  readonly aliases: readonly string[];
  readonly options: readonly HelpOption[];
  /** The names of the commands one level below. */
  readonly commands: readonly string[];
}

type Part = 'usage' | 'about' | 'aliases' | 'options' | 'commands' | 'other';

/**
 * Takes a help page of docker, Buildx or Compose apart.
 *
 * The shape is that of the flag library they share: headings without indent, entries indented by
 * two, the text of an option hung below it. Whatever does not look like that is left out.
 */
export function readHelp(text: string): HelpPage {
  const parts = splitParts(text.replaceAll('\r\n', '\n'));
  const of = (part: Part): readonly string[] => parts.get(part) ?? [];
  return {
    usage: of('usage').join('\n').trim(),
    about: of('about').join('\n').trim(),
    aliases: of('aliases')
      .join(' ')
      .split(',')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== ''),
    options: readOptions(of('options')),
    commands: of('commands').flatMap((line) => /^ {2}([a-z][\w-]*)\*?\s/.exec(line)?.[1] ?? []),
  };
}

function splitParts(text: string): ReadonlyMap<Part, readonly string[]> {
  const parts = new Map<Part, string[]>();
  let part: Part = 'other';
  for (const line of text.split('\n')) {
    const usage = /^Usage:\s*(.*)$/.exec(line);
    if (usage) part = 'usage';
    else if (/^\S/.test(line)) part = headingPart(line, part);
    const kept = usage ? (usage[1] ?? '') : line;
    if (/^\S.*:$/.test(line)) continue;
    parts.set(part, [...(parts.get(part) ?? []), kept]);
  }
  return parts;
}

function headingPart(line: string, before: Part): Part {
  if (/Options:$/.test(line)) return 'options';
  if (/Commands:$/.test(line)) return 'commands';
  if (/^Aliases:$/.test(line)) return 'aliases';
  if (before === 'usage' || before === 'about') return 'about';
  return 'other';
}

function readOptions(lines: readonly string[]): readonly HelpOption[] {
  const found: { head: RegExpExecArray; text: string[] }[] = [];
  for (const line of lines) {
    const head = /^ {2,6}(?:(-\S), )?(--[a-zA-Z0-9][\w-]*)(?: (\S+))?(?: {2,}(.*))?$/.exec(line);
    if (head) found.push({ head, text: [head[4] ?? ''] });
    else found.at(-1)?.text.push(line.trim());
  }
  return found.map(({ head, text }) => {
    const [, short, name = '', valueType] = head;
    const words = text.join(' ').replace(/\s+/g, ' ').trim();
    const told = /\(default "?(.*?)"?\)$/.exec(words)?.[1];
    return {
      name,
      ...(short === undefined ? {} : { short }),
      ...(valueType === undefined ? {} : { valueType }),
      ...(told === undefined ? {} : { default: told }),
      text: words,
    };
  });
}
