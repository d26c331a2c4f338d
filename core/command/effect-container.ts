import type { DockerLine } from '../cli/read-docker.ts';
import { strings } from '../strings/effect.ts';
import { isOn, type Part, part } from './effect-parts.ts';

/** What `docker run` and `docker create` make, use and open. */
export function containerEffect(line: DockerLine): readonly Part[] {
  const image = line.operands[0];
  const name = line.options.get('name')?.at(-1);
  return [
    part('changes', strings.createsContainer(name || undefined)),
    ...(line.command === 'create' ? [part('changes', strings.createsStopped)] : []),
    ...(image ? [part('changes', strings.fromImage(image))] : []),
    ...ports(line),
    ...networks(line),
    ...storage(line),
    ...(isOn(line, 'privileged') ? [part('exposes', strings.privileged)] : []),
    ...(isOn(line, 'use-api-socket') ? [part('exposes', strings.engineSocket)] : []),
    ...(isOn(line, 'rm') ? [part('changes', strings.removedAfter)] : []),
    ...(line.command === 'run' && !isOn(line, 'detach', 'd')
      ? [part('changes', isOn(line, 'interactive', 'i') ? strings.interactive : strings.runsOn)]
      : []),
  ];
}

/**
 * A port without an address is open on every interface of the machine, past its firewall's rules.
 * Source: docker run, "Publish or expose port".
 */
function ports(line: DockerLine): readonly Part[] {
  const published = (line.options.get('publish') ?? []).map((mapping) => {
    if (mapping.includes('=')) return longMapping(mapping);
    const [, address = '', host = ''] =
      /^(?:(\[[^\]]*\]|[^:]*):)?(?:([^:]*):)?[^:]*$/.exec(mapping) ?? [];
    // With two fields the first is the host's port; with three it is the address.
    const fields = mapping.replace(/\[[^\]]*\]/, '').split(':').length;
    return fields < 3 ? openPort('', address) : openPort(address, host);
  });
  const all = isOn(line, 'publish-all', 'P') ? [part('exposes', strings.publishesAll)] : [];
  return [...published, ...all];
}

function longMapping(mapping: string): Part {
  const fields = new Map(
    mapping.split(',').map((field): [string, string] => {
      const equals = field.indexOf('=');
      return [field.slice(0, equals), field.slice(equals + 1)];
    }),
  );
  return openPort('', fields.get('published') ?? '');
}

function openPort(address: string, port: string): Part {
  const local = /^(127\.|\[?::1\]?$|localhost$)/.test(address);
  if (port === '' && !local) return part('exposes', strings.publishesRandom);
  return part(
    local ? 'changes' : 'exposes',
    strings.publishes(port, local ? 'machine' : 'network'),
  );
}

function networks(line: DockerLine): readonly Part[] {
  return ['network', 'net']
    .flatMap((option) => line.options.get(option) ?? [])
    .map((network) =>
      network === 'host'
        ? part('exposes', strings.hostNetwork)
        : part('changes', strings.joins(network.replace(/^name=/, '').replace(/,.*$/, ''))),
    );
}

const engineSockets = /(^|\/)docker\.sock$|docker_engine$/;

function storage(line: DockerLine): readonly Part[] {
  const short = (line.options.get('volume') ?? []).map((mount) => {
    const drive = /^[A-Za-z]:[\\/]/.test(mount) ? 2 : 0;
    const colon = mount.indexOf(':', drive);
    const readOnly = /:([^:]*,)?ro(,[^:]*)?$/.test(mount);
    return { source: colon < 0 ? '' : mount.slice(0, colon), readOnly };
  });
  const long = (line.options.get('mount') ?? []).map((mount) => ({
    source: /(?:^|,)(?:source|src)=([^,]*)/.exec(mount)?.[1] ?? '',
    readOnly: /(?:^|,)(?:readonly|ro)(?:=(?:true|1))?(?:,|$)/.test(mount),
  }));
  return [...short, ...long].flatMap(({ source, readOnly }) => {
    if (engineSockets.test(source)) return [part('exposes', strings.engineSocket)];
    if (source === '') return [];
    if (!/[\\/]|^[.~]/.test(source)) return [part('changes', strings.usesVolume(source))];
    return readOnly ? [] : [part('changes', strings.mounts(source))];
  });
}
