import { describe, expect, it } from 'vitest';
import type { DangerLevel } from '../../../../../core/command/model.ts';
import { levelOf, of, phrasesOf } from './assess-line.ts';

describe('the sentence of what removes', () => {
  const table: readonly (readonly [string, string])[] = [
    ['docker rm web', 'Removes the container web.'],
    ['docker rm web db', 'Removes the containers web and db.'],
    ['docker rm -f web', 'Removes the container web and ends it first if running.'],
    [
      'docker rm -fv web',
      'Removes the container web, ends it first if running and removes its anonymous volumes too.',
    ],
    ['docker rm -l web/db', 'Removes the link web/db.'],
    ['docker rmi redis', 'Removes the image name redis and the image if it has no other name.'],
    ['docker volume rm data', 'Removes the volume data and its data.'],
    ['docker volume rm a b', 'Removes the volumes a and b and their data.'],
    ['docker network rm app', 'Removes the network app.'],
    ['docker image prune -f', 'Removes unused images without a name.'],
    ['docker image prune -af', 'Removes every unused image.'],
    ['docker image prune -f --filter dangling=false', 'Removes every unused image.'],
    ['docker image prune -f --filter dangling=true', 'Removes unused images without a name.'],
    ['docker volume prune -f', 'Removes unused anonymous volumes and their data.'],
    ['docker volume prune -f -a', 'Removes every unused volume and its data.'],
    ['docker volume prune -f --filter all=1', 'Removes every unused volume and its data.'],
    [
      'docker container prune -f --filter until=24h',
      'Removes every stopped container and takes only what matches until=24h.',
    ],
    ['docker network prune -f', 'Removes unused networks of your own.'],
    ['docker builder prune -f', 'Removes unused build cache.'],
    ['docker buildx prune -f -a', 'Removes the whole build cache.'],
    [
      'docker builder prune -f --keep-storage 10GB',
      'Removes unused build cache and keeps 10GB of it.',
    ],
    [
      'docker system prune -f',
      'Removes every stopped container, removes unused networks of your own, removes unused images without a name and removes unused build cache.',
    ],
    [
      'docker system prune -af --volumes',
      'Removes every stopped container, removes unused networks of your own, removes every unused image, removes unused build cache and removes unused anonymous volumes and their data.',
    ],
    ['docker buildx rm', 'Removes the builder in use.'],
    ['docker buildx rm mine', 'Removes the builder mine.'],
    ['docker buildx rm -f --all-inactive', 'Removes every builder that does not run.'],
    ['docker stack rm app', 'Removes the stack app.'],
    ['docker secret rm a b', 'Removes the secrets a and b.'],
    ['docker swarm leave', 'Takes this machine out of the swarm.'],
    [
      'docker swarm leave -f',
      'Takes this machine out of the swarm and does so even as its manager.',
    ],
    ['docker checkpoint rm web one', 'Removes the checkpoint one of web.'],
  ];

  it.each(table)('%s', (line, sentence) => {
    expect(of(line).effect.sentence).toBe(sentence);
    expect(levelOf(line)).toBe('removes');
  });

  it('says that nothing goes while nothing is named, as the CLI refuses that', () => {
    for (const kind of ['volume', 'network', 'secret', 'context', 'image', 'container']) {
      expect(levelOf(`docker ${kind} rm`), kind).toBe('safe');
      expect(levelOf(`docker ${kind} rm -f`), kind).toBe('safe');
      expect(levelOf(`docker ${kind} rm …`), kind).toBe('removes');
    }
    expect(of('docker volume rm').effect.sentence).toBe(
      'Removes nothing, since it names no volume.',
    );
  });

  it('asks before a prune unless it is forced', () => {
    expect(of('docker system prune').effect.phrases).toContain('asks before it begins');
    expect(of('docker system prune').interactive).toBe(true);
    expect(of('docker system prune --force').interactive).toBe(false);
    expect(of('docker system prune --force=false').interactive).toBe(true);
  });

  it('gives the reasons of what removes first, and of what opens after them', () => {
    const { danger } = of('docker compose run --remove-orphans -p 80:80 web');
    expect(danger.level).toBe('removes');
    expect(danger.reasons.map((reason) => reason.slice(0, 10))).toEqual([
      'What those',
      'Port 80 is',
    ]);
  });
});

describe('a project', () => {
  const table: readonly (readonly [string, DangerLevel, string?])[] = [
    ['up', 'changes', 'creates and starts the services of the project'],
    ['-p shop up', 'changes', 'creates and starts the services of the project shop'],
    ['up web db', 'changes', 'creates and starts web and db'],
    ['up -d', 'changes', 'replaces containers whose settings or image changed'],
    ['up --force-recreate', 'removes', 'replaces containers even if nothing changed'],
    ['up --force-recreate=false', 'changes'],
    ['up -V', 'removes', 'gives replaced ones new anonymous volumes'],
    ['up --renew-anon-volumes', 'removes'],
    [
      'up --remove-orphans',
      'removes',
      'removes containers of services that the file no longer names',
    ],
    ['up --scale web=3', 'changes', 'starts or removes containers until there are 3 of web'],
    ['up --scale web=0', 'removes', 'removes the containers of web'],
    ['up --dry-run --remove-orphans', 'safe', 'only shows what it would do'],
    ['--dry-run down -v', 'safe'],
    ['--dry-run=false down -v', 'removes'],
    ['down', 'removes', 'stops and removes the containers and networks of the project'],
    ['down web', 'removes', 'stops and removes the containers of web'],
    ['down -v', 'removes', 'removes the named and anonymous volumes of the file and their data'],
    ['down --rmi all', 'removes', 'removes every image that its services use'],
    ['down --rmi local', 'removes', 'removes its images without a name of their own'],
    ['stop', 'changes', 'stops the services of the project'],
    ['kill', 'changes', 'ends the services of the project at once'],
    ['kill --remove-orphans', 'removes'],
    ['rm -f', 'removes', 'removes the stopped containers of the services of the project'],
    ['rm -fsv web', 'removes', 'removes their anonymous volumes too'],
    ['scale web=2', 'changes'],
    ['scale web=0', 'removes'],
    ['wait web', 'safe', 'waits until web ends'],
    ['wait --down-project web', 'removes'],
    ['config', 'safe'],
    ['config -o out.yaml', 'changes', 'writes the file out.yaml'],
    ['config -o out.yaml --dry-run', 'changes'],
    ['build --check', 'safe'],
    ['build --push', 'changes', 'publishes them at their registries'],
    ['exec web sh', 'changes', 'runs sh inside web'],
    ['exec --privileged web sh', 'exposes'],
    ['cp web:/x .', 'changes', 'copies web:/x to . on this machine'],
    ['cp . web:/x', 'changes', 'copies . into the container at web:/x'],
    ['cp web:/x -', 'safe'],
    ['run --rm web', 'changes', 'is removed when it ends with its anonymous volumes'],
    ['create --force-recreate', 'removes'],
    ['watch', 'changes', 'builds, copies or restarts when your files change'],
    ['version', 'safe'],
    ['ls', 'safe'],
  ];

  it.each(table)('docker compose %s: %s', (line, level, phrase) => {
    expect(levelOf(`docker compose ${line}`)).toBe(level);
    if (phrase !== undefined) expect(phrasesOf(`docker compose ${line}`)).toContain(phrase);
  });
});
