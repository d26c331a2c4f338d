import { describe, expect, it } from 'vitest';
import { assess } from '../../../../core/command/effect.ts';
import type { DangerLevel } from '../../../../core/command/model.ts';

const of = (line: string) => assess(line.split(' '));

describe('the danger of a line', () => {
  const table: readonly (readonly [string, DangerLevel])[] = [
    ['docker ps -a', 'safe'],
    ['docker container ls', 'safe'],
    ['docker logs -f web', 'safe'],
    ['docker pull redis', 'changes'],
    ['docker run redis', 'changes'],
    ['docker run -p 127.0.0.1:80:80 nginx', 'changes'],
    ['docker run -p [::1]:80:80 nginx', 'changes'],
    ['docker run -p 80:80 nginx', 'exposes'],
    ['docker run -p 80 nginx', 'exposes'],
    ['docker run -p 0.0.0.0:80:80 nginx', 'exposes'],
    ['docker run --publish target=80,published=8080 nginx', 'exposes'],
    ['docker run -P nginx', 'exposes'],
    ['docker run --privileged nginx', 'exposes'],
    ['docker run --privileged=false nginx', 'changes'],
    ['docker run nginx --privileged', 'changes'],
    ['docker run -v /var/run/docker.sock:/s nginx', 'exposes'],
    ['docker run --mount type=bind,src=/var/run/docker.sock,dst=/s nginx', 'exposes'],
    ['docker run --network host nginx', 'exposes'],
    ['docker stop web', 'changes'],
    ['docker rm web', 'removes'],
    ['docker container remove -f web', 'removes'],
    ['docker rmi redis', 'removes'],
    ['docker image rm redis', 'removes'],
    ['docker network rm n', 'removes'],
    ['docker volume rm v', 'removes'],
    ['docker system prune', 'removes'],
    ['docker compose down', 'removes'],
    ['docker context rm c', 'removes'],
    ['docker something-new x', 'changes'],
    ['make all', 'changes'],
  ];

  it.each(table)('of “%s” is %s', (line, level) => {
    expect(of(line).danger.level).toBe(level);
  });

  it('has its reasons, and none when it is safe', () => {
    expect(of('docker run -d -p 3000:6379 redis').danger.reasons).toEqual([
      'opens port 3000, reachable from the network',
    ]);
    expect(of('docker ps').danger.reasons).toEqual([]);
  });

  it('of a shell line is that of its worst command', () => {
    const script = (line: string) => assess(['/bin/sh', '-c', line]).danger.level;
    expect(script('docker ps | grep web')).toBe('changes');
    expect(script('docker ps && docker rm -f web')).toBe('removes');
    expect(script('docker rm -f $(docker ps -aq)')).toBe('removes');
    expect(script('A=1 sudo docker system prune -f')).toBe('removes');
    expect(script("echo 'docker rm web'")).toBe('changes');
    expect(assess(['powershell.exe', '-NoProfile', '-Command', 'docker rmi x']).danger.level).toBe(
      'removes',
    );
  });
});

describe('the effect of a line', () => {
  it('names what it creates, opens and joins', () => {
    expect(of('docker run -d --name my-redis -p 3000:6379 --network app redis').effect).toEqual({
      phrases: [
        'creates the container my-redis',
        'downloads redis if it is not here',
        'opens port 3000, reachable from the network',
        'joins the network app',
      ],
      sentence:
        'Creates the container my-redis, downloads redis if it is not here, opens port 3000, reachable from the network and joins the network app.',
    });
  });

  it('tells a volume from a folder, and a folder that is only read', () => {
    const phrases = (line: string) => of(line).effect.phrases;
    expect(phrases('docker run -d -v data:/d redis')).toContain('uses the volume data');
    expect(phrases('docker run -d -v ./x:/d redis')).toContain('can change files in ./x');
    expect(phrases('docker run -d -v C:\\x:/d redis')).toContain('can change files in C:\\x');
    expect(phrases('docker run -d -v /x:/d:ro redis').join()).not.toContain('/x');
    expect(phrases('docker run -d -v /anonymous redis').join()).not.toContain('anonymous');
  });

  it('says nothing changes when nothing does', () => {
    expect(of('docker images').effect.sentence).toBe('Changes nothing.');
    expect(of('docker rename a b').effect.sentence).toBe('Gives the container a the name b.');
    expect(of('docker compose exec web sh').effect.phrases[0]).toBe('runs a program inside web');
  });
});

describe('a line that needs a person or does not end', () => {
  it('is interactive with -i and not detached', () => {
    expect(of('docker exec -it web sh').interactive).toBe(true);
    expect(of('docker run -dit alpine').interactive).toBe(false);
    expect(of('docker exec web ls -i').interactive).toBe(false);
    expect(of('docker compose exec web sh').interactive).toBe(true);
    expect(of('docker compose exec -T web ls').interactive).toBe(false);
  });

  it('is long-running when it follows, watches or stays in front', () => {
    expect(of('docker logs -f web').longRunning).toBe(true);
    expect(of('docker logs web').longRunning).toBe(false);
    expect(of('docker stats').longRunning).toBe(true);
    expect(of('docker stats --no-stream').longRunning).toBe(false);
    expect(of('docker compose up').longRunning).toBe(true);
    expect(of('docker compose up -d').longRunning).toBe(false);
  });
});
