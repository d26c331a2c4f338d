import { describe, expect, it } from 'vitest';
import { type Machine, parseOsRelease, whyNoEngine } from '../../../../scripts/engine/machine.ts';

const good: Machine = {
  platform: 'linux',
  arch: 'x64',
  uid: 0,
  os: { id: 'debian', codename: 'bookworm' },
};

describe('os-release', () => {
  it('is read with every kind of quoting', () => {
    expect(parseOsRelease('NAME="A B"\nID=debian\nVERSION_CODENAME="bookworm"\n')).toEqual({
      id: 'debian',
      codename: 'bookworm',
    });
    expect(parseOsRelease("ID='ubuntu'\nVERSION_CODENAME=noble")).toEqual({
      id: 'ubuntu',
      codename: 'noble',
    });
  });

  it('of a Debian between releases has no codename', () => {
    expect(parseOsRelease('ID=debian\n')).toEqual({ id: 'debian', codename: '' });
  });
});

describe('why a machine has no engine', () => {
  it('is nothing on Debian and Ubuntu, x64, as root', () => {
    expect(whyNoEngine(good)).toBeUndefined();
    expect(whyNoEngine({ ...good, os: { id: 'ubuntu', codename: 'noble' } })).toBeUndefined();
  });

  it.each([
    ['the system', { ...good, platform: 'darwin' }, 'Linux only, and this system is darwin'],
    ['the processor', { ...good, arch: 'arm64' }, 'x64 packages, and this machine is arm64'],
    ['the distribution', { ...good, os: { id: 'fedora', codename: '' } }, 'this system is fedora'],
    ['an unknown one', { ...good, os: { id: '', codename: '' } }, 'does not say what it is'],
    ['the user', { ...good, uid: 1000 }, 'needs root'],
  ] as const)('names %s in one sentence', (_, machine, words) => {
    const reason = whyNoEngine(machine);
    expect(reason).toContain(words);
    expect(reason).toMatch(/^[A-Z][^\n]*\.$/);
  });
});
