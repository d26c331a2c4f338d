import { type PublishedPorts, rangeText, readPortSpec } from '../../cli/line/port-specs.ts';
import { containerStrings as strings } from '../../strings/effect-containers.ts';
import { exposureReasons as reasons } from '../../strings/effect-reasons.ts';
import type { Asked } from './asked.ts';
import { changes, opens, type Part, when } from './parts.ts';

/**
 * The ports that a container opens on this machine.
 *
 * A port without an address is open on every interface, past the firewall's own rules.
 * Source: docker run, "Publish or expose port".
 */
export function portParts(asked: Asked): readonly Part[] {
  return [
    ...asked.values('--publish').map(portPart),
    ...when(asked.on('--publish-all'), opens(strings.opensAll, reasons.allPorts)),
  ];
}

function portPart(spec: string): Part {
  const read = readPortSpec(spec);
  // What the CLI would refuse is still said as it was meant: a value may be half typed.
  if (!read.ok) return guessedPort(spec);
  const { address, host } = read.ports;
  const port = host === undefined ? undefined : rangeText(host);
  if (staysHere(address)) return changes(strings.opensHere(port));
  if (address !== '' && !everywhere.test(address)) {
    return opens(strings.opensOn(port, address), reasons.portOn(address));
  }
  return opens(strings.opens(port), reasons.port(port, localForm(read.ports)));
}

/** The addresses that only this machine reaches. */
export function staysHere(address: string): boolean {
  return /^(?:127\.|(?:0*:)*:?0*1$|::ffff:127\.|localhost$)/i.test(address);
}

const everywhere = /^(?:0\.0\.0\.0|::)$/;

function localForm({ host, container, protocol }: PublishedPorts): string {
  const suffix = protocol === 'tcp' ? '' : `/${protocol}`;
  const outside = host === undefined ? '' : rangeText(host);
  return `127.0.0.1:${outside}:${rangeText(container)}${suffix}`;
}

function guessedPort(spec: string): Part {
  const [, address = '', rest = spec] = /^(\[[^\]]*\]|[^:]*):(.*:.*)$/.exec(spec) ?? [];
  const outside = rest.includes(':') ? rest.slice(0, rest.indexOf(':')) : '';
  const port = outside === '' ? undefined : outside;
  const bare = address.replace(/^\[|\]$/g, '');
  if (staysHere(bare)) return changes(strings.opensHere(port));
  const local = `127.0.0.1:${rest.includes(':') ? '' : ':'}${rest}`;
  return opens(strings.opens(port), reasons.port(port, local));
}
