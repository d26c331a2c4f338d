import { describe, expect, it } from 'vitest';
import {
  ask,
  firstNetworks,
  found,
  interfaces,
  join,
  leave,
  memberNames,
  moveTo,
  type NetworkStep,
  networkCommand,
  share,
  stepsTo,
  zoneOf,
  zones,
} from '../../../../core/diagrams/networks.ts';

const joined = join(firstNetworks, 'my-visitor', 'my-network').networks;
const bothOnBridge = moveTo(firstNetworks, 'my-app', 'bridge');

describe('ask', () => {
  it('finds by name on a network of one’s own, in both directions and itself', () => {
    expect(ask(firstNetworks, 'my-cache', 'my-app')).toBe('found');
    expect(ask(firstNetworks, 'my-app', 'my-cache')).toBe('found');
    expect(ask(firstNetworks, 'my-app', 'my-app')).toBe('found');
  });

  it('finds nobody from the default bridge, not even a neighbour or itself', () => {
    expect(ask(firstNetworks, 'my-visitor', 'my-cache')).toBe('no-name-server');
    expect(ask(bothOnBridge, 'my-visitor', 'my-app')).toBe('no-name-server');
    expect(ask(bothOnBridge, 'my-visitor', 'my-visitor')).toBe('no-name-server');
    expect(share(bothOnBridge, 'my-visitor', 'my-app')).toBe(true);
  });

  it('does not know a name that is on another network only', () => {
    expect(ask(firstNetworks, 'my-cache', 'my-visitor')).toBe('unknown');
    expect(ask(firstNetworks, 'my-cache', 'my-loner')).toBe('unknown');
  });

  it('knows the visitor, and is known to it, once it has joined', () => {
    expect(ask(joined, 'my-visitor', 'my-cache')).toBe('found');
    expect(ask(joined, 'my-cache', 'my-visitor')).toBe('found');
    expect(found(joined, 'my-visitor')).toEqual(['my-cache', 'my-app']);
  });

  it('still does not know a neighbour on the default bridge when it is on both', () => {
    const networks = moveTo(joined, 'my-app', 'bridge');
    expect(ask(networks, 'my-visitor', 'my-app')).toBe('unknown');
    expect(share(networks, 'my-visitor', 'my-app')).toBe(true);
  });

  it('finds nobody without a network', () => {
    expect(found(firstNetworks, 'my-loner')).toEqual([]);
    expect(ask(moveTo(firstNetworks, 'my-app', 'nowhere'), 'my-app', 'my-cache')).toBe(
      'no-name-server',
    );
  });
});

describe('share', () => {
  it('needs a common network, and none is no network', () => {
    expect(share(firstNetworks, 'my-cache', 'my-app')).toBe(true);
    expect(share(firstNetworks, 'my-cache', 'my-visitor')).toBe(false);
    const lonely = { ...firstNetworks, 'my-app': ['none'] as const };
    expect(share(lonely, 'my-app', 'my-loner')).toBe(false);
  });
});

describe('join and leave', () => {
  it('refuse what is so already', () => {
    expect(join(joined, 'my-visitor', 'my-network').refused).toBe('already-there');
    expect(leave(firstNetworks, 'my-visitor', 'my-network').refused).toBe('not-there');
  });

  it('refuse a second network beside none, in either order', () => {
    expect(join(firstNetworks, 'my-loner', 'bridge').refused).toBe('none-is-alone');
    expect(join(firstNetworks, 'my-visitor', 'none').refused).toBe('none-is-alone');
  });

  it('allow none to a container that left everything', () => {
    const alone = leave(firstNetworks, 'my-visitor', 'bridge').networks;
    expect(join(alone, 'my-visitor', 'none').networks['my-visitor']).toEqual(['none']);
  });
});

describe('interfaces', () => {
  it('counts lo and one for each network', () => {
    expect(interfaces(firstNetworks, 'my-visitor')).toBe(2);
    expect(interfaces(joined, 'my-visitor')).toBe(3);
    expect(interfaces(firstNetworks, 'my-loner')).toBe(1);
  });
});

describe('moveTo', () => {
  it('brings every container from every zone into every other', () => {
    for (const member of memberNames) {
      for (const from of zones) {
        for (const to of zones) {
          const networks = moveTo(moveTo(firstNetworks, member, from), member, to);
          expect(zoneOf(networks, member)).toBe(to);
        }
      }
    }
  });

  it('uses only commands that the engine accepts', () => {
    for (const member of memberNames) {
      for (const to of zones) {
        stepsTo(firstNetworks, member, to).reduce((now, step) => {
          const outcome = (step.do === 'connect' ? join : leave)(now, member, step.network);
          expect(outcome.refused).toBeUndefined();
          return outcome.networks;
        }, firstNetworks);
      }
    }
  });

  it('joins before it leaves, and leaves none before it joins', () => {
    const lines = (steps: readonly NetworkStep[]): readonly string[] =>
      steps.map((step) => networkCommand('my-visitor', step));
    expect(lines(stepsTo(firstNetworks, 'my-visitor', 'mine'))).toEqual([
      'docker network connect my-network my-visitor',
      'docker network disconnect bridge my-visitor',
    ]);
    expect(stepsTo(firstNetworks, 'my-loner', 'bridge')).toEqual([
      { do: 'disconnect', network: 'none' },
      { do: 'connect', network: 'bridge' },
    ]);
  });

  it('needs no command to stay', () => {
    for (const member of memberNames) {
      expect(stepsTo(firstNetworks, member, zoneOf(firstNetworks, member))).toEqual([]);
    }
  });
});
