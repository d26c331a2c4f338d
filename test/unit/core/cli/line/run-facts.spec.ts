import { describe, expect, it } from 'vitest';
import { explainLine } from '../../../../../core/cli/explain.ts';
import type { RunFacts } from '../../../../../core/cli/line/model.ts';
import { readMountSpec, readVolumeSpec } from '../../../../../core/cli/line/mount-specs.ts';
import { portTexts, readPortSpec } from '../../../../../core/cli/line/port-specs.ts';
import { readBytes, readCpus } from '../../../../../core/cli/line/quantities.ts';
import { shippedGrammar } from '../../../../helpers/cli/grammar.ts';

function run(line: string): RunFacts | undefined {
  return explainLine(line, shippedGrammar).run;
}

function ports(spec: string): readonly string[] | string {
  const read = readPortSpec(spec);
  return read.ok ? portTexts(read.ports, 100) : read.reason;
}

describe('what a run line asks for', () => {
  it('is told in the notation of explain', () => {
    expect(
      run(
        'docker run -d --name my-redis --net app -p 3000:6379 -v ./x:/y -v /a -e K -e A=1 redis:7 redis-server --save ""',
      ),
    ).toEqual({
      image: 'redis:7',
      command: ['redis-server', '--save', ''],
      name: 'my-redis',
      ports: ['3000:6379/tcp'],
      mounts: ['./x:/y', '/a'],
      env: ['K', 'A=1'],
      network: 'app',
      labels: [],
      limits: {},
    });
  });

  it('leaves out what the line does not say', () => {
    expect(run('docker create nginx')).toEqual({
      image: 'nginx',
      command: [],
      ports: [],
      mounts: [],
      env: [],
      labels: [],
      limits: {},
    });
    expect(run('docker run')).toBeUndefined();
    expect(run('docker ps')).toBeUndefined();
  });

  it('does not divide what the shell puts in', () => {
    const facts = run(`docker run -p \${P:-80}:80 -v "\${D:-/a:b}":/x:ro -e X=$(a:b) nginx`);
    expect(facts?.mounts).toEqual([`\${D:-/a:b}:/x:ro`]);
    expect(facts?.env).toEqual(['X=$(a:b)']);
  });

  it('takes the first of several networks, and the long form', () => {
    expect(run('docker run --network a --network b x')?.network).toBe('a');
    expect(run('docker run --network name=a,alias=b x')?.network).toBe('a');
  });
});

describe('a published port', () => {
  it('is written in one notation, ranges one by one', () => {
    expect(ports('80')).toEqual(['80/tcp']);
    expect(ports('8080:80/udp')).toEqual(['8080:80/udp']);
    expect(ports('127.0.0.1::80')).toEqual(['127.0.0.1::80/tcp']);
    expect(ports('[::1]:80:80')).toEqual(['[::1]:80:80/tcp']);
    expect(ports('8000-8002:80-82')).toEqual(['8000:80/tcp', '8001:81/tcp', '8002:82/tcp']);
    expect(ports('8000-8002:80')).toEqual(['8000-8002:80/tcp']);
    expect(ports('published=1,target=2,protocol=udp')).toEqual(['1:2/udp']);
  });

  it('is refused with the part that is wrong', () => {
    expect(ports('x:y')).toBe('container');
    expect(ports('x:80')).toBe('host');
    expect(ports('1-3:1-2')).toBe('ranges');
    expect(ports('1.2.3.400:1:1')).toBe('address');
    expect(ports('::1:80:80')).toBe('address');
    expect(ports('80/icmp')).toBe('protocol');
    expect(ports('published=1,80')).toBe('field');
    expect(ports('65536')).toBe('container');
  });
});

describe('a mount', () => {
  it('of --volume keeps its text and knows its kind', () => {
    expect(readVolumeSpec('/a:/b:ro')).toMatchObject({ kind: 'bind', readOnly: true });
    expect(readVolumeSpec('data:/b')).toMatchObject({ kind: 'volume', source: 'data' });
    expect(readVolumeSpec('C:\\x:/b')).toMatchObject({ kind: 'bind', source: 'C:\\x' });
    expect(readVolumeSpec('/b')).toMatchObject({ kind: 'volume', source: '', text: '/b' });
    expect(readVolumeSpec(':/b')).toBeUndefined();
    expect(readVolumeSpec('aa:bb:cc:dd')).toBeUndefined();
  });

  it('of --mount is written in the short form', () => {
    expect(readMountSpec('type=bind,src=/a,dst=/b,readonly')?.text).toBe('/a:/b:ro');
    expect(readMountSpec('target=/b')?.text).toBe('/b');
    expect(readMountSpec('type=tmpfs,target=/b')?.kind).toBe('tmpfs');
    expect(readMountSpec('type=bind,"source=/a,b",target=/c')?.text).toBe('/a,b:/c');
    expect(readMountSpec('type=bind,source=/a')).toBeUndefined();
  });
});

describe('a quantity', () => {
  it('is read in bytes or billionths', () => {
    expect(readBytes('512m')).toBe(536_870_912);
    expect(readBytes('1.5GiB')).toBe(1_610_612_736);
    expect(readBytes('lots')).toBeUndefined();
    expect(readCpus('1.5')).toBe(1_500_000_000);
    expect(readCpus('two')).toBeUndefined();
  });
});
