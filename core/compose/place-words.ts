import { composeStrings as strings } from '../strings/compose.ts';
import { isMap, type Lost, type Yaml, type YamlMap } from './model.ts';
import { pairsOf, textOf, textsOf, written } from './option-words.ts';

/** Words of a line, and what they cannot say. */
export interface Words {
  readonly words: readonly string[];
  readonly lost: readonly Lost[];
}

/** The keys of a service that are read here; see `service-places.ts` for the other direction. */
export const handledKeys = [
  'ports',
  'volumes',
  'networks',
  'network_mode',
  'healthcheck',
  'logging',
  'extra_hosts',
  'ulimits',
  'volumes_from',
  'gpus',
  'blkio_config',
] as const;

/** Ports, mounts, networks and the few other keys that are said in a way of their own. */
export function placeWords(service: YamlMap, file: YamlMap): Words {
  const parts = [
    portWords(service['ports']),
    mountWords(service['volumes'], file),
    networkWords(service, file),
    plain(healthWords(service['healthcheck'])),
    plain(
      pairsOf(service['extra_hosts']).flatMap((host) =>
        written('--add-host', host.replace('=', ':')),
      ),
    ),
    plain(ulimitWords(service['ulimits'])),
    volumesFromWords(service['volumes_from']),
    service['gpus'] === 'all' ? plain(['--gpus', 'all']) : lostIf(service['gpus'], 'gpus'),
  ];
  return {
    words: parts.flatMap(({ words }) => words),
    lost: parts.flatMap(({ lost }) => lost),
  };
}

function plain(words: readonly string[]): Words {
  return { words, lost: [] };
}

function lostIf(value: Yaml | undefined, what: string): Words {
  return { words: [], lost: value === undefined ? [] : [{ what, why: strings.gpus }] };
}

function portWords(value: Yaml | undefined): Words {
  const list = Array.isArray(value) ? value : [];
  return plain(
    list.flatMap((each) => {
      const text = isMap(each) ? longPort(each) : textOf(each);
      return text === undefined ? [] : ['-p', text];
    }),
  );
}

function longPort(port: YamlMap): string | undefined {
  const target = textOf(port['target']);
  if (target === undefined) return undefined;
  const published = textOf(port['published']) ?? '';
  const address = textOf(port['host_ip']);
  const protocol = textOf(port['protocol']);
  const inside = protocol === undefined || protocol === 'tcp' ? target : `${target}/${protocol}`;
  const shown = address?.includes(':') ? `[${address}]` : address;
  if (shown !== undefined) return `${shown}:${published}:${inside}`;
  return published === '' ? inside : `${published}:${inside}`;
}

function mountWords(value: Yaml | undefined, file: YamlMap): Words {
  const list = Array.isArray(value) ? value : [];
  const lost: Lost[] = [];
  const words = list.flatMap((each): readonly string[] => {
    if (!isMap(each)) {
      const text = textOf(each) ?? '';
      const [source = '', ...rest] = text.split(':');
      const isName = rest.length > 0 && /^[A-Za-z0-9][\w.-]+$/.test(source);
      const name = isName ? outsideName(source, 'volumes', file, lost) : source;
      return ['-v', [name, ...rest].join(':')];
    }
    const type = textOf(each['type']) ?? 'volume';
    const source = textOf(each['source']);
    const name =
      source !== undefined && type === 'volume'
        ? outsideName(source, 'volumes', file, lost)
        : source;
    const fields = [
      `type=${type}`,
      ...(name === undefined ? [] : [`source=${name}`]),
      `target=${textOf(each['target']) ?? ''}`,
      ...(each['read_only'] === true ? ['readonly'] : []),
    ];
    return ['--mount', fields.map(csvField).join(',')];
  });
  return { words, lost };
}

function csvField(field: string): string {
  return /[",]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

/** A volume or network of the file by the name it has on the engine. */
function outsideName(
  key: string,
  kind: 'volumes' | 'networks',
  file: YamlMap,
  lost: Lost[],
): string {
  const declared = isMap(file[kind]) ? file[kind] : {};
  const about = declared[key];
  const own = isMap(about) ? textOf(about['name']) : undefined;
  if (own !== undefined) return own;
  if (isMap(about) && about['external'] === true) return key;
  const why = kind === 'volumes' ? strings.volumeName(key) : strings.networkName(key);
  lost.push({ what: `${kind} ${key}`, why });
  return key;
}

function networkWords(service: YamlMap, file: YamlMap): Words {
  const mode = textOf(service['network_mode']);
  if (mode !== undefined) return plain(['--network', mode]);
  const networks = service['networks'];
  const names = isMap(networks) ? Object.keys(networks) : textsOf(networks);
  const own = names.filter((name) => name !== 'default');
  const lost: Lost[] = [];
  const words = own.flatMap((name): readonly string[] => {
    const outside = outsideName(name, 'networks', file, lost);
    const about = isMap(networks) && isMap(networks[name]) ? networks[name] : {};
    const fields = [
      ...textsOf(about['aliases']).map((alias) => `alias=${alias}`),
      ...textsOf(about['ipv4_address']).map((ip) => `ip=${ip}`),
      ...textsOf(about['ipv6_address']).map((ip) => `ip6=${ip}`),
    ];
    const value = fields.length > 0 ? [`name=${outside}`, ...fields].join(',') : outside;
    return ['--network', value];
  });
  if (own.length === 0) lost.push({ what: 'networks', why: strings.defaultNetwork });
  return { words, lost };
}

function healthWords(value: Yaml | undefined): readonly string[] {
  if (!isMap(value)) return [];
  const test = value['test'];
  if (typeof test === 'string') return ['--health-cmd', test];
  const [kind, ...words] = textsOf(test);
  if (kind === 'NONE') return ['--no-healthcheck'];
  if (kind === 'CMD-SHELL') return ['--health-cmd', words.join(' ')];
  // The option's text is read by a shell, so that each word has to stay one.
  return kind === 'CMD' ? ['--health-cmd', words.map(shellWord).join(' ')] : [];
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function ulimitWords(value: Yaml | undefined): readonly string[] {
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([name, limit]) => {
    const text = isMap(limit)
      ? `${textOf(limit['soft']) ?? ''}:${textOf(limit['hard']) ?? ''}`
      : textOf(limit);
    return text === undefined ? [] : ['--ulimit', `${name}=${text}`];
  });
}

/** `container:web` names a container; anything else is a service of the file. */
function volumesFromWords(value: Yaml | undefined): Words {
  return plain(
    textsOf(value).flatMap((each) => ['--volumes-from', each.replace(/^container:/, '')]),
  );
}
