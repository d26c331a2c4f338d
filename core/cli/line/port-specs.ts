import { remembered } from '../../remembered.ts';

/** What `--publish` opens: as many ports as its range in the container is wide. */
export interface PublishedPorts {
  /** Empty for all addresses; without brackets. */
  readonly address: string;
  /** Absent for a free port each. */
  readonly host?: PortRange;
  readonly container: PortRange;
  readonly protocol: string;
}

export interface PortRange {
  readonly from: number;
  readonly to: number;
}

export type PortSpec =
  | { readonly ok: true; readonly ports: PublishedPorts }
  | { readonly ok: false; readonly reason: PortFault };

export type PortFault = 'container' | 'host' | 'address' | 'protocol' | 'ranges' | 'field';

const failed = (reason: PortFault): PortSpec => ({ ok: false, reason });

/**
 * Reads the value of `--publish`.
 *
 * `[address:][host]:container[/protocol]`, or `published=…,target=…,protocol=…`. With a range on
 * the host's side and one port in the container the engine chooses, so that range stays one.
 */
export const readPortSpec: (spec: string) => PortSpec = remembered(readSpec);

function readSpec(spec: string): PortSpec {
  const plain = spec.includes('=') ? fromFields(spec) : spec;
  if (plain === undefined) return failed('field');
  const parts = plain.split(':');
  const last = parts.pop() ?? '';
  const host = parts.pop() ?? '';
  const address = readAddress(parts.join(':'));
  if (address === undefined) return failed('address');
  const [number = '', protocol = ''] = last.split('/');
  return check(number, host, address, (protocol || 'tcp').toLowerCase());
}

function check(number: string, host: string, address: string, protocol: string): PortSpec {
  const container = readRange(number);
  if (!container) return failed('container');
  const outside = host === '' ? undefined : readRange(host);
  if (host !== '' && !outside) return failed('host');
  const width = container.to - container.from;
  if (outside && outside.to - outside.from !== width && width > 0) return failed('ranges');
  if (!/^(?:tcp|udp|sctp)$/.test(protocol)) return failed('protocol');
  return { ok: true, ports: { address, ...(outside && { host: outside }), container, protocol } };
}

/**
 * One text for each port: `3000:6379/tcp`, `6379/tcp`, `127.0.0.1::80/tcp`, `[::1]:80:80/tcp`.
 *
 * With a range on the host's side and one port in the container the engine chooses, so that range
 * stays one. No more than `most` are listed.
 */
export function portTexts(ports: PublishedPorts, most: number): readonly string[] {
  const { address, host, container, protocol } = ports;
  const count = Math.min(most, container.to - container.from + 1);
  const shown = address.includes(':') ? `[${address}]` : address;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const inside = `${container.from + index}/${protocol}`;
    const outside = host === undefined ? '' : hostText(host, container, index);
    if (address !== '') return `${shown}:${outside}:${inside}`;
    return outside === '' ? inside : `${outside}:${inside}`;
  });
}

function hostText(host: PortRange, container: PortRange, index: number): string {
  return container.from === container.to ? rangeText(host) : String(host.from + index);
}

/** `80`, or `80-82`. */
export function rangeText({ from, to }: PortRange): string {
  return from === to ? String(from) : `${from}-${to}`;
}

/** The long form, turned into the short one as the CLI does. */
function fromFields(spec: string): string | undefined {
  const fields = new Map([['protocol', 'tcp']]);
  for (const part of spec.split(',')) {
    const [key = '', value] = part.split('=');
    if (value === undefined) return undefined;
    fields.set(key, value);
  }
  const side = (key: string): string => fields.get(key) ?? '';
  return `${side('published')}:${side('target')}/${side('protocol')}`;
}

function readRange(text: string): PortRange | undefined {
  const found = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(text);
  if (!found) return undefined;
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  return from > 65_535 || to > 65_535 || to < from ? undefined : { from, to };
}

/** Without its brackets; undefined when it is no address. */
function readAddress(text: string): string | undefined {
  const bracketed = /^\[([^\]]*)\]$/.exec(text)?.[1];
  const inner = bracketed ?? text;
  if (inner === '') return inner;
  // What the shell puts there is not known yet, and may well be an address.
  if (/[\ue000-\ue07f]/.test(inner)) return inner;
  if (isIpv4(inner)) return inner;
  return bracketed !== undefined && isIpv6(inner) ? inner : undefined;
}

function isIpv4(text: string): boolean {
  return (
    /^\d{1,3}(?:\.\d{1,3}){3}$/.test(text) &&
    text.split('.').every((part) => Number(part) < 256 && !/^0\d/.test(part))
  );
}

function isIpv6(text: string): boolean {
  if (!/^[0-9A-Fa-f:.]{2,45}$/.test(text) || text.split('::').length > 2) return false;
  const groups = text.split(':').filter((group) => group !== '');
  const last = groups.at(-1) ?? '';
  const embedded = last.includes('.');
  if (embedded && !isIpv4(last)) return false;
  const hex = embedded ? groups.slice(0, -1) : groups;
  if (!hex.every((group) => /^[0-9A-Fa-f]{1,4}$/.test(group))) return false;
  const count = hex.length + (embedded ? 2 : 0);
  return text.includes('::') ? count < 8 : count === 8;
}
