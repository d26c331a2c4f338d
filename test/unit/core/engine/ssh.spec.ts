import { describe, expect, it } from 'vitest';
import { sshArguments } from '../../../../core/engine/ssh.ts';

describe('sshArguments', () => {
  it('runs dial-stdio on the host, never asks, and ends its options before the host', () => {
    const args = sshArguments({ kind: 'ssh', host: 'box' });
    expect(args).toContain('BatchMode=yes');
    expect(args.slice(-6)).toEqual(['-T', '--', 'box', 'docker', 'system', 'dial-stdio']);
  });

  it('passes user and port', () => {
    const args = sshArguments({ kind: 'ssh', host: 'box', user: 'me', port: 2222 });
    expect(args.join(' ')).toContain('-T -l me -p 2222 -- box docker');
  });

  it('quotes the socket’s path for the shell on the other side', () => {
    const args = sshArguments({ kind: 'ssh', host: 'box', path: "/run/it's $(id)/docker.sock" });
    expect(args.slice(-5)).toEqual([
      'docker',
      '--host',
      "'unix:///run/it'\\''s $(id)/docker.sock'",
      'system',
      'dial-stdio',
    ]);
  });
});
