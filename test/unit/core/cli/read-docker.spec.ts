import { describe, expect, it } from 'vitest';
import { readDocker } from '../../../../core/cli/read-docker.ts';

function read(line: string): unknown {
  const found = readDocker(line.split(' '));
  return found && [found.command, Object.fromEntries(found.options), found.operands];
}

describe('a docker line', () => {
  it('keeps what follows the image for the container', () => {
    expect(read('docker run -d --name web nginx -p 80:80 --rm')).toEqual([
      'run',
      { d: ['true'], name: ['web'] },
      ['nginx', '-p', '80:80', '--rm'],
    ]);
  });

  it('takes short switches in a cluster and a value glued to its option', () => {
    expect(read('docker run -itp3000:6379 -e=A=b redis')).toEqual([
      'run',
      { i: ['true'], t: ['true'], publish: ['3000:6379'], env: ['A=b'] },
      ['redis'],
    ]);
  });

  it('reads options on both sides of operands where the command allows it', () => {
    expect(read('docker rm web -f db')).toEqual(['rm', { f: ['true'] }, ['web', 'db']]);
    expect(read('docker rm -- -odd')).toEqual(['rm', {}, ['-odd']]);
  });

  it('goes past global options and knows the long names of commands', () => {
    expect(read('docker --context prod -H tcp://h container ls -a')).toEqual([
      'ps',
      { context: ['prod'], host: ['tcp://h'], a: ['true'] },
      [],
    ]);
    expect(read('docker compose -f a.yaml up -d')).toEqual([
      'compose up',
      { file: ['a.yaml'], d: ['true'] },
      [],
    ]);
  });

  it('is recognised by a full path, and nothing else is one', () => {
    expect(readDocker(['/usr/bin/docker', 'ps'])?.command).toBe('ps');
    expect(readDocker(['C:\\Docker\\docker.exe', 'ps'])?.command).toBe('ps');
    expect(readDocker(['docker-compose', 'up'])).toBeUndefined();
    expect(readDocker([])).toBeUndefined();
  });

  it('survives an option whose value is missing', () => {
    expect(read('docker run --name')).toEqual(['run', { name: [''] }, []]);
  });
});
