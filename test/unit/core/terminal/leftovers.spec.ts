import { describe, expect, it } from 'vitest';
import { leftoverOf } from '../../../../core/terminal/leftovers.ts';

const docker = (line: string) => leftoverOf('/usr/bin/docker', line.split(' '));
const shell = (line: string) => leftoverOf('/bin/sh', ['-c', line]);

describe('what may go on after a stopped command', () => {
  it.each([
    ['run -d redis', 'container'],
    ['--context remote container run redis', 'container'],
    ['-H unix:///x.sock start -a web', 'container'],
    ['exec -it web sh', 'inside'],
    ['compose up', 'project'],
    ['compose -f compose.yaml --profile debug up -d', 'project'],
    ['compose exec web sh', 'inside'],
    ['build .', 'build'],
    ['buildx build .', 'build'],
    ['pull redis', undefined],
    ['logs -f run', undefined],
    ['ps', undefined],
    ['compose logs up', undefined],
    ['rm run', undefined],
  ])('docker %s: %s', (line, leftover) => {
    expect(docker(line)).toBe(leftover);
  });

  it('knows the program by whatever path it has', () => {
    expect(leftoverOf('C:\\Program Files\\Docker\\docker.exe', ['run', 'redis'])).toBe('container');
    expect(leftoverOf('/usr/local/bin/docker-compose', ['up'])).toBe('project');
    expect(leftoverOf('/usr/bin/podman', ['run', 'redis'])).toBeUndefined();
  });

  it('searches a line for a shell', () => {
    expect(shell('docker ps -q | xargs docker inspect && docker compose up')).toBe('project');
    expect(shell('docker logs -f web | grep error')).toBeUndefined();
    expect(leftoverOf('/usr/bin/aws', ['docker run'])).toBeUndefined();
  });
});
