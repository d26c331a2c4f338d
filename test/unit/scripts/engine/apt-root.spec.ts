import { describe, expect, it } from 'vitest';
import { parsePolicy, parseSimulatedInstall } from '../../../../scripts/engine/apt-root.ts';

describe('what apt says', () => {
  it('of candidates is read by package, those without one left out', () => {
    const text = [
      'docker.io:',
      '  Installed: (none)',
      '  Candidate: 28.5.2+dfsg4-5',
      '  Version table:',
      '     28.5.2+dfsg4-5 500',
      'tini-static:',
      '  Installed: (none)',
      '  Candidate: (none)',
      'redis-server:',
      '  Candidate: 5:7.0.15-1~deb12u7',
    ].join('\n');
    expect([...parsePolicy(text)]).toEqual([
      ['docker.io', '28.5.2+dfsg4-5'],
      ['redis-server', '5:7.0.15-1~deb12u7'],
    ]);
  });

  it('of an install that it only simulates is read to names and versions', () => {
    const text = [
      'Inst libc6 (2.36-9+deb12u14 Debian:12.14/oldstable [amd64])',
      'Inst nginx-common [1.0-1] (1.22.1-9+deb12u9 Debian:12.14/oldstable [all])',
      'Conf libc6 (2.36-9+deb12u14 Debian:12.14/oldstable [amd64])',
    ].join('\n');
    expect(parseSimulatedInstall(text)).toEqual([
      { name: 'libc6', version: '2.36-9+deb12u14' },
      { name: 'nginx-common', version: '1.22.1-9+deb12u9' },
    ]);
  });
});
