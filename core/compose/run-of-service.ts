import { LineCounter, parseDocument } from 'yaml';
import { splitWords } from '../command/words.ts';
import type { Problem, Result } from '../result.ts';
import { composeStrings as strings } from '../strings/compose.ts';
import { interpolate } from './interpolate.ts';
import { isMap, type Lost, type RunText, type Yaml, type YamlMap } from './model.ts';
import { optionWords, textOf } from './option-words.ts';
import { handledKeys, placeWords } from './place-words.ts';
import { sharedOptions } from './service-options.ts';

/**
 * Writes for each service the `docker run` that says the same, with what was lost.
 *
 * Variables of the file are not known here: their defaults are used, and said.
 */
export function runsOfCompose(text: string): Result<readonly RunText[], Problem> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true });
  const [fault] = document.errors;
  if (fault) {
    const { line } = lines.linePos(fault.pos[0]);
    const message = strings.problems.notYaml(fault.message.split('\n')[0] ?? '');
    return { ok: false, error: { code: 'not-yaml', severity: 'error', message, line } };
  }
  const file = document.toJS() as Yaml;
  const services = isMap(file) ? file['services'] : undefined;
  if (!isMap(file) || !isMap(services)) {
    const message = strings.problems.noServices;
    return { ok: false, error: { code: 'no-services', severity: 'error', message } };
  }
  const runs = Object.entries(services).map(([name, service]) =>
    runOf(name, isMap(service) ? service : {}, file),
  );
  return { ok: true, value: runs };
}

function runOf(service: string, body: YamlMap, file: YamlMap): RunText {
  const { value, lost: variables } = interpolate(body);
  const known = isMap(value) ? value : {};
  const shared = sharedOptions.flatMap(({ option, key, shape }) =>
    optionWords(option, shape, valueAt(known, key)),
  );
  const places = placeWords(known, file);
  const image = textOf(known['image']) ?? '';
  const entrypoint = wordsOf(known['entrypoint']);
  const [program, ...more] = entrypoint ?? [];
  const name = known['container_name'] === undefined ? ['--name', service] : [];
  const options = [
    ...['docker', 'run', '-d', ...name],
    ...shared,
    ...places.words,
    ...(entrypoint === undefined ? [] : [`--entrypoint=${program ?? ''}`]),
  ];
  const command = [...more, ...(wordsOf(known['command']) ?? [])];
  return {
    service,
    argv: [...options, image === '' ? service : image, ...command],
    imageAt: options.length,
    lost: [
      ...(image === '' && known['build'] === undefined
        ? [{ what: 'image', why: strings.noImage }]
        : []),
      ...variables,
      ...places.lost,
      ...lostKeys(known),
    ],
  };
}

function valueAt(from: YamlMap, path: readonly string[]): Yaml | undefined {
  let value: Yaml | undefined = from;
  for (const key of path) value = isMap(value) ? value[key] : undefined;
  return value;
}

/** A text is divided as a shell divides it, as Compose does; a list is taken as it is. */
function wordsOf(value: Yaml | undefined): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.flatMap((each) => textOf(each) ?? []);
  const words = splitWords(textOf(value) ?? '');
  return words.ok ? words.value : [textOf(value) ?? ''];
}

const known = new Set([
  ...sharedOptions.map(({ key }) => key[0] ?? ''),
  ...handledKeys,
  'image',
  'command',
  'entrypoint',
]);

function lostKeys(body: YamlMap): readonly Lost[] {
  return Object.keys(body)
    .filter((key) => !known.has(key) && !key.startsWith('x-'))
    .map((what) => ({ what, why: strings.lostKeys[what] ?? strings.lostKey }));
}
