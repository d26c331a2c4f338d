import { describe, expect, it } from 'vitest';
import type { DangerLevel } from '../../../../../core/command/model.ts';
import { levelOf, of, phrasesOf } from './assess-line.ts';

const run = (options: string): string => `docker run -d ${options} nginx`;

describe('what a new container is handed', () => {
  const table: readonly (readonly [options: string, level: DangerLevel, phrase: string])[] = [
    ['-p 80:80', 'exposes', 'opens port 80 to the network'],
    ['-p 127.0.0.1:80:80', 'changes', 'opens port 80 for this machine only'],
    ['-p 127.0.0.1::80', 'changes', 'opens a free port for this machine only'],
    ['-p [::1]:80:80', 'changes', 'opens port 80 for this machine only'],
    ['-p 127.1.2.3:80:80', 'changes', 'opens port 80 for this machine only'],
    ['-p 80', 'exposes', 'opens a free port to the network'],
    ['-p 0.0.0.0:80:80', 'exposes', 'opens port 80 to the network'],
    ['-p [::]:80:80', 'exposes', 'opens port 80 to the network'],
    ['-p 192.168.1.5:80:80', 'exposes', 'opens port 80 on the address 192.168.1.5'],
    ['-p 8000-8002:80-82/udp', 'exposes', 'opens port 8000-8002 to the network'],
    ['-p target=80,published=8080', 'exposes', 'opens port 8080 to the network'],
    ['-p …:80', 'exposes', 'opens port … to the network'],
    ['-p 127.0.0.1:…:80', 'changes', 'opens port … for this machine only'],
    ['-P', 'exposes', 'opens every port of the image to the network'],
    ['-P=false', 'changes', 'creates a container'],

    ['-v data:/x', 'changes', 'uses or creates the volume data'],
    ['-v /x', 'changes', 'creates an anonymous volume for /x'],
    ['-v ./src:/x', 'changes', 'can change files in ./src'],
    ['-v ./src:/x:ro', 'changes', 'can read files in ./src'],
    ['-v C:\\src:/x', 'changes', 'can change files in C:\\src'],
    ['-v /:/x', 'exposes', 'can change every file of this machine'],
    ['-v /:/x:ro', 'exposes', 'can read every file of this machine'],
    ['-v /rootless:/x', 'changes', 'can change files in /rootless'],
    ['-v C:\\:/x', 'exposes', 'can change every file of this machine'],
    ['-v /etc:/x', 'exposes', 'can change the system’s files in /etc'],
    ['-v /etc/:/x', 'exposes', 'can change the system’s files in /etc/'],
    ['-v /etc/localtime:/etc/localtime:ro', 'changes', 'can read files in /etc/localtime'],
    ['-v /sys:/sys:ro', 'changes', 'can read files in /sys'],
    ['-v ~/.ssh:/x:ro', 'exposes', 'can read what is kept secret in ~/.ssh'],
    ['-v /var/run/docker.sock:/s', 'exposes', 'gets control of the Docker engine'],
    ['-v /var/run/docker.sock:/s:ro', 'exposes', 'gets control of the Docker engine'],
    [
      '-v //./pipe/docker_engine://./pipe/docker_engine',
      'exposes',
      'gets control of the Docker engine',
    ],
    ['-v /var/run:/x', 'exposes', 'gets the sockets in /var/run and so the engine'],
    ['-v /my/docker.sock.d:/x', 'changes', 'can change files in /my/docker.sock.d'],
    [
      '--mount type=bind,src=/var/run/docker.sock,dst=/s',
      'exposes',
      'gets control of the Docker engine',
    ],
    ['--mount type=bind,source=/,target=/host', 'exposes', 'can change every file of this machine'],
    ['--mount type=bind,source=/srv,target=/x,readonly', 'changes', 'can read files in /srv'],
    ['--mount source=data,target=/x', 'changes', 'uses or creates the volume data'],
    ['--mount target=/x,volume-opt=device=/', 'exposes', 'can change every file of this machine'],
    ['--tmpfs /x', 'changes', 'creates a container'],
    ['--volumes-from db:ro', 'changes', 'uses the volumes of db'],

    ['--network app', 'changes', 'joins the network app'],
    ['--net app', 'changes', 'joins the network app'],
    ['--network name=app,alias=db', 'changes', 'joins the network app'],
    ['--network host', 'exposes', 'uses this machine’s own network'],
    ['--network none', 'changes', 'gets no network'],
    ['--network container:db', 'changes', 'shares the network of db'],
    ['--link db:db', 'changes', 'is linked to db'],

    ['--privileged', 'exposes', 'gets full control of this machine'],
    ['--privileged=false', 'changes', 'creates a container'],
    ['--use-api-socket', 'exposes', 'gets control of the Docker engine and your logins'],
    ['--pid host', 'exposes', 'sees the processes of this machine'],
    ['--pid container:db', 'changes', 'sees the processes of db'],
    ['--ipc host', 'exposes', 'shares memory with programs of this machine'],
    ['--ipc private', 'changes', 'creates a container'],
    ['--uts host', 'exposes', 'can change the name of this machine'],
    ['--userns host', 'exposes', 'has its root be root of this machine'],
    ['--cgroupns host', 'exposes', 'sees the resource groups of this machine'],
    ['--cap-add NET_ADMIN', 'exposes', 'gets the right NET_ADMIN'],
    ['--cap-drop ALL', 'changes', 'creates a container'],
    ['--device /dev/snd:/dev/snd', 'exposes', 'gets the device /dev/snd'],
    ['--security-opt seccomp=unconfined', 'exposes', 'runs without the protection of seccomp'],
    ['--security-opt no-new-privileges', 'changes', 'creates a container'],
    ['--gpus all', 'changes', 'uses the GPUs of this machine'],

    ['--restart unless-stopped', 'changes', 'starts again by itself and with the engine'],
    ['--restart on-failure:3', 'changes', 'starts again when it fails'],
    ['--restart no', 'changes', 'creates a container'],
    ['--rm', 'changes', 'is removed when it ends with its anonymous volumes'],
    ['--pull never', 'changes', 'uses the image nginx, which must be here'],
    ['--pull always', 'changes', 'downloads nginx again'],
    ['--cidfile id.txt', 'changes', 'writes the file id.txt'],
    ['--name web', 'changes', 'creates the container web'],
  ];

  it.each(table)('with %s: %s, “%s”', (options, level, phrase) => {
    expect(phrasesOf(run(options))).toContain(phrase);
    expect(levelOf(run(options))).toBe(level);
    const created = `docker create ${options} nginx`;
    expect(phrasesOf(created)).toContain(phrase);
    expect(levelOf(created)).toBe(level);
  });

  it('is not what stands after the image', () => {
    expect(levelOf('docker run nginx --privileged -p 80:80 -v /:/x')).toBe('changes');
    expect(levelOf('docker run --entrypoint -p nginx')).toBe('changes');
  });

  it('says how to keep a port here, and what to give instead of all rights', () => {
    expect(of('docker run -d -p 3000:6379 redis').danger.reasons).toEqual([
      'Port 3000 is reachable from other machines, past this machine’s firewall: write 127.0.0.1:3000:6379 to keep it here.',
    ]);
    expect(of('docker run -d -p 53/udp x').danger.reasons[0]).toMatch(/127\.0\.0\.1::53\/udp/);
    expect(of('docker run -d --privileged x').danger.reasons[0]).toMatch(/--cap-add or --device/);
    expect(of('docker run -d -v data:/x x').danger.reasons).toEqual([
      'Creates a container.',
      'Downloads x if it is not here.',
      'Uses or creates the volume data.',
    ]);
  });

  it('is marked by to whom it opens something', () => {
    const how = (options: string): readonly string[] =>
      of(run(options)).parts.flatMap((part) => (part.level === 'exposes' ? [part.how] : []));
    for (const options of ['-p 80:80', '-P', '--network host']) {
      expect(how(options), options).toEqual(['network']);
    }
    for (const options of ['--cap-add NET_ADMIN', '--device /dev/snd', '--pid host']) {
      expect(how(options), options).toEqual(['rights']);
    }
    for (const options of ['--privileged', '--cap-add ALL', '-v /:/h', '--use-api-socket']) {
      expect(how(options), options).toEqual(['machine']);
    }
  });

  it('of Compose and of a service is told by the same rules', () => {
    expect(levelOf('docker compose run -p 80:80 web')).toBe('exposes');
    expect(levelOf('docker compose run -p 127.0.0.1:80:80 web')).toBe('changes');
    expect(levelOf('docker compose run -v /:/host web')).toBe('exposes');
    expect(levelOf('docker compose run -v data:/x web')).toBe('changes');
    expect(levelOf('docker compose run --cap-add SYS_ADMIN web')).toBe('exposes');
    expect(levelOf('docker service create -p 80:8080 nginx')).toBe('exposes');
    expect(phrasesOf('docker service create -p 80:8080 nginx')).toContain(
      'opens port 80 to the network on the machines of the swarm',
    );
    expect(levelOf('docker service create --mount type=bind,src=/,dst=/x nginx')).toBe('exposes');
    expect(levelOf('docker service create --network app nginx')).toBe('changes');
    expect(levelOf('docker service update --publish-add 80:80 web')).toBe('exposes');
    expect(levelOf('docker service update --publish-rm 80 web')).toBe('changes');
    expect(levelOf('docker service update --cap-add SYS_ADMIN web')).toBe('exposes');
  });
});
