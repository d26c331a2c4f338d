import { describe, expect, it } from 'vitest';
import { maskSecrets } from '../../../../core/history/mask-secrets.ts';

/** Every line with its secret as `hunter2`, and what must be left of it. */
const secret: readonly (readonly [line: string, masked: string])[] = [
  [
    'docker run -e MYSQL_ROOT_PASSWORD=hunter2 -e A=b mysql',
    'docker run -e MYSQL_ROOT_PASSWORD=••• -e A=b mysql',
  ],
  ["docker run -e 'POSTGRES_PASSWORD=hunter2 b\"c' pg", 'docker run -e POSTGRES_PASSWORD=••• pg'],
  ['docker run --env=API_KEY=hunter2 x', 'docker run --env=API_KEY=••• x'],
  ['docker run -eTOKEN=hunter2 x', 'docker run -eTOKEN=••• x'],
  ['docker run -e PASSWORD="hunter2" x', 'docker run -e PASSWORD=••• x'],
  ['docker run -e PASSWORD=$(echo hunter2) x', 'docker run -e PASSWORD=••• x'],
  ["docker run -e PASSWORD='hunter2", 'docker run -e PASSWORD=•••'],
  ['docker login -u me -p hunter2 reg.io', 'docker login -u me -p ••• reg.io'],
  ['docker login --password hunter2', 'docker login --password •••'],
  ['docker login --password=hunter2', 'docker login --password=•••'],
  ['docker login -phunter2', 'docker login -p•••'],
  [
    'echo hunter2 | docker login -u me --password-stdin',
    'echo ••• | docker login -u me --password-stdin',
  ],
  [
    "printf '%s' hunter2 | docker login --password-stdin",
    'printf ••• ••• | docker login --password-stdin',
  ],
  ['docker login --password-stdin <<< hunter2', 'docker login --password-stdin <<< •••'],
  ['DB_PASSWORD=hunter2 docker compose up', 'DB_PASSWORD=••• docker compose up'],
  ["export TOKEN='hunter2 x'; docker ps", 'export TOKEN=•••; docker ps'],
  [
    "docker exec db mysql -uroot -phunter2 -e 'select 1'",
    "docker exec db mysql -uroot -p••• -e 'select 1'",
  ],
  ["docker exec db sh -c 'mysql -uroot -phunter2'", "docker exec db sh -c 'mysql -uroot -p•••'"],
  ['docker exec db sh -c "PGPASSWORD=hunter2 psql"', 'docker exec db sh -c "PGPASSWORD=••• psql"'],
  ['docker exec r redis-cli -a hunter2 ping', 'docker exec r redis-cli -a ••• ping'],
  [
    'docker run redis redis-server --requirepass hunter2',
    'docker run redis redis-server --requirepass •••',
  ],
  ['docker run -e DB=postgres://u:hunter2@h/db x', 'docker run -e DB=postgres://u:•••@h/db x'],
  ['curl -u me:hunter2 http://x', 'curl -u ••• http://x'],
  ["curl -H 'Authorization: Bearer hunter2' x", "curl -H 'Authorization: Bearer •••' x"],
  ['docker swarm join --token hunter2 1.2.3.4', 'docker swarm join --token ••• 1.2.3.4'],
  ['docker build --build-arg NPM_TOKEN=hunter2 .', 'docker build --build-arg NPM_TOKEN=••• .'],
  [
    'docker run -e "X={\\"password\\":\\"hunter2\\"}" y',
    'docker run -e "X={\\"password\\":\\"•••\\"}" y',
  ],
  ['docker run -e X=PASSWORD=hunter2 y', 'docker run -e X=PASSWORD=••• y'],
  [
    'docker pull x; docker run -e A=ghp_hunter2hunter2hunter2 y',
    'docker pull x; docker run -e A=••• y',
  ],
];

/** Lines in which a name only looks like one of a secret's. */
const harmless = [
  'docker run -u 1000:1000 -p 80:80 --name web -v a:/b x',
  'docker run -e PASSWORD="$RUNSHEET_PASSWORD" x',
  `docker run -e PASSWORD=${'$'}{DB_PASSWORD} x`,
  'docker run -e MYSQL_ROOT_PASSWORD_FILE=/run/secrets/pw y',
  'docker build --secret id=x,src=y .',
  'docker pull ghcr.io/token/secret:1',
  'docker logs --tail 5 my-token-service',
  'docker secret create db_password ./file',
  'docker run --name secret -d nginx',
  'docker login --password-stdin < token.txt',
  "docker inspect --format '{{.Config.Env}}' x",
  'docker run -e PWD=/src -w /src x',
  'docker ps -a --filter label=x',
];

describe('what is masked in a line', () => {
  it.each(secret)('%s', (line, left) => {
    expect(maskSecrets(line)).toBe(left);
    expect(maskSecrets(line)).not.toContain('hunter2');
  });

  it.each(harmless)('nothing in: %s', (line) => {
    expect(maskSecrets(line)).toBe(line);
  });

  it('is the same when it is looked at again', () => {
    for (const [line] of secret) {
      expect(maskSecrets(maskSecrets(line))).toBe(maskSecrets(line));
    }
  });

  it('takes no long time for a long text', () => {
    const line = `docker run ${'-e A=b '.repeat(4000)}-e PASSWORD=hunter2 x`;
    const before = performance.now();
    expect(maskSecrets(line)).not.toContain('hunter2');
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
