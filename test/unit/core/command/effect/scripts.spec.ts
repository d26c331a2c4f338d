import { describe, expect, it } from 'vitest';
import { assess, assessLine } from '../../../../../core/command/effect.ts';
import type { DangerLevel } from '../../../../../core/command/model.ts';
import { script } from './assess-line.ts';

describe('a shell line', () => {
  const table: readonly (readonly [string, DangerLevel, string])[] = [
    ['docker ps | wc -l', 'safe', 'Runs wc and changes nothing.'],
    ['docker ps | grep web | head -1', 'safe', 'Runs grep, runs head and changes nothing.'],
    ['echo hello', 'safe', 'Does nothing yet.'],
    ['make all', 'changes', 'Runs make.'],
    ['/opt/My.Tool/Tool.exe x', 'changes', 'Runs Tool.'],
    ['docker pull redis && make', 'changes', 'Downloads redis and runs make.'],
    [
      'docker ps && docker rm -f web',
      'removes',
      'Removes the container web and ends it first if running.',
    ],
    ["echo 'docker rm web'", 'safe', 'Does nothing yet.'],
    ['A=1 sudo docker rm web', 'removes', 'Removes the container web.'],
    ['sudo -u me docker rm web', 'removes', 'Removes the container web.'],
    ['sudo make', 'changes', 'Runs make.'],
    ['timeout -k 5 10 make', 'changes', 'Runs make.'],
    ['if docker inspect web; then docker stop web; fi', 'changes', 'Stops web.'],
    ["sh -c 'docker rm web'", 'removes', 'Removes the container web.'],
    ['bash -ec "docker rm web"', 'removes', 'Removes the container web.'],
    ['docker exec web sh -c "docker rm x"', 'changes', 'Runs sh inside web.'],
    ['docker inspect $(docker rm web)', 'removes', 'Removes the container web.'],
    ['docker logs web > out.txt', 'changes', 'Writes the file out.txt.'],
    ['docker logs web >> out.txt 2>&1', 'changes', 'Adds to the file out.txt.'],
    ['docker logs web > /dev/null 2>&1', 'safe', 'Changes nothing.'],
    ['docker load < images.tar', 'changes', 'Takes images out of its input.'],
    ['docker save x | gzip > x.tar.gz', 'changes', 'Runs gzip and writes the file x.tar.gz.'],
    ['docker logs web | tee out.txt', 'changes', 'Writes the file out.txt.'],
    ["docker ps | sed 's/a/b/'", 'safe', 'Runs sed and changes nothing.'],
    ["sed -i 's/a/b/' compose.yaml", 'changes', 'Has sed change files in place.'],
    ['rm -rf ./data', 'removes', 'Deletes ./data.'],
    ['docker ps | xargs -n 1 echo', 'safe', 'Changes nothing.'],
    ['docker ps -q | xargs docker inspect', 'safe', 'Changes nothing.'],
    ['', 'safe', 'Does nothing yet.'],
  ];

  it.each(table)('%s: %s', (line, level, sentence) => {
    const { danger, effect } = script(line);
    expect([danger.level, effect.sentence]).toEqual([level, sentence]);
  });

  const reaching: readonly (readonly [string, string])[] = [
    [
      'docker rm -f $(docker ps -aq)',
      'Removes every container of this engine and ends them first if running.',
    ],
    [
      'docker rm -f `docker ps -aq`',
      'Removes every container of this engine and ends them first if running.',
    ],
    [
      'docker ps -aq | xargs docker rm -f',
      'Removes every container of this engine and ends them first if running.',
    ],
    ['docker ps -aq | xargs -r -n 10 sudo docker rm', 'Removes every container of this engine.'],
    ['docker rm $(docker ps -q)', 'Removes every running container of this engine.'],
    [
      'docker rm web $(docker ps -aq)',
      'Removes the container web and every container of this engine.',
    ],
    [
      'docker rm $(docker ps -aq -f status=exited)',
      'Removes what “docker ps -aq -f status=exited” prints.',
    ],
    [
      'docker ps -a | grep old | xargs docker rm',
      'Runs grep and removes what “docker ps -a | grep old” prints.',
    ],
    ['docker rm $(cat names.txt)', 'Runs cat and removes what “cat names.txt” prints.'],
    ['docker rm web-$(id -u)', 'Runs id and removes the container web-$(id -u).'],
    [
      'docker rmi $(docker images -q)',
      'Removes every image of this engine and the images that have no other name.',
    ],
    [
      'docker rmi $(docker images -qf dangling=true)',
      'Removes every image without a name and the images that have no other name.',
    ],
    [
      'docker volume rm $(docker volume ls -q)',
      'Removes every volume of this engine and their data.',
    ],
    ['docker volume rm $NAMES', 'Removes the volume $NAMES and its data.'],
  ];

  it.each(reaching)('%s says what it reaches', (line, sentence) => {
    const { danger, effect } = script(line);
    expect(effect.sentence).toBe(sentence);
    expect(danger.level).toBe('removes');
  });

  it('is found in the argv of each shell, and judged by its rules', () => {
    const level = (...argv: readonly string[]): DangerLevel => assess(argv).danger.level;
    expect(level('/bin/sh', '-c', 'docker rmi x')).toBe('removes');
    expect(level('powershell.exe', '-NoProfile', '-Command', 'docker rmi x')).toBe('removes');
    expect(level('pwsh', '-NoProfile', '-Command', 'docker ps | Select-Object -First 1')).toBe(
      'safe',
    );
    expect(level('cmd.exe', '/c', 'docker rmi x')).toBe('removes');
    expect(level('sh', 'script.sh')).toBe('changes');
    expect(assessLine('docker run -v C:\\data:/d x', 'powershell').effect.phrases).toContain(
      'can change files in C:\\data',
    );
    expect(assessLine('docker run -v C:\\data:/d x', 'cmd').effect.phrases).toContain(
      'can change files in C:\\data',
    );
  });

  it('reads what the shell would put in as one piece', () => {
    const phrases = (line: string) => script(line).effect.phrases;
    expect(phrases('docker run -d -v "$(pwd)":/x redis')).toContain('can change files in $(pwd)');
    expect(phrases('docker run -d -v $PWD/a:/x redis')).toContain('can change files in $PWD/a');
    expect(phrases(`docker run -d -v \${DIR:-/}:/x redis`)).toContain(
      `can change files in \${DIR:-/}`,
    );
    expect(phrases(`docker run -d -p \${PORT:-80}:80 redis`)).toContain(
      `opens port \${PORT:-80} to the network`,
    );
  });

  it('is typed to only where nothing is piped in', () => {
    expect(script('docker run -i alpine sh').interactive).toBe(true);
    expect(script('echo ls | docker run -i alpine sh').interactive).toBe(false);
    expect(script('docker run -i alpine sh < file').interactive).toBe(false);
    expect(script('echo y | docker volume prune').interactive).toBe(false);
    expect(script('docker logs web | less').interactive).toBe(true);
    expect(script('docker logs -f web | grep x').longRunning).toBe(true);
    expect(script('timeout 5 docker logs -f web').longRunning).toBe(false);
    expect(script('watch docker ps').longRunning).toBe(true);
  });

  it('never throws, whatever its words are', () => {
    for (const word of [
      'constructor',
      '__proto__',
      'toString',
      '$(',
      '`',
      '"',
      "'",
      '|',
      '>',
      '&',
    ]) {
      expect(() => script(word)).not.toThrow();
      expect(() => assess([word, word])).not.toThrow();
      expect(() => assess(['docker', word, word])).not.toThrow();
      expect(() => script(`docker ${word} rm`)).not.toThrow();
    }
  });
});
