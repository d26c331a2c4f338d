import { describe, expect, it } from 'vitest';
import { bridgesInPool, forwardRule } from '../../../../scripts/engine/network.ts';
import { mountsBelow } from '../../../../scripts/engine/stop.ts';

describe('the bridges that an engine left', () => {
  const link = (ifname: string, local: string): object => ({ ifname, addr_info: [{ local }] });
  const json = JSON.stringify([
    link('lo', '127.0.0.1'),
    link('docker0', '172.17.0.1'),
    link('br-0123456789ab', '10.213.0.1'),
    link('br-ba9876543210', '172.18.0.1'),
    link('br-office', '10.213.4.1'),
    link('rsbr0', '10.213.255.1'),
    { ifname: 'eth0' },
  ]);

  it('are those with a name that dockerd gives and an address of the pool', () => {
    expect(bridgesInPool(json, '10.213.0.0/16')).toEqual(['br-0123456789ab']);
    expect(bridgesInPool(json, '10.214.0.0/16')).toEqual([]);
  });

  it('are none when ip says nothing', () => {
    expect(bridgesInPool('', '10.213.0.0/16')).toEqual([]);
  });
});

describe('the rule for the pool', () => {
  it('lets the pool reach itself only, and says whose it is', () => {
    expect(forwardRule('10.213.0.0/16').join(' ')).toBe(
      'FORWARD -s 10.213.0.0/16 -d 10.213.0.0/16 -m comment --comment runsheet engine for tests -j ACCEPT',
    );
  });
});

describe('the mounts of an engine', () => {
  it('are those below its folders, the deepest first', () => {
    const info = [
      '22 1 8:1 / / rw shared:1 - ext4 /dev/vda rw',
      '40 22 0:4 / /run/r/current/exec/netns/a rw - nsfs nsfs rw',
      '41 22 0:5 / /d/current/docker/overlay2/x/merged rw - overlay overlay rw',
      '42 41 0:6 / /d/current/docker/overlay2/x/merged/with\\040space rw - tmpfs tmpfs rw',
      '43 22 0:7 / /d/current-other/y rw - tmpfs tmpfs rw',
    ].join('\n');
    expect(mountsBelow(info, ['/run/r/current', '/d/current'])).toEqual([
      '/d/current/docker/overlay2/x/merged/with space',
      '/d/current/docker/overlay2/x/merged',
      '/run/r/current/exec/netns/a',
    ]);
  });
});
