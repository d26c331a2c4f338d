import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../../core/command/fill.ts';
import type { Values } from '../../../../core/command/model.ts';
import { quotePosix } from '../../../../core/command/quote-posix.ts';
import { parseTemplate } from '../../../../core/command/template.ts';
import { keepRun } from '../../../../core/history/keep.ts';

function keep(source: string, values: Values, card?: string) {
  const { template } = parseTemplate(source);
  const filled = template && fillTemplate(template, values, 'posix');
  if (!template || !filled?.ok) throw new Error(`no line: ${source} ${JSON.stringify(filled)}`);
  const { line } = filled.value;
  return keepRun({ title: line, line, template, values, ...(card !== undefined && { card }) });
}

describe('what is kept of a run', () => {
  it('of a card: its values', () => {
    expect(keep('docker run --name {{name: name}} x', { name: 'web' }, 's/c')).toEqual({
      title: 'docker run --name web x',
      line: 'docker run --name web x',
      card: 's/c',
      values: { name: 'web' },
    });
  });

  it('of a card with other options: these, and their values', () => {
    const { template } = parseTemplate('docker run --memory {{memory: text}} x');
    if (!template) throw new Error('no template');
    const options = [{ of: 'docker run', name: '--memory' }];
    const values = { memory: '1g' };
    const line = 'docker run --memory 1g x';
    expect(keepRun({ title: 'T', line, template, values, options, card: 's/c' })).toMatchObject({
      card: 's/c',
      values,
      options,
    });
  });

  it('of a line: its source, to be filled in again', () => {
    const source = 'docker inspect --format \\{{.Name}} {{c: container}}';
    expect(keep(source, { c: 'web' })).toMatchObject({ source, values: { c: 'web' } });
  });

  it('of a line with a secret: the line with a blank in its place', () => {
    const kept = keep('docker run -e A_TOKEN=hun1er2 -e B_TOKEN=hun2er2 --name web x', {});
    expect(kept).toMatchObject({
      line: 'docker run -e A_TOKEN=••• -e B_TOKEN=••• --name web x',
      source: 'docker run -e A_TOKEN={{A_TOKEN}} -e B_TOKEN={{B_TOKEN}} --name web x',
      forgot: true,
    });
  });

  it('nothing of a value that goes where a secret goes, whatever its blank is called', () => {
    const kept = keep(
      'docker run -e DB_PASSWORD={{word: text}} --name {{name: name}} x',
      {
        word: 'hunter2',
        name: 'web',
      },
      's/c',
    );
    expect(kept).toMatchObject({ values: { name: 'web' }, forgot: true });
    expect(JSON.stringify(kept)).not.toContain('hunter2');
  });

  it('nothing of a secret that also stands elsewhere in the line', () => {
    const kept = keep(
      'docker run -e PASSWORD={{pw: text}} -e SHOWN={{b: text}} x',
      {
        pw: 'hunter2',
        b: 'my hunter2 again',
      },
      's/c',
    );
    expect(JSON.stringify(kept)).not.toContain('hunter2');
  });

  it('of a secret blank: neither value nor line, and the source stays to be filled in', () => {
    const source = 'echo {{token: secret}} | docker login --password-stdin';
    const kept = keep(source, { token: 'hunter2' });
    expect(kept).toMatchObject({ source, forgot: true });
    expect(JSON.stringify(kept)).not.toContain('hunter2');
  });
});

/** Numbers that look random and are the same in each run. */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Where people put secrets, with the secret as one argument of a POSIX shell. */
const places: readonly ((secret: string) => string)[] = [
  (s) => `docker run -e DB_PASSWORD=${s} --name web redis`,
  (s) => `docker run --env ${quoteWhole(`API_TOKEN=`, s)} redis`,
  (s) => `docker run --env=MY_SECRET=${s} redis`,
  (s) => `docker run --label x=y -eACCESS_KEY=${s} redis`,
  (s) => `docker login -u me -p ${s} registry.example.com`,
  (s) => `docker login --password=${s}`,
  (s) => `echo ${s} | docker login -u me --password-stdin`,
  (s) => `TOKEN=${s} docker compose up -d`,
  (s) => `docker build --build-arg NPM_TOKEN=${s} -t x .`,
  (s) => `docker swarm join --token ${s} 10.0.0.1:2377`,
  (s) => `docker exec db mysql -uroot -p${s} -e 'select 1'`,
  (s) => `docker exec r redis-cli -a ${s} ping`,
  (s) => `docker run redis redis-server --requirepass ${s}`,
  (s) => `docker exec -e PGPASSWORD=${s} db psql -c 'select 1' && docker ps`,
];

function quoteWhole(before: string, quoted: string): string {
  return `${before}${quoted}`;
}

const alphabet = 'abcXYZ0189 \'"$`\\!#%&*()[]{}<>|;:,.?/~@^=+-_é漢';

describe('a secret, whatever it is made of', () => {
  it('is in no part of what is kept', () => {
    const random = randoms(7);
    for (let round = 0; round < 1500; round += 1) {
      const core = `zz${Math.floor(random() * 1e9).toString(36)}qq${round}`;
      let secret = '';
      for (let at = 0; at < random() * 6; at += 1) {
        secret += alphabet[Math.floor(random() * alphabet.length)];
      }
      secret = `${secret.replace(/^[-$]+/, '')}${core}${secret}`;
      const place = places[round % places.length];
      const line = place?.(quotePosix(secret)) ?? '';
      const source = line.replaceAll('{{', '\\{{');
      const { template } = parseTemplate(source);
      if (!template) throw new Error(`no line: ${source}`);
      const kept = keepRun({ title: `Run ${line}`, line, template, values: {} });
      expect(JSON.stringify(kept), line).not.toContain(core);
    }
  });

  it('is in no part of what is kept when it is typed into a blank', () => {
    const random = randoms(11);
    const sources = [
      'docker run -e DB_PASSWORD={{a: text}} {{b: text = x}}',
      'docker run -e {{a: env}} {{b: text = x}}',
      'docker login -u {{b: text = me}} -p {{a: text}}',
      'docker run --name {{b: text = web}} redis redis-server --requirepass {{a: text}}',
      'docker run {{b: text = x}} && MY_TOKEN={{a: text}} docker compose up',
    ];
    for (let round = 0; round < 400; round += 1) {
      const core = `zz${Math.floor(random() * 1e9).toString(36)}qq${round}`;
      const typed = `${core}${alphabet[Math.floor(random() * alphabet.length)]}x`;
      const source = sources[round % sources.length] ?? '';
      const { template } = parseTemplate(source);
      if (!template) throw new Error(`no template: ${source}`);
      const values = { a: source.includes('env}}') ? `THE_SECRET=${typed}` : typed, b: 'plain' };
      const filled = fillTemplate(template, values, 'posix');
      if (!filled.ok) continue;
      const { line } = filled.value;
      for (const card of [undefined, 's/c']) {
        const kept = keepRun({ title: line, line, template, values, ...(card && { card }) });
        expect(JSON.stringify(kept), line).not.toContain(core);
        expect(kept.values?.['b'] ?? 'plain').toBe('plain');
      }
    }
  });
});
