import { previewLine } from '../command/fill.ts';
import { literalSource } from '../command/literal.ts';
import type { Template, Values } from '../command/model.ts';
import type { OptionChoice } from '../command/options/model.ts';
import { parseTemplate } from '../command/template.ts';
import { masked, maskSecrets, replaceSpots, type SecretSpot, secretSpots } from './mask-secrets.ts';
import type { RunStartRecord } from './model.ts';
import { isSecretName } from './secret-names.ts';

/** A run as it was asked for, with all that must not be kept. */
export interface AskedRun {
  readonly title: string;
  /** The line that ran, for a POSIX shell. */
  readonly line: string;
  readonly template: Template;
  readonly values: Values;
  /** As the card has them; the template has them in it already. */
  readonly options?: readonly OptionChoice[];
  /** It is a command of a sheet, and that is where it is found again. */
  readonly card?: string;
}

type Kept = Pick<
  RunStartRecord,
  'title' | 'line' | 'card' | 'values' | 'options' | 'source' | 'forgot'
>;

/**
 * What of a run may be written down.
 *
 * A value is a secret by its blank's kind or name, by its own form, or by where it goes: a harmless
 * looking blank in `-e DB_PASSWORD={{text}}` is found by putting something else in its place and
 * looking whether that is masked. What was found to be secret is then taken out wherever else it
 * stands.
 */
export function keepRun(run: AskedRun): Kept {
  const spots = secretSpots(run.line);
  const values = keptValues(run.template, run.values);
  const secrets = secretsOf(run, spots, values);
  const clean = (text: string): string => withoutSecrets(maskSecrets(text), secrets);
  const line = withoutSecrets(
    replaceSpots(run.line, spots, () => masked),
    secrets,
  );
  const source = run.card === undefined ? keptSource(run, spots, secrets) : undefined;
  const safe = Object.fromEntries(
    Object.entries(values).filter(([, value]) => withoutSecrets(value, secrets) === value),
  );
  const forgot = line.includes(masked) || Object.keys(safe).length < Object.keys(run.values).length;
  return {
    title: clean(run.title),
    line,
    ...(run.card !== undefined && { card: run.card }),
    ...(run.card !== undefined && run.options?.length && { options: [...run.options] }),
    ...(Object.keys(safe).length > 0 && (spots.length === 0 || run.card) && { values: safe }),
    ...(source !== undefined && { source }),
    ...(forgot && { forgot: true as const }),
  };
}

/** The values that are no secrets, by all that is known of them. */
export function keptValues(template: Template, values: Values): Values {
  const kinds = new Map(template.placeholders.map(({ label, kind }) => [label, kind]));
  return Object.fromEntries(
    Object.entries(values).filter(
      ([label, value]) =>
        kinds.has(label) &&
        kinds.get(label) !== 'secret' &&
        !isSecretName(label) &&
        secretSpots(value).length === 0 &&
        !goesIntoSecret(template, values, label),
    ),
  );
}

/** A text that no line has by itself, and that every kind of free text takes. */
const probe = 'zq7probe7qz';

function goesIntoSecret(template: Template, values: Values, label: string): boolean {
  const line = previewLine(template, { ...values, [label]: probe });
  return line.includes(probe) && !maskSecrets(line).includes(probe);
}

/** Shorter texts are parts of so many others that taking them out would leave nothing. */
const shortestSecret = 4;

function secretsOf(
  { line, template, values }: AskedRun,
  spots: readonly SecretSpot[],
  kept: Values,
): readonly string[] {
  const dropped = Object.entries(values)
    .filter(([label]) => !(label in kept))
    .filter(([label]) => template.placeholders.some((blank) => blank.label === label))
    .flatMap(([, value]) => [value, value.replace(/^[\w.-]+=/, '')]);
  const inLine = spots.flatMap(({ start, end, secret }) => [
    line.slice(start, end),
    ...(secret === undefined ? [] : [secret]),
  ]);
  return [...new Set([...dropped, ...inLine])]
    .filter((secret) => secret.length >= shortestSecret && !secret.startsWith('$'))
    .sort((one, other) => other.length - one.length);
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, masked), text);
}

/**
 * A line's source to run again: as it was where it holds no secret, else the line that ran, with a
 * blank in each secret's place. Nothing where that would be no line any more.
 */
function keptSource(
  { line, template }: AskedRun,
  spots: readonly SecretSpot[],
  secrets: readonly string[],
): string | undefined {
  const { source, placeholders } = template;
  if (spots.length === 0) {
    const clean =
      withoutSecrets(source, secrets) === source &&
      placeholders.every((blank) => blank.default === undefined || !isSecretName(blank.label));
    return clean ? source : undefined;
  }
  if (placeholders.some(({ kind }) => kind === 'secret')) return undefined;
  const taken = new Set<string>();
  const blank = ({ label }: SecretSpot): string => {
    let name = label;
    for (let at = 2; taken.has(name); at += 1) name = `${label} ${at}`;
    taken.add(name);
    return `\0${name}\0`;
  };
  const literal = literalSource(withoutSecrets(replaceSpots(line, spots, blank), secrets));
  const open = literal.replace(/\0([^\0]*)\0/g, '{{$1}}');
  const { problems } = parseTemplate(open);
  const isLine = !open.includes(masked) && problems.every(({ severity }) => severity !== 'error');
  return isLine ? open : undefined;
}
