import { describe, expect, it } from 'vitest';
import { type ExplainOptions, explainLine } from '../../../../../core/cli/explain.ts';
import type { Explanation } from '../../../../../core/cli/line/model.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';

function explain(line: string, options?: ExplainOptions): Explanation {
  return explainLine(line, shippedGrammar, options);
}

function pieces(line: string): readonly string[] {
  return explain(line).tokens.map(({ role, text }) => `${role} ${text}`);
}

describe('an explained line', () => {
  it('has a token for every piece', () => {
    expect(pieces('$ sudo docker run -dp 80:80 --name=web nginx ls -l # try')).toEqual([
      ...['prompt $', 'prefix sudo', 'program docker', 'command run', 'option -d', 'option p'],
      ...['value 80:80', 'option --name=', 'value web', 'image nginx', 'argument ls'],
      ...['argument -l', 'comment # try'],
    ]);
  });

  it('shows pipes, redirections, variables and other programs for what they are', () => {
    expect(pieces('A=1 docker ps -q > out && cat out | docker rm $(docker ps -q)')).toEqual([
      ...['environment A=1', 'program docker', 'command ps', 'option -q', 'redirection >'],
      ...['redirection out', 'operator &&', 'program cat', 'other out', 'operator |'],
      ...['program docker', 'command rm', 'substitution $(docker ps -q)'],
    ]);
  });

  it('names the first docker command, its arguments, and no other', () => {
    const { command, argv } = explain('echo x | docker container ls -a | docker rm y');
    expect(command).toBe('docker ps');
    expect(argv).toEqual(['docker', 'container', 'ls', '-a']);
  });

  it('names the one inside a substitution when there is no other', () => {
    expect(explain('kill $(docker inspect -f "{{.State.Pid}}" web)').command).toBe(
      'docker inspect',
    );
  });

  it('says what all docker commands of the line do together, and the worst of it', () => {
    expect(explain('docker ps').danger).toEqual({ level: 'safe', reasons: [] });
    expect(explain('docker ps && docker pull redis').effect.sentence).toBe('Downloads redis.');
    expect(explain('docker pull redis && docker rm -f web').danger.level).toBe('removes');
    expect(explain('docker ps -aq | xargs docker rm').danger.level).toBe('removes');
    expect(explain('docker inspect $(docker rm web)').danger.level).toBe('removes');
    expect(explain('docker run --help').danger.level).toBe('safe');
    expect(explain('docker-compose down -v').danger.level).toBe('removes');
    expect(explain('docker run -p 80:80 nginx').danger.level).toBe('exposes');
  });

  it('knows the folder one is in from a volume', () => {
    for (const here of ['"$(pwd)"', '$PWD', '"$PWD"']) {
      const { effect } = explain(`docker run -v ${here}:/x node`);
      expect(effect.sentence, here).toMatch(/can change files in/);
    }
    expect(explain('docker pull redis:7').tokens.at(-1)?.role).toBe('image');
  });

  it('is explained as it was meant where its dashes are wrong', () => {
    const { run, effect } = explain('docker run —name web –d nginx');
    expect(run).toMatchObject({ name: 'web', image: 'nginx' });
    expect(effect.sentence).toMatch(/the container web/);
  });

  it('is read for the shell that is given', () => {
    const line = 'docker run -v C:\\data:/data nginx';
    expect(explain(line).run?.mounts).toEqual(['C:\\data:/data']);
    expect(explain(line, { shell: 'posix' }).run?.mounts).toEqual(['C:data:/data']);
  });

  it('explains values as Docker divides them', () => {
    const say = (line: string, text: string): string =>
      explain(line).tokens.find((token) => token.text === text)?.explains ?? '';
    expect(say('docker run -p 127.0.0.1:8080:80 x', '127.0.0.1:8080:80')).toBe(
      'Port 8080 of this machine, for this machine only, leads to port 80 in the container.',
    );
    expect(say('docker run -v data:/d:ro x', 'data:/d:ro')).toBe(
      'The volume data appears at /d in the container, which it can only read.',
    );
    expect(say('docker run -e A=1 x', 'A=1')).toBe('Sets A to 1.');
    expect(say('docker run localhost:5000/x', 'localhost:5000/x')).toMatch(/tag latest/);
  });
});
