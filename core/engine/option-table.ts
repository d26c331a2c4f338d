/** The options of one command: by name, whether a value follows. Short names without the dash. */
export interface OptionTable {
  readonly flags: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
}

/** What the words of a command say: its options by their long names, and the rest in order. */
export interface ReadOptions {
  readonly flags: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly rest: readonly string[];
}

interface Found {
  readonly flags: Set<string>;
  readonly values: Map<string, string[]>;
  readonly rest: string[];
}

/**
 * Reads options the way the docker CLI does: `-fv`, `-f=false`, `--force`, `--platform=x`, `--`.
 *
 * `untilCommand` stops at the first word that is no option, as for options before the command's
 * name; otherwise options may stand among the other words. Unknown options are passed over: the
 * command itself will refuse them.
 */
export function readOptions(
  words: readonly string[],
  table: OptionTable,
  untilCommand = false,
): ReadOptions {
  const found: Found = { flags: new Set(), values: new Map(), rest: [] };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') {
      found.rest.push(...words.slice(at + 1));
      break;
    }
    if (word.startsWith('--')) {
      if (readLong(word.slice(2), words[at + 1], table, found)) at += 1;
    } else if (word.startsWith('-') && word !== '-') {
      if (readShort(word.slice(1), words[at + 1], table, found)) at += 1;
    } else if (untilCommand) {
      found.rest.push(...words.slice(at));
      break;
    } else {
      found.rest.push(word);
    }
  }
  return found;
}

/** Both readers tell whether the next word was taken as a value. */
function readLong(
  option: string,
  next: string | undefined,
  table: OptionTable,
  found: Found,
): boolean {
  const [name = '', value] = splitAt(option, '=');
  if (Object.hasOwn(table.values, name)) {
    addValue(found, table.values[name] ?? name, value ?? next ?? '');
    return value === undefined;
  }
  if (Object.hasOwn(table.flags, name)) setFlag(found, table.flags[name] ?? name, value);
  return false;
}

function readShort(
  letters: string,
  next: string | undefined,
  table: OptionTable,
  found: Found,
): boolean {
  for (let at = 0; at < letters.length; at += 1) {
    const letter = letters[at] ?? '';
    const after = letters.slice(at + 1);
    if (Object.hasOwn(table.values, letter)) {
      const attached = after.startsWith('=') ? after.slice(1) : after;
      addValue(found, table.values[letter] ?? letter, after === '' ? (next ?? '') : attached);
      return after === '';
    }
    const name = Object.hasOwn(table.flags, letter) ? (table.flags[letter] ?? letter) : undefined;
    if (after.startsWith('=')) {
      if (name) setFlag(found, name, after.slice(1));
      return false;
    }
    if (name) setFlag(found, name, undefined);
  }
  return false;
}

function addValue({ values }: Found, name: string, value: string): void {
  values.set(name, [...(values.get(name) ?? []), value]);
}

/** The words that switch a flag off are those that Go takes for false. */
function setFlag({ flags }: Found, name: string, value: string | undefined): void {
  if (value !== undefined && /^(0|f|false)$/i.test(value)) flags.delete(name);
  else flags.add(name);
}

function splitAt(text: string, separator: string): readonly [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
