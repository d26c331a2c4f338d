import { remembered } from '../../remembered.ts';

/** What `--volume` or `--mount` puts into the container. */
export interface MountSpec {
  readonly kind: 'bind' | 'volume' | 'tmpfs' | 'other';
  /** Empty for an anonymous volume. */
  readonly source: string;
  readonly target: string;
  readonly readOnly: boolean;
  /** In the short form; what `explain` lists. */
  readonly text: string;
}

/**
 * Reads the value of `--volume`: `[source:]target[:options]`; undefined when the CLI refuses it.
 *
 * A single letter before a colon is a drive. A source that begins with `.`, `/`, `~`, `\\` or a
 * drive is a path; any other is a volume's name.
 */
export const readVolumeSpec: (spec: string) => MountSpec | undefined = remembered(readVolume);

function readVolume(spec: string): MountSpec | undefined {
  if (spec === '') return undefined;
  const fields = spec.length < 3 ? [spec] : splitFields(spec);
  if (fields.length > 3 || fields.some((field) => field === '')) return undefined;
  const [first = '', second, options = ''] = fields;
  if (second === undefined) {
    return { kind: 'volume', source: '', target: first, readOnly: false, text: spec };
  }
  const kind = isPath(first) ? 'bind' : 'volume';
  const readOnly = options.split(',').includes('ro');
  return { kind, source: first, target: second, readOnly, text: spec };
}

function splitFields(spec: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  for (const char of spec) {
    const drive = char === ':' && /^\p{L}$/u.test(field);
    if (char === ':' && !drive) {
      fields.push(field);
      field = '';
    } else field += char;
  }
  return [...fields, field];
}

/** Whether the host's side is a path; what the shell would put there most likely is one. */
export function isPath(source: string): boolean {
  return /^[./~\ue000-\ue07f]|^\\\\|^\p{L}:/u.test(source);
}

/**
 * Reads the value of `--mount`: one line of CSV with `key=value`; undefined when it has no target.
 *
 * The type is a volume when none is given. Source: docker run, "Add bind mounts or volumes using
 * the --mount flag".
 */
export function readMountSpec(spec: string): MountSpec | undefined {
  const fields = new Map<string, string>();
  for (const field of csvFields(spec)) {
    const equals = field.indexOf('=');
    const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
    fields.set(names[key] ?? key, equals < 0 ? 'true' : field.slice(equals + 1));
  }
  const type = (fields.get('type') ?? 'volume').toLowerCase();
  const source = fields.get('source') ?? '';
  const target = fields.get('target') ?? '';
  if (target === '') return undefined;
  const readOnly = /^(?:1|t|true)$/i.test(fields.get('readonly') ?? 'false');
  const text = `${source === '' ? '' : `${source}:`}${target}${readOnly ? ':ro' : ''}`;
  const kind = kinds[type] ?? 'other';
  return { kind, source, target, readOnly, text };
}

const names: Readonly<Record<string, string>> = {
  src: 'source',
  dst: 'target',
  destination: 'target',
  ro: 'readonly',
};

const kinds: Readonly<Record<string, MountSpec['kind']>> = {
  bind: 'bind',
  volume: 'volume',
  tmpfs: 'tmpfs',
};

/** One line of CSV: a field in double quotes may hold commas, and a doubled quote for one. */
export function csvFields(line: string): readonly string[] {
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (quoted) {
      if (char !== '"') field += char;
      else if (line.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (char === '"' && field === '') quoted = true;
    else if (char === ',') {
      fields.push(field);
      field = '';
    } else field += char;
  }
  return [...fields, field];
}
