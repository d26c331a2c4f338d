import { describe, expect, it } from 'vitest';
import { explainLine } from '../../../../../core/cli/explain.ts';
import { type LineProblemCode, lineProblemCodes } from '../../../../../core/cli/line/problem.ts';
import { previewLine } from '../../../../../core/command/fill.ts';
import type { Problem } from '../../../../../core/result.ts';
import { bundledSheets, loadSheets } from '../../../../../scripts/cli/load-sheets.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';

const here = new Set(['/there', './there']);

function problemsOf(line: string): readonly Problem[] {
  const { problems } = explainLine(line, shippedGrammar, { pathExists: (path) => here.has(path) });
  return problems;
}

function codesOf(line: string): readonly string[] {
  return problemsOf(line).map(({ code }) => code);
}

/** The line after the fix of the first problem with this code. */
function repaired(line: string, code: string): string | undefined {
  const found = problemsOf(line).find((problem) => problem.code === code);
  if (found?.fix === undefined) return undefined;
  return line.slice(0, found.start) + found.fix.text + line.slice(found.end);
}

interface Case {
  readonly code: LineProblemCode;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  /** The first wrong line after its fix; absent where only a person can mend it. */
  readonly fixed?: string;
}

const cases: readonly Case[] = [
  { code: 'empty-line', wrong: ['', '  \n'], right: ['docker'] },
  {
    code: 'no-docker',
    wrong: ['ls -l', '# a note'],
    right: ['sudo docker ps', 'a | docker ps'],
  },
  {
    code: 'compose-file',
    wrong: ['services:\n  web:\n    image: nginx\n', '# mine\n---\nname: app\nservices: {}'],
    right: ['docker compose up', 'version: of a thing'.replace('version', 'my version')],
  },
  {
    code: 'compose-version',
    wrong: ['version: "3.8"\nservices:\n  web:\n    image: nginx\n', "version: '2'"],
    right: ['services:\n  web:\n    version: 3\n', 'docker version'],
    fixed: '\nservices:\n  web:\n    image: nginx\n',
  },
  {
    code: 'dockerfile',
    wrong: [
      'FROM nginx\nCOPY . /x\n',
      '# syntax=docker/dockerfile:1\nFROM a',
      'ARG V=1\nFROM a:$V',
    ],
    right: ['docker build .', '# from here\ndocker ps'],
  },
  { code: 'unclosed', wrong: ["docker run -e 'A=1 x"], right: ["docker run -e 'A=1' x"] },
  {
    code: 'quote-curly',
    wrong: ['docker run -e A=“x y” nginx'],
    right: ['docker run -e A="x y" nginx', "docker run -e 'A=“x”' nginx"],
    fixed: 'docker run -e A="x y" nginx',
  },
  {
    code: 'dash-long',
    wrong: ['docker run —name web nginx', 'docker run –d nginx', 'docker run ––rm nginx'],
    right: ['docker run --name — nginx', 'docker run nginx echo —'],
    fixed: 'docker run --name web nginx',
  },
  {
    code: 'option-unknown',
    wrong: ['docker run --naem web nginx', 'docker run -dZ nginx', 'docker ps --al'],
    right: ['docker run nginx --naem', 'docker run --net-alias a --dns-opt b --net c nginx'],
    fixed: 'docker run --name web nginx',
  },
  {
    code: 'option-of-group',
    wrong: [
      'docker compose up -d -f a.yml',
      'docker compose up --project-name x',
      'docker ps --context a',
      'docker compose up --log-level=debug',
    ],
    right: ['docker compose -f a.yml up -d', 'docker --context a ps', 'docker logs -f web'],
    fixed: 'docker compose -f a.yml up -d',
  },
  { code: 'option-malformed', wrong: ['docker run ---name x y'], right: ['docker run --name x y'] },
  {
    code: 'option-deprecated',
    wrong: ['docker stop --time 5 web', 'docker ps -h', 'docker commit --pause x'],
    right: ['docker stop --timeout 5 web', 'docker stop -t 5 web', 'docker run -h box nginx'],
    fixed: 'docker stop --timeout 5 web',
  },
  { code: 'option-removed', wrong: ['docker ps --since x'], right: ['docker ps --filter since=x'] },
  {
    code: 'option-after-image',
    wrong: [
      'docker run nginx -p 80:80 --name web',
      'docker run -d nginx --network x',
      'docker run ubuntu -it bash',
      'docker run ubuntu bash -it',
      'docker run nginx –d -p 8080:80 —name web',
    ],
    right: [
      'docker run nginx —',
      'docker run -p 80:80 nginx',
      'docker run postgres -c max_connections=200',
      'docker run redis --save 60 1',
      'docker run curl -v https://example.com',
      'docker run ubuntu ls -l',
      'docker run -it ubuntu bash -it',
      'docker run ubuntu grep -e x',
    ],
    fixed: 'docker run -p 80:80 --name web nginx',
  },
  {
    code: 'option-after-container',
    wrong: ['docker exec web -it bash', 'docker exec web bash -it'],
    right: ['docker exec -it web bash', 'docker exec web ls -l'],
    fixed: 'docker exec -it web bash',
  },
  { code: 'value-missing', wrong: ['docker run --name'], right: ['docker run --name x y'] },
  {
    code: 'value-invalid',
    wrong: [
      'docker run -m lots nginx',
      'docker run --cpus many nginx',
      'docker run --health-interval 5 nginx',
      'docker run -e =x nginx',
      'docker run --restart on-failure:x nginx',
      'docker stop -t soon web',
    ],
    right: [
      'docker run -m 512m --cpus 1.5 --health-interval 5s -e A= nginx',
      'docker run -m $SIZE --restart on-failure:5 --memory-swap -1 nginx',
      'docker stop -t 5 web',
    ],
  },
  {
    code: 'switch-value',
    wrong: ['docker run --rm=yes nginx'],
    right: ['docker run --rm=false nginx'],
    fixed: 'docker run --rm=true nginx',
  },
  {
    code: 'command-unknown',
    wrong: ['docker rnu nginx', 'docker container rum x', 'docker frobnicate'],
    right: ['docker run nginx', 'docker help', 'docker scout cves'],
    fixed: 'docker run nginx',
  },
  { code: 'command-deprecated', wrong: ['docker trust inspect x'], right: ['docker inspect x'] },
  { code: 'plugin-unknown', wrong: ['docker scout cves x'], right: ['docker compose ps'] },
  {
    code: 'operand-missing',
    wrong: ['docker run -d', 'docker exec web', 'docker rm'],
    right: ['docker run --help', 'docker ps', 'docker ps -q | xargs docker rm'],
  },
  {
    code: 'image-invalid',
    wrong: ['docker run Nginx', 'docker run "a b"'],
    right: [
      'docker run nginx',
      'docker run $IMAGE',
      'docker run localhost:5000/a@sha256:'.concat('0'.repeat(64)),
    ],
    fixed: 'docker run nginx',
  },
  {
    code: 'compose-v1',
    wrong: ['docker-compose up -d'],
    right: ['docker compose up -d'],
    fixed: 'docker compose up -d',
  },
  {
    code: 'login-password',
    wrong: ['docker login -u me -p secret', 'docker login --password=x'],
    right: ['docker login -u me --password-stdin', 'docker login -p -'],
    fixed: 'docker login -u me --password-stdin',
  },
  {
    code: 'link-deprecated',
    wrong: ['docker run --link db:db web'],
    right: ['docker run --network app web'],
    fixed: 'docker run --network my-network web',
  },
  {
    code: 'network-twice',
    wrong: ['docker run --network a --net a x'],
    right: ['docker run --network a --net b x'],
  },
  {
    code: 'network-clash',
    wrong: ['docker run --network a --network host x'],
    right: ['docker run --network host x'],
  },
  {
    code: 'port-invalid',
    wrong: ['docker run -p x:y nginx', 'docker run -p 1-3:1-2 nginx', 'docker run -p 80/x nginx'],
    right: ['docker run -p 127.0.0.1:80:80 nginx', 'docker run -p $PORT:80 nginx'],
  },
  {
    code: 'port-open',
    wrong: ['docker run -p 8080:80 nginx', 'docker run -p 80 nginx', 'docker run -p 0.0.0.0:1:1 x'],
    right: ['docker run -p 127.0.0.1:8080:80 nginx', 'docker run -p 10.0.0.1:1:1 nginx'],
    fixed: 'docker run -p 127.0.0.1:8080:80 nginx',
  },
  {
    code: 'mount-invalid',
    wrong: ['docker run -v :/x nginx', 'docker run --mount type=bind,source=/there nginx'],
    right: ['docker run -v /there:/x nginx'],
  },
  {
    code: 'volume-name',
    wrong: ['docker run -v src/app:/app node', 'docker run -v "a/b:/app" node'],
    right: ['docker run -v ./there:/app node', 'docker run -v app:/app node'],
    fixed: 'docker run -v ./src/app:/app node',
  },
  {
    code: 'volume-relative',
    wrong: ['docker run -v ./there:/app node', 'docker run -v .:/app node'],
    right: ['docker run -v /there:/app node', 'docker run -v "$(pwd)":/app node'],
    fixed: 'docker run -v "$(pwd)"/there:/app node',
  },
  {
    code: 'volume-anonymous',
    wrong: ['docker run -v /data redis'],
    right: ['docker run -v data:/data redis'],
    fixed: 'docker run -v my-data:/data redis',
  },
  {
    code: 'host-path-missing',
    wrong: [
      'docker run -v /gone:/x nginx',
      'docker run -v ./gone:/x nginx',
      'docker run --mount type=bind,source=/gone,target=/x nginx',
    ],
    right: [
      'docker run -v /there:/x nginx',
      'docker run -v $(pwd)/gone:/x nginx',
      'docker run -v gone:/x nginx',
      'docker run --mount type=bind,source=/there,target=/x nginx',
    ],
  },
  {
    code: 'engine-socket',
    wrong: [
      'docker run -v /var/run/docker.sock:/var/run/docker.sock x',
      'docker run --mount type=bind,source=/run/docker.sock,target=/s x',
      'docker run --use-api-socket x',
    ],
    right: ['docker run -v /there:/x x'],
  },
  {
    code: 'privileged',
    wrong: ['docker run --privileged x'],
    right: ['docker run --privileged=false x', 'docker run x --privileged'],
  },
  {
    code: 'removes-all',
    wrong: [
      'docker rm -f $(docker ps -aq)',
      'docker container rm -f `docker ps -a -q`',
      'docker ps -aq | xargs docker rm -f',
      'docker ps -q --all | xargs -r docker rm',
    ],
    right: [
      'docker rm -f web',
      'docker rm $(docker ps -aq --filter name=test)',
      'docker ps -lq | xargs docker rm',
    ],
    fixed: 'docker container prune',
  },
  {
    code: 'stops-all',
    wrong: ['docker stop $(docker ps -q)', 'docker kill $(docker container ls -q)'],
    right: ['docker stop web', 'docker stop $(docker ps -q -f name=web)'],
  },
  {
    code: 'prune-scope',
    wrong: ['docker system prune -af --volumes', 'docker volume prune', 'docker image prune -a'],
    right: ['docker image ls'],
  },
  {
    code: 'push-latest',
    wrong: [
      'docker push me/app',
      'docker push localhost:5000/app',
      'docker buildx build --push -t me/app .',
      'docker build -t me/app --push .',
    ],
    right: [
      'docker push me/app:1.0',
      'docker push -a me/app',
      'docker build -t me/app .',
      'docker buildx build --push -t me/app:1.0 -t $TAG .',
    ],
    fixed: 'docker push me/app:1.0',
  },
];

describe('the mistakes of a line', () => {
  it('are all among these cases', () => {
    expect(new Set(cases.map(({ code }) => code))).toEqual(new Set(lineProblemCodes));
  });

  for (const { code, wrong, right, fixed } of cases) {
    it(`${code}: found where it is, and only there`, () => {
      for (const line of wrong) expect(codesOf(line), line).toContain(code);
      for (const line of right) expect(codesOf(line), line).not.toContain(code);
    });

    it(`${code}: ${fixed === undefined ? 'is left to a person' : 'is mended by its fix'}`, () => {
      const line = wrong[0] ?? '';
      expect(repaired(line, code)).toBe(fixed);
      if (fixed !== undefined) expect(codesOf(fixed)).not.toContain(code);
    });
  }

  it('stand where they are, in the order of the line, each with a sentence', () => {
    for (const { wrong } of cases) {
      for (const line of wrong) {
        const problems = problemsOf(line);
        const starts = problems.map(({ start }) => start ?? -1);
        expect(
          [...starts].sort((a, b) => a - b),
          line,
        ).toEqual(starts);
        for (const { message, start = -1, end = -1 } of problems) {
          expect(message).toMatch(/\S.*[.?]$/);
          expect(start >= 0 && start <= end && end <= line.length, line).toBe(true);
        }
      }
    }
  });

  it('say what a prune really removes', () => {
    const say = (line: string): string => {
      return problemsOf(line).find(({ code }) => code === 'prune-scope')?.message ?? '';
    };
    expect(say('docker volume prune')).toMatch(/those with a name stay/);
    expect(say('docker volume prune -a')).toMatch(/named ones too/);
    expect(say('docker system prune')).toMatch(/volumes stay/);
    expect(say('docker system prune -af --volumes')).toMatch(/named ones stay.*does not ask/);
  });

  it('are mended inside quotes, and for the shell at hand', () => {
    const quoted = 'docker run -p "80:80" nginx';
    expect(repaired(quoted, 'port-open')).toBe('docker run -p "127.0.0.1:80:80" nginx');
    const up = 'docker run -v ../x:/y nginx';
    expect(repaired(up, 'volume-relative')).toBe('docker run -v "$(pwd)"/../x:/y nginx');
    const cmd = 'docker run ^\n -v .\\x:/y nginx';
    expect(repaired(cmd, 'volume-relative')).toBe('docker run ^\n -v "%cd%"\\x:/y nginx');
  });

  it('are none in lines that are right', () => {
    for (const line of [
      'docker ps',
      'docker run -d --name web -p 127.0.0.1:8080:80 nginx:1.27',
      'docker compose -f a.yml up -d --build',
      'docker build -t me/app:1.0 .',
      'docker exec -it web sh',
      'docker logs -f --tail 100 web',
      'docker network create app && docker run --network app redis',
      'docker images --format "{{.Repository}}:{{.Tag}}" | sort',
      'docker inspect -f "{{.State.Status}}" web',
      'docker cp web:/etc/hosts .',
    ]) {
      expect(problemsOf(line), line).toEqual([]);
    }
  });

  it('are none in the commands of our sheets', async () => {
    const { sheets } = await loadSheets(bundledSheets);
    const lines = sheets
      .flatMap(({ commands }) => commands)
      .map(({ template }) => {
        const given = template.placeholders.map(({ label, kind, default: value }) => {
          const sample = kind === 'number' || kind === 'port' ? '1' : 'K=v';
          return [label, value ?? sample] as const;
        });
        return previewLine(template, Object.fromEntries(given));
      })
      .filter((line) => /\bdocker /.test(line));
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) {
      const wrong = problemsOf(line).filter(({ severity }) => severity !== 'hint');
      expect(wrong, line).toEqual([]);
    }
  });
});
