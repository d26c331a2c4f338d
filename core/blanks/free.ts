import type { EngineObjects, PublishedPort } from '../engine/model.ts';

/** The next name that nothing has: `my-redis` becomes `my-redis-2`, `web-2` becomes `web-3`. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const numbered = /^(.*?[^\d])-([1-9]\d{0,5})$/.exec(wanted);
  const base = numbered?.[1] ?? wanted;
  for (let number = Number(numbered?.[2] ?? 1) + 1; ; number += 1) {
    const name = `${base}-${number}`;
    if (!taken.has(name)) return name;
  }
}

/** The ports from `from` on, upwards, that no container publishes; at most `count`. */
export function freePorts(
  from: number,
  taken: ReadonlySet<number>,
  count: number,
): readonly number[] {
  const found: number[] = [];
  for (let port = Math.max(1, from); port <= 65_535 && found.length < count; port += 1) {
    if (!taken.has(port)) found.push(port);
  }
  return found;
}

/** A host port with the container that has it. */
export interface PortHolder {
  readonly container: string;
  readonly port: PublishedPort;
}

/** Which containers publish a port of this machine, by the port; `tcp` and `udp` are two worlds. */
export function portHolders(
  { containers }: Pick<EngineObjects, 'containers'>,
  protocol: string,
): ReadonlyMap<number, PortHolder> {
  const holders = new Map<number, PortHolder>();
  for (const { name, published } of containers) {
    for (const port of published ?? []) {
      if (port.protocol === protocol && !holders.has(port.host)) {
        holders.set(port.host, { container: name, port });
      }
    }
  }
  return holders;
}

/** Two bindings of one port meet unless each names an address of its own. */
export function addressesMeet(one: string, other: string): boolean {
  const everywhere = (address: string): boolean => /^(?:|0\.0\.0\.0|::|\[::\])$/.test(address);
  return everywhere(one) || everywhere(other) || bare(one) === bare(other);
}

function bare(address: string): string {
  const inner = address.replace(/^\[|\]$/g, '');
  return inner === 'localhost' ? '127.0.0.1' : inner;
}
