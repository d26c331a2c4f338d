import type { EngineObjects } from '../engine/model.ts';
import type { Problem } from '../result.ts';
import { blankStrings } from '../strings/blanks.ts';
import { type MachineFacts, portKey } from './facts.ts';
import { finding } from './finding.ts';
import { addressesMeet, freePorts, portHolders } from './free.ts';
import { textOfPieces } from './place.ts';
import type { BlankUse } from './use.ts';
import type { FilledBlank } from './warnings.ts';

const strings = blankStrings.warning;

/** How many ports of a range are looked at; nobody publishes more by hand. */
const mostOfRange = 32;

/** How many ports after a taken one are asked for at once, to find one that is free. */
export const portsAhead = 8;

type PortUse = Extract<BlankUse, { readonly type: 'host-port' }>;

/** The ports that a value means: one, or a range. */
export function portsOf(value: string): readonly number[] {
  const found = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(value);
  if (!found) return [];
  const from = Number(found[1]);
  const to = Number(found[2] ?? found[1]);
  if (from < 1 || to > 65_535 || to < from) return [];
  return Array.from({ length: Math.min(to - from + 1, mostOfRange) }, (_, index) => from + index);
}

/** The address that a host port is bound to, without colon and brackets; empty for all. */
export function addressOf({ template, values }: FilledBlank, use: PortUse): string {
  const text = textOfPieces(use.address, template, values).replace(/:$/, '');
  return text.replace(/^\[|\]$/g, '');
}

interface PortFacts {
  readonly objects: EngineObjects | undefined;
  readonly machine: MachineFacts;
  /** The engine has no more rights than its user; otherwise it may bind what the app may not. */
  readonly rootless: boolean;
}

/** Who has the port already: a container, which is named, or another program. */
export function portWarning(
  blank: FilledBlank,
  use: PortUse,
  { objects, machine, rootless }: PortFacts,
): Problem | undefined {
  const address = addressOf(blank, use);
  const holders = portHolders(objects ?? { containers: [] }, use.protocol);
  for (const port of portsOf(blank.value)) {
    const holder = holders.get(port);
    if (holder && addressesMeet(holder.port.address, address)) {
      const free = freeInstead(blank.value, port, use, address, holders, machine);
      const message = strings.portTaken(String(port), holder.container, free);
      return finding('warning', 'port-taken', message, free);
    }
    const state = machine.ports.get(portKey(port, use.protocol, address));
    if (state === 'used') {
      const free = freeInstead(blank.value, port, use, address, holders, machine);
      return finding('warning', 'port-used', strings.portUsed(String(port), free), free);
    }
    if (state === 'privileged' && rootless) {
      return finding('warning', 'port-privileged', strings.portPrivileged(String(port)));
    }
  }
  return undefined;
}

/** The next port that neither a container nor, as far as main was asked, a program has. */
function freeInstead(
  value: string,
  port: number,
  use: PortUse,
  address: string,
  holders: ReadonlyMap<number, unknown>,
  { ports }: MachineFacts,
): string | undefined {
  if (value.includes('-')) return undefined;
  const candidates = freePorts(port + 1, new Set(holders.keys()), portsAhead);
  const free = candidates.find(
    (each) => ports.get(portKey(each, use.protocol, address)) !== 'used',
  );
  return free === undefined ? undefined : String(free);
}
