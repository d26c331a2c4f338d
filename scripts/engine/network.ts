import type { EngineInstance } from './instance.ts';
import type { Outcome } from './outcome.ts';
import { needTool, runTool } from './run-tool.ts';

const ruleComment = 'runsheet engine for tests';

/** Makes the engine's bridge, or finds it as an earlier run left it. */
export async function raiseBridge(instance: EngineInstance): Promise<Outcome<void>> {
  const { bridge, bridgeAddress } = instance;
  if ((await runTool('ip', ['link', 'show', 'dev', bridge])).exitCode !== 0) {
    const add = ['link', 'add', 'name', bridge, 'type', 'bridge'];
    const made = await needTool(`make the bridge ${bridge}`, 'ip', add);
    if (!made.ok) {
      return made;
    }
  }
  const address = ['address', 'replace', bridgeAddress, 'dev', bridge];
  const addressed = await needTool(`give ${bridge} its address`, 'ip', address);
  if (!addressed.ok) {
    return addressed;
  }
  const up = await needTool(`raise ${bridge}`, 'ip', ['link', 'set', 'dev', bridge, 'up']);
  return up.ok ? { ok: true, value: undefined } : up;
}

/** Removes the bridge and those that the engine made for networks, which dockerd leaves behind. */
export async function removeBridges(
  instance: EngineInstance,
  alsoNamed: readonly string[],
): Promise<void> {
  const listed = await runTool('ip', ['-json', '-4', 'address', 'show']);
  const names = bridgesInPool(listed.stdout, instance.addressPool);
  for (const name of new Set([instance.bridge, ...names, ...alsoNamed])) {
    await runTool('ip', ['link', 'delete', 'dev', name, 'type', 'bridge']);
  }
}

/**
 * The bridges that hold an address of the pool, from `ip -json address show`.
 *
 * Only names that dockerd gives (`br-` and an id) count; the pool is a /16.
 */
export function bridgesInPool(json: string, pool: string): readonly string[] {
  const prefix = `${pool.split('.').slice(0, 2).join('.')}.`;
  let links: unknown;
  try {
    links = JSON.parse(json);
  } catch {
    return [];
  }
  const entries = Array.isArray(links) ? (links as readonly IpLink[]) : [];
  return entries
    .filter((link) => /^br-[0-9a-f]{12}$/.test(link.ifname ?? ''))
    .filter((link) => link.addr_info?.some((one) => one.local?.startsWith(prefix)) === true)
    .map((link) => link.ifname ?? '');
}

interface IpLink {
  readonly ifname?: string;
  readonly addr_info?: readonly { readonly local?: string }[];
}

/** The rule that lets containers of the pool reach each other; one specification for -C, -I and -D. */
export function forwardRule(addressPool: string): readonly string[] {
  const comment = ['-m', 'comment', '--comment', ruleComment];
  return ['FORWARD', '-s', addressPool, '-d', addressPool, ...comment, '-j', 'ACCEPT'];
}

/**
 * Where FORWARD drops by default, puts in the one rule for the pool. True when the rule is there.
 *
 * With another Docker on the machine, bridged packets pass through its FORWARD chain. A machine
 * without iptables has nobody who could have set the policy with it.
 */
export async function allowForward(instance: EngineInstance): Promise<Outcome<boolean>> {
  const rules = await runTool('iptables', ['-w', '5', '-S', 'FORWARD']);
  if (rules.exitCode !== 0 || !/^-P FORWARD DROP$/m.test(rules.stdout)) {
    return { ok: true, value: false };
  }
  const rule = forwardRule(instance.addressPool);
  if ((await runTool('iptables', ['-w', '5', '-C', ...rule])).exitCode === 0) {
    return { ok: true, value: true };
  }
  const put = await needTool('add the rule for the pool', 'iptables', ['-w', '5', '-I', ...rule]);
  return put.ok ? { ok: true, value: true } : put;
}

/** Takes the rule out again, as often as it is there. */
export async function removeForwardRule(instance: EngineInstance): Promise<void> {
  for (let times = 0; times < 4; times += 1) {
    const rule = forwardRule(instance.addressPool);
    if ((await runTool('iptables', ['-w', '5', '-D', ...rule])).exitCode !== 0) {
      return;
    }
  }
}
