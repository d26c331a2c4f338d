/**
 * One of the engines that the bench can run.
 *
 * `current` is the engine of nearly all tests. `old` is Debian 12's 20.10, for the few rules that
 * changed since. `spare` is a second current engine, for tests that stop and start theirs. `window`
 * is the one of the window's tests while others test on `current`.
 */
export type InstanceName = 'current' | 'old' | 'spare' | 'window';

export interface EngineInstance {
  readonly name: InstanceName;
  /** The package set it runs from. */
  readonly set: 'current' | 'old';
  readonly bridge: string;
  /** The bridge's own address: in the last /24 of the pool, which the engine hands out last. */
  readonly bridgeAddress: string;
  readonly addressPool: string;
}

const instances: Readonly<Record<InstanceName, EngineInstance>> = {
  current: {
    name: 'current',
    set: 'current',
    bridge: 'rsbr0',
    bridgeAddress: '10.213.255.1/24',
    addressPool: '10.213.0.0/16',
  },
  old: {
    name: 'old',
    set: 'old',
    bridge: 'rsbr1',
    bridgeAddress: '10.214.255.1/24',
    addressPool: '10.214.0.0/16',
  },
  spare: {
    name: 'spare',
    set: 'current',
    bridge: 'rsbr2',
    bridgeAddress: '10.215.255.1/24',
    addressPool: '10.215.0.0/16',
  },
  window: {
    name: 'window',
    set: 'current',
    bridge: 'rsbr3',
    bridgeAddress: '10.217.255.1/24',
    addressPool: '10.217.0.0/16',
  },
};

export const instanceNames: readonly InstanceName[] = ['current', 'old', 'spare', 'window'];

/** The fixed settings of an engine: bridges and address pools never overlap. */
export function engineInstance(name: InstanceName): EngineInstance {
  return instances[name];
}
